"""A library as it is at one moment, read from one end to the other while others go on writing to it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from reader.library.articles import whole_articles
from reader.library.articles.selection import Progress, Selection
from reader.library.entities.entities import by_id
from reader.library.entities.joint_mentions import naming_any
from reader.library.notes import notes
from reader.library.search import ids as ids_of
from reader.library.store.database import Database, column, json_list
from reader.model import ArticleQuery, Entity, LinkedArticle, NoteQuery, NoteRow
from reader.model.whole_article import WholeArticle

_ALL, _ALL_NOTES = ArticleQuery(), NoteQuery()
_AT_A_TIME = 500  # notes
_WHOLE = 250  # articles with their files
_BY_FILE = """
    SELECT article.id FROM article CROSS JOIN article_file ON article_id = article.id AND n = 0
    ORDER BY file_id, part"""
_THERE = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))"

_NOTED = """
    SELECT DISTINCT article_id FROM note WHERE id IN (SELECT value FROM json_each(?)) AND article_id IS NOT NULL
    ORDER BY article_id DESC"""


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
        return self.selection(query).articles()

    def selection(
        self, query: ArticleQuery = _ALL, ids: Sequence[int] | None = None, told: Progress | None = None
    ) -> Selection:
        """Return the articles asked for, or those of some ids that are there, to be read in several ways."""
        if ids is None:
            with self._database.driver() as driver:
                return Selection(self._connection, ids_of(self._connection, driver, query, None), told)
        there = set(column(self._connection, _THERE, json_list(ids)))
        return Selection(self._connection, array("q", [one for one in ids if one in there]), told)

    def selection_of_notes(self, query: NoteQuery, told: Progress | None = None) -> Selection:
        """Return the articles that the notes asked for are on, in their list's order, and of all notes only these."""
        ids = notes.find(self._connection, query)
        on = array("q", column(self._connection, _NOTED, json_list(ids)))
        return Selection(self._connection, on, told, frozenset(ids))

    def selection_of_names(
        self, entity_ids: Sequence[int], query: ArticleQuery, told: Progress | None = None
    ) -> Selection:
        """Return the articles asked for that name any of some entities, and of all entities only these."""
        ids = naming_any(self._connection, entity_ids)
        if query != ArticleQuery(order=query.order):
            with self._database.driver() as driver:
                wanted = frozenset(ids)
                found = ids_of(self._connection, driver, query, None)
                ids = array("q", [number for number in found if number in wanted])
        return Selection(self._connection, ids, told, name_ids=frozenset(entity_ids))

    def whole_articles(self) -> Iterator[list[WholeArticle]]:
        """Yield all articles as another library takes them in, some at a time; those of one file follow each other."""
        ids = column(self._connection, _BY_FILE)
        for first in range(0, len(ids), _WHOLE):
            yield whole_articles.load(self._connection, ids[first : first + _WHOLE])

    def notes(self, query: NoteQuery = _ALL_NOTES) -> Iterator[NoteRow]:
        """Yield the notes asked for, in the order of their list."""
        ids = notes.find(self._connection, query)
        for first in range(0, len(ids), _AT_A_TIME):
            yield from notes.load_rows(self._connection, ids[first : first + _AT_A_TIME])

    def entity(self, entity_id: int) -> Entity:
        return by_id(self._connection, entity_id)
