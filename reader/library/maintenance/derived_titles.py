"""Tells derived titles apart in a library that an older version filled, some articles at a time, after it was migrated.

Each batch is whole in itself: where the program ends in between, the next opening goes on.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from reader.library.articles import remove
from reader.library.articles.insert import put
from reader.library.store import meta
from reader.library.store.article_record import ArticleRecord
from reader.library.store.database import Database, rows
from reader.library.store.text_layout import tell_title_apart, was_derived

PENDING = "titles to be told apart above"  # in `meta`: the id of the last article that was looked at

_AT_A_TIME = 500
_NEXT = """
    SELECT id, title, substr(body, 1, 2000) FROM article JOIN article_text ON article_id = id
    WHERE id > ? ORDER BY id LIMIT ?"""


def tell_apart(database: Database) -> None:
    """Go on to the end, where there is anything to be done and the library can be written to."""
    with database.read() as connection:
        is_due = bool(meta.get(connection, PENDING)) and not database.read_only
    while is_due:
        with database.write() as connection:
            is_due = _step(connection)


def _step(connection: Connection) -> bool:
    """Look at some articles; tell whether there may be more."""
    last = meta.get(connection, PENDING)
    found = rows(connection, _NEXT, int(last), _AT_A_TIME) if last else []
    derived = [number for number, title, beginning in found if was_derived(title, beginning)]
    if derived:
        put(connection, [_with_derived_title(entry) for entry in remove.take(connection, derived)])
    if found:
        meta.put(connection, PENDING, str(found[-1][0]))
    else:
        meta.drop(connection, PENDING)
    return bool(found)


def _with_derived_title(entry: ArticleRecord) -> ArticleRecord:
    draft, entities = tell_title_apart(entry.draft, entry.entities)
    return replace(entry, draft=draft, entities=entities)
