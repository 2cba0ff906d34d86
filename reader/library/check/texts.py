"""Whether what is stored as text is text: Unicode, every byte of it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Text

from reader.library.database import rows
from reader.library.decision_tables import action
from reader.library.tables import article, article_text

NAMED = 20  # articles
_SEEN = {article.name: "id", article_text.name: "article_id"}
_TITLES = "SELECT CAST(title AS BLOB) FROM article WHERE id = ?"


def problems(connection: Connection) -> Iterator[str]:
    """Yield which articles, and which tables, hold bytes that are no text."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("is_text", 1, _is_text, deterministic=True)
    for table in action.metadata.sorted_tables:
        columns = [column.name for column in table.columns if isinstance(column.type, Text)]
        if not columns:
            continue
        wrong = " OR ".join(f'NOT is_text(CAST("{column}" AS BLOB))' for column in columns)
        if key := _SEEN.get(table.name):
            found = rows(connection, f'SELECT "{key}" FROM "{table.name}" WHERE {wrong} LIMIT {NAMED}')
            yield from (f"The text of {_title(connection, row[0])} holds bytes that are no text." for row in found)
        elif found := rows(connection, f'SELECT count(*) FROM "{table.name}" WHERE {wrong} HAVING count(*)'):
            yield f"{found[0][0]:,} rows of the table “{table.name}” hold bytes that are no text."


def _is_text(stored: object) -> bool:
    if stored is None:
        return True
    try:
        bytes(stored).decode() if isinstance(stored, bytes) else str(stored)
    except UnicodeDecodeError:
        return False
    return True


def _title(connection: Connection, number: int) -> str:
    return f"“{bytes(rows(connection, _TITLES, number)[0][0]).decode('utf-8', 'replace')}”"
