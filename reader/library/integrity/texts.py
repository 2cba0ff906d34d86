"""Whether what is stored as text is text: Unicode, every byte of it."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from zlib import crc32

from sqlalchemy import Connection, Table, Text

from reader.library.store.database import rows
from reader.library.store.decision_tables import action
from reader.library.store.tables import article, article_text
from reader.library.store.term_index import LONGEST_WORD

NAMED = 20  # articles
_DECODE = codecs.utf_8_decode
_SEEN = {article.name: "id", article_text.name: "article_id"}
_CHANGED = "SELECT article_id FROM article_text WHERE checksum != checksum(CAST(body AS BLOB)) LIMIT ?"
_TITLES = "SELECT CAST(title AS BLOB) FROM article WHERE id = ?"


def problems(connection: Connection) -> Iterator[str]:
    """Yield which articles, and which tables, hold bytes that are no text."""
    yield from beside_bodies(connection)
    yield from bodies(connection)


def bodies(connection: Connection) -> Iterator[str]:
    """Yield the articles of which the body is no text, or another than was stored."""
    yield from _of_tables(connection, [article_text])
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("checksum", 1, crc32, deterministic=True)
    found = rows(connection, _CHANGED, NAMED)
    yield from (f"The text of {_title(connection, row[0])} is not as it was stored." for row in found)


def beside_bodies(connection: Connection) -> Iterator[str]:
    """Yield what is no text of all else."""
    return _of_tables(connection, [table for table in action.metadata.sorted_tables if table is not article_text])


def _of_tables(connection: Connection, tables: list[Table]) -> Iterator[str]:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("are_texts", -1, _are_texts, deterministic=True)
    for table in tables:
        columns = [column.name for column in table.columns if isinstance(column.type, Text)]
        if not columns:
            continue
        blobs = ", ".join(f'CAST("{column}" AS BLOB)' for column in columns)
        wrong = f"NOT are_texts({blobs})"
        if key := _SEEN.get(table.name):
            found = rows(connection, f'SELECT "{key}" FROM "{table.name}" WHERE {wrong} LIMIT {NAMED}')
            yield from (f"The text of {_title(connection, row[0])} holds bytes that are no text." for row in found)
        elif found := rows(connection, f'SELECT count(*) FROM "{table.name}" WHERE {wrong} HAVING count(*)'):
            yield f"{found[0][0]:,} rows of the table “{table.name}” hold bytes that are no text."


def _are_texts(*stored: bytes | None) -> bool:
    try:
        for one in stored:
            if one:
                _DECODE(one, "strict", len(one) != LONGEST_WORD)  # of which a letter may be left in part
    except UnicodeDecodeError:
        return False
    return True


def _title(connection: Connection, number: int) -> str:
    return f"“{bytes(rows(connection, _TITLES, number)[0][0]).decode('utf-8', 'replace')}”"
