"""An index of some articles alone, in the form in which hits are marked, beside the library's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from sqlalchemy import Connection

from reader.library.store.database import execute_many, json_list
from reader.library.store.tables import TOKENIZER
from reader.text.search_form import marked_form

Text = tuple[int, str, str]  # an article, its title and its body

_A_TIME = 100  # texts that are indexed at once
_TEXTS = "SELECT id, title, body FROM shown_text WHERE id IN (SELECT value FROM json_each(?))"
_SHOWN = (
    "CREATE TEMP TABLE IF NOT EXISTS shown_words(id INTEGER PRIMARY KEY, title TEXT, body TEXT)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown"
    f" USING fts5(title, body, content='shown_words', content_rowid='id', tokenize='{TOKENIZER}')",
)


def shown_texts(connection: Connection, ids: Sequence[int]) -> Iterator[Text]:
    """Yield the texts of articles, without titles that were derived."""
    return (tuple(row) for row in connection.exec_driver_sql(_TEXTS, (json_list(ids),)))


def in_marked_form(texts: Iterable[Text]) -> Iterator[Text]:
    return ((number, marked_form(title), marked_form(body)) for number, title, body in texts)


@contextmanager
def index_alone(connection: Connection, forms: Iterator[Text]) -> Iterator[None]:
    """Let `temp.shown` be an index of some texts alone; of those in `temp.shown_words` it can tell what was found.

    The library's own index runs the whole query for each of them: 72 ms for 50 articles and a word completed in 30
    ways, where indexing the 50 and asking that takes 4.
    """
    for statement in _SHOWN:
        connection.exec_driver_sql(statement)
    while some := list(islice(forms, _A_TIME)):
        execute_many(connection, "INSERT INTO temp.shown(rowid, title, body) VALUES (?,?,?)", some)
    yield
    connection.exec_driver_sql("INSERT INTO temp.shown(shown) VALUES ('delete-all')")
