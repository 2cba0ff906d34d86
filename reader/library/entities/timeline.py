"""An entity's articles over time, by month."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from reader.library.links import aggregates
from reader.library.store.database import rows

Months = tuple[tuple[str, int], ...]  # ("2023-04", articles), ascending


def months(connection: Connection, entity_id: int, *, stored: bool) -> Months:
    """Return the months that have dated articles of an entity, ascending, as ("2023-04", articles)."""
    if not stored:
        return in_words(aggregates.months_of(connection, entity_id))
    sql = "SELECT month, n FROM entity_month WHERE entity_id = ? ORDER BY month"
    return in_words(dict(tuple(row) for row in rows(connection, sql, entity_id)))


def in_words(counted: Mapping[int, int]) -> Months:
    """Return months, as they are counted since the year 0, by what they are called."""
    return tuple((f"{month // 12:04}-{month % 12 + 1:02}", n) for month, n in counted.items())
