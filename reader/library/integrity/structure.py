"""Whether a library has every table, column, index, trigger and view that this program makes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, create_engine

from reader.library.store import schema
from reader.library.store.database import rows

_PARTS = "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view', 'trigger') AND name NOT LIKE 'sqlite_%'"
_COLUMNS = "SELECT name FROM pragma_table_xinfo(?)"
_INDEXES = 'SELECT name, "unique", partial FROM pragma_index_list(?)'
_INDEXED = "SELECT name FROM pragma_index_info(?) ORDER BY seqno"

Index = tuple[tuple[str, ...], int, int]
Structure = tuple[frozenset[tuple[str, str]], dict[str, frozenset[str]], dict[str, frozenset[Index]]]


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is missing, and every trigger that is not ours: it would act at whatever is written."""
    parts, columns, indexes = _expected_structure()
    there, columns_there, indexes_there = _of(connection)
    yield from (f"The {kind} “{name}” is missing." for kind, name in sorted(parts - there))
    yield from (
        f"The trigger “{name}” does not belong there." for kind, name in sorted(there - parts) if kind == "trigger"
    )
    for table in sorted(columns.keys() & columns_there.keys()):
        for column in sorted(columns[table] - columns_there[table]):
            yield f"The column “{column}” of the table “{table}” is missing."
        for names, *_ in sorted(indexes[table] - indexes_there[table]):
            yield f"The index of the table “{table}” by {' and '.join(names) or 'an expression'} is missing."


@cache
def _expected_structure() -> Structure:
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            schema.create(connection)
            return _of(connection)
    finally:
        engine.dispose()


def _of(connection: Connection) -> Structure:
    parts = frozenset((kind, name) for kind, name in rows(connection, _PARTS))
    tables = [name for kind, name in parts if kind == "table"]
    columns = {name: frozenset(row[0] for row in rows(connection, _COLUMNS, name)) for name in tables}
    return parts, columns, {name: frozenset(_indexes(connection, name)) for name in tables}


def _indexes(connection: Connection, table: str) -> Iterator[Index]:
    for name, unique, partial in rows(connection, _INDEXES, table):
        yield tuple(str(row[0]) for row in rows(connection, _INDEXED, name)), unique, partial
