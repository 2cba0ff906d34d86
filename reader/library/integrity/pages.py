"""Whether the pages of the file are as SQLite wrote them, and its indexes have what the tables have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.errors import DamagedError
from reader.library.store.database import Database

MOST = 100  # complaints, each about one page or row
_TREE = re.compile(r"(?:On tree page|Tree) (\d+)", re.IGNORECASE)
_NAMED = re.compile(r"(?:in|from) (?:index )?(\w+)$")
_ROOTS = "SELECT rootpage, tbl_name FROM sqlite_schema WHERE rootpage"
_TABLES = "SELECT name, tbl_name FROM sqlite_schema"


def problems(database: Database) -> Iterator[str]:
    """Yield which tables have damaged pages or indexes, each once."""
    try:
        roots, tables = _pairs(database, _ROOTS), _pairs(database, _TABLES)
    except DamagedError:
        yield "The list of tables is damaged."
        return
    try:
        complaints = _complaints(database, f"PRAGMA integrity_check({MOST})")
    except DamagedError:  # SQLite gave up on the file as a whole
        yield from (
            f"The table “{table}” is damaged." for table in _damaged_tables(database, sorted({*roots.values()}))
        )
        return
    found = {line: _table(line, roots, tables) for line in complaints}
    yield from (f"The table “{table}” is damaged." for table in dict.fromkeys(found.values()) if table)
    yield from (f"The file is damaged: {line}." for line in [line for line in found if not found[line]][:1])


def _pairs(database: Database, sql: str) -> dict[object, str]:
    with database.driver() as driver:
        return dict(driver.execute(sql))


def _complaints(database: Database, sql: str) -> list[str]:
    with database.driver() as driver:  # no transaction: SQLite would end it, and with it what was found
        lines = [line for row in driver.execute(sql) for line in str(row[0]).split("\n")]
    return [line for line in lines if line != "ok" and not line.startswith("***")]


def _damaged_tables(database: Database, tables: list[str]) -> Iterator[str]:
    for table in tables:
        try:
            if _complaints(database, f'PRAGMA integrity_check("{table}")'):
                yield table
        except DamagedError:
            yield table


def _table(complaint: str, roots: dict[object, str], tables: dict[object, str]) -> str:
    """Return the table that a complaint of SQLite's is about, empty where it does not tell."""
    tree, named = _TREE.search(complaint), _NAMED.search(complaint)
    if tree:
        return roots.get(int(tree[1]), "")
    return tables.get(named[1], "") if named else ""
