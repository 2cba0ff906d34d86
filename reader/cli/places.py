"""entity-reader places: where the places lie that the library, or the articles of a query, name."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from reader.cli.article_output import nothing_found
from reader.cli.command import JSON, Command, limit
from reader.cli.library_access import open_library
from reader.cli.query_arguments import QUERY, report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.words import number
from reader.model import ArticleQuery
from reader.text.coordinates import in_words

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.spot import MapPlace, PlaceMap

HEADINGS = ("ARTICLES", "NAME", "ON THE MAP", "LIES IN")
RIGHT = (0,)
SPARE = (1, 3)  # on a narrow terminal
PLACES = 50


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        query = ArticleQuery(search_words(arguments.query, library))
        code = report_problems(query.words, library, terminal)
        found = _map(library, query)
        shown = found.places[: arguments.limit]
        if arguments.json:
            for place in shown:
                terminal.json(place_fields(place))
        elif shown:
            terminal.columns([HEADINGS, *map(_cells, shown)], RIGHT, SPARE)
        if not found.articles:
            terminal.message(nothing_found(library, query))
        elif not shown:
            terminal.message("No place is named there.")
        if not found.is_whole:
            terminal.message(f"Only the places of {number(found.articles)} articles were looked at.")
    return code


def _map(library: Library, query: ArticleQuery) -> PlaceMap:
    if not query.words:
        return library.place_maps.of_library()
    return library.place_maps.in_articles(library.articles.ids(query))


def place_fields(place: MapPlace) -> dict[str, Any]:
    """Return what is told of a place; latitude and longitude are degrees, null where it is on no map."""
    return {
        "name": place.name,
        "latitude": place.spot and place.spot.latitude,
        "longitude": place.spot and place.spot.longitude,
        "articles": place.articles,
        "country": place.spot.country if place.spot else "",
    }


def _cells(place: MapPlace) -> tuple[str, ...]:
    spot = place.spot
    if spot is None:
        return number(place.articles), place.name, "-", ""
    return number(place.articles), place.name, in_words(spot.latitude, spot.longitude), spot.country


COMMAND = Command(
    "places",
    "list the places that articles name, and where on the map each lies",
    (QUERY, limit("places, those in most articles first", PLACES), JSON),
    run,
    takes_query=True,
    examples=("places", "places Montag before:2020 --json"),
)
