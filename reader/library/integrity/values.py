"""Whether every column holds the sort of value that it is for: one bit of damage makes bytes of a text."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Integer, LargeBinary, Table, Text

from reader.library.store.database import rows
from reader.library.store.decision_tables import action

_SORTS = {Text: "text", Integer: "integer", LargeBinary: "blob"}
_THERE = "SELECT name FROM pragma_table_info(?)"


def problems(connection: Connection) -> Iterator[str]:
    """Yield which tables hold what nothing is read as."""
    for table in action.metadata.sorted_tables:
        if count := _strange(connection, table):
            yield f"{count:,} rows of the table “{table.name}” hold what does not belong there."


def _strange(connection: Connection, table: Table) -> int:
    there = {row[0] for row in rows(connection, _THERE, table.name)}
    wrong = " OR ".join(filter(None, (_is_strange(column) for column in table.columns if column.name in there)))
    return int(rows(connection, f'SELECT count(*) FROM "{table.name}" WHERE {wrong}')[0][0]) if wrong else 0


def _is_strange(column: Column[object]) -> str:
    sort = next((sort for kind, sort in _SORTS.items() if isinstance(column.type, kind)), "")
    return f'typeof("{column.name}") != \'{sort}\' AND "{column.name}" IS NOT NULL' if sort else ""
