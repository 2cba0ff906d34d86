"""An entity's articles over time, by month."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from reader.library.links import aggregates
from reader.library.store.article_counts import are_counted_once
from reader.library.store.database import rows, scalar

_STORED = "SELECT month, n FROM entity_month WHERE entity_id = ? ORDER BY month"
_HAS_REPEATS = "SELECT n_repeats > 0 FROM entity WHERE id = ?"

Months = tuple[tuple[str, int], ...]  # ("2023-04", articles), ascending


def months(connection: Connection, entity_id: int, *, stored: bool) -> Months:
    """Return the months that have dated articles of an entity, ascending, as ("2023-04", articles).

    Where the versions of a story count once, they do in the month of the earliest that mentions it.
    """
    if stored:
        counted = dict(map(tuple, rows(connection, _STORED, entity_id)))
    else:
        counted = aggregates.months_of(connection, entity_id)
    if are_counted_once(connection) and scalar(connection, _HAS_REPEATS, entity_id):
        repeats = aggregates.months_of_repeats(connection, entity_id)
        counted = {month: n - repeats.get(month, 0) for month, n in counted.items() if n > repeats.get(month, 0)}
    return in_words(counted)


def in_words(counted: Mapping[int, int]) -> Months:
    """Return months, as they are counted since the year 0, by what they are called."""
    return tuple((f"{month // 12:04}-{month % 12 + 1:02}", n) for month, n in counted.items())
