"""Groups of names as a table, a row each name: group, name, kind, articles of those looked at, articles of all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from reader.exports.delimited import guard
from reader.model import Community

COLUMNS = ("group", "name", "kind", "together", "articles")


def groups_as_csv(groups: Iterable[Community]) -> bytes:
    """Return the table as CSV; a name that a spreadsheet would take for a formula has an apostrophe before it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for number, group in enumerate(groups, 1):
        for one in group.names:
            writer.writerow([number, guard(one.name), one.kind, one.together, one.articles])
    return text.getvalue().encode("utf-8", "surrogatepass")
