"""An index of some articles alone, in the form in which hits are marked, beside the library's own.

The library's own index runs the whole query for each of them: 72 ms for 50 articles and a word completed in 30 ways,
where indexing the 50 and asking that takes 4.

It is filled by one statement. Between several, FTS5 keeps open what it read: SQLite would count that as a statement
under way, remember that it was interrupted, and refuse even to roll back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from reader.library.store.database import execute_many, json_list, rows
from reader.library.store.tables import TOKENIZER
from reader.text.search_form import marked_form

Text = tuple[int, str, str]  # an article, its title and its body

_SHOWN = (
    "CREATE TEMP TABLE IF NOT EXISTS shown_words(id INTEGER PRIMARY KEY, title TEXT, body TEXT)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown"
    f" USING fts5(title, body, content='shown_words', content_rowid='id', tokenize='{TOKENIZER}')",
)
_TEXTS = "SELECT id, title, body FROM shown_text WHERE id IN (SELECT value FROM json_each(?))"
_ADD_FORM = "INSERT INTO temp.shown_words(id, title, body) VALUES (?,?,?)"
_ADD = "INSERT INTO temp.shown(rowid, title, body)"
_FORMS = f"{_ADD} SELECT id, title, body FROM temp.shown_words"
_FORMS_OF = f"""
    {_ADD} SELECT id, marked_form(title), marked_form(body) FROM main.shown_text
    WHERE id IN (SELECT value FROM json_each(?))"""


def shown_texts(connection: Connection, ids: Sequence[int]) -> list[Text]:
    """Return the texts of articles, without titles that were derived."""
    return [(number, title, body) for number, title, body in rows(connection, _TEXTS, json_list(ids))]


@contextmanager
def index_alone(connection: Connection, ids: Sequence[int]) -> Iterator[None]:
    """Let `temp.shown` be an index of some articles alone, which can be ranked in it."""
    _prepare(connection)
    connection.exec_driver_sql(_FORMS_OF, (json_list(ids),))
    yield
    _clear(connection)


@contextmanager
def index_of_texts(connection: Connection, texts: Sequence[Text]) -> Iterator[None]:
    """Let `temp.shown` be an index of some texts alone, which can tell where in their marked form something is."""
    _prepare(connection)
    forms = [(number, marked_form(title), marked_form(body)) for number, title, body in texts]
    execute_many(connection, _ADD_FORM, forms)
    connection.exec_driver_sql(_FORMS)
    yield
    connection.exec_driver_sql("DELETE FROM temp.shown_words")
    _clear(connection)


def _prepare(connection: Connection) -> None:
    for statement in _SHOWN:
        connection.exec_driver_sql(statement)


def _clear(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO temp.shown(shown) VALUES ('delete-all')")
