"""The places of a map as a table: name, latitude, longitude, articles, country; a place without a spot has none."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from reader.exports.delimited import guard
from reader.model.spot import MapPlace

COLUMNS = ("name", "latitude", "longitude", "articles", "country")


def places_as_csv(places: Iterable[MapPlace]) -> bytes:
    """Return the table as CSV; a name that a spreadsheet would take for a formula has an apostrophe before it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for place in places:
        spot = place.spot
        where = (spot.latitude, spot.longitude) if spot else ("", "")
        writer.writerow([guard(place.name), *where, place.articles, spot.country if spot else ""])
    return text.getvalue().encode("utf-8", "surrogatepass")
