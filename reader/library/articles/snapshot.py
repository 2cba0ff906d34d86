"""A library as it is at one moment, read from one end to the other while others go on writing to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from reader.library.articles.articles import load_article
from reader.library.entities.entities import entities_in
from reader.library.search import ids as ids_of
from reader.library.store.database import Database
from reader.model import ArticleQuery, LinkedArticle

_ALL = ArticleQuery()


@contextmanager
def open_snapshot(database: Database, unwanted: Callable[[], bool]) -> Iterator[Snapshot]:
    """Give what a library holds now, until the end of the block; QueryInterruptedError once it is unwanted.

    It has a connection of its own: a reader keeps nobody from writing, but for the pages of the write-ahead log that
    it may still need.
    """
    with database.beside(unwanted) as beside, beside.read() as connection:
        connection.exec_driver_sql("SELECT 1 FROM total").first()  # from here on it sees what is there now
        yield Snapshot(beside, connection)


class Snapshot:
    """What a library holds at one moment; its values are read one by one and never all kept."""

    def __init__(self, database: Database, connection: Connection) -> None:
        self._database = database
        self._connection = connection

    def articles(self, query: ArticleQuery = _ALL) -> Iterator[LinkedArticle]:
        """Yield the articles asked for, in their order; of all only the ids are kept, which take 8 bytes each."""
        with self._database.driver() as driver:
            ids = ids_of(self._connection, driver, query, None)
        for article_id in ids:
            article = load_article(self._connection, article_id)
            yield LinkedArticle(article, tuple(entities_in(self._connection, article_id)))
