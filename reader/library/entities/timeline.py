"""An entity's articles over time, by month."""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library.links import aggregates
from reader.library.store.database import rows


def months(connection: Connection, entity_id: int, *, stored: bool) -> tuple[tuple[str, int], ...]:
    """Return the months that have dated articles of an entity, ascending, as ("2023-04", articles)."""
    if stored:
        sql = "SELECT month, n FROM entity_month WHERE entity_id = ? ORDER BY month"
        found = dict(tuple(row) for row in rows(connection, sql, entity_id))
    else:
        found = aggregates.months_of(connection, entity_id)
    return tuple((f"{month // 12:04}-{month % 12 + 1:02}", n) for month, n in found.items())
