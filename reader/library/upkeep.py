"""What makes a library quicker and can wait until nobody waits: done a little at a time, and remembered.

An import leaves the index of words in many parts, each of which a search has to look into. Merged into one, a letter
that 30 words go on from is found several times as fast.
"""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library import large
from reader.library.database import Database, scalar
from reader.library.meta import get, put
from reader.library.tables import metadata

SHARE = 0.1  # of the articles must be new, and
LEAST = 1_000  # of them, before the index is merged again
PAGES = 64  # of the index that a slice writes, about 20 ms
ANALYSED = 400  # rows of an index that are looked at for the statistics of the query planner

# Tables of which nothing but the number of rows could be told are left out: to count a million texts takes 20 s.
_WITH_KEYS = [
    table.name for table in metadata.sorted_tables if table.indexes or not table.dialect_options["sqlite"]["with_rowid"]
]
_MERGE = "INSERT INTO article_fts(article_fts, rank) VALUES ('merge', ?)"


class Upkeep:
    """The upkeep of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_due(self) -> bool:
        """Tell whether so many articles came or went since the last time that the index of words is to be merged."""
        with self._database.read() as connection:
            return not self._database.read_only and _is_due(connection)

    def store_large(self) -> None:
        """Store anew what is stored of entities in very many articles, all of it."""
        while large.step(self._database):
            pass

    def step(self) -> bool:
        """Do a little of what is due; tell whether there is more.

        Articles that came or went, and decisions, leave entities in very many articles to be stored anew.
        """
        if self._database.read_only:
            return False
        if large.step(self._database):
            return True
        if not self.is_due():
            return False
        with self._database.write() as connection:
            begun = get(connection, MERGING)
            if not begun:
                put(connection, MERGING, str(_articles(connection)))
            if _merge(connection, PAGES if begun else -PAGES):
                return True
            _finish(connection, begun)
        return False


MERGING = "merging the index of words"  # how many articles there were when it began
MERGED = "index of words merged"  # how many there were the last time


def _is_due(connection: Connection) -> bool:
    if get(connection, MERGING):
        return True
    merged = int(get(connection, MERGED) or 0)
    return abs(_articles(connection) - merged) >= max(LEAST, SHARE * merged)


def _articles(connection: Connection) -> int:
    return int(scalar(connection, "SELECT articles FROM total"))


def _merge(connection: Connection, pages: int) -> bool:
    """Merge some pages of the index; where they are negative, into one part in the end. Tell whether any were left."""
    before = scalar(connection, "SELECT total_changes()")
    connection.exec_driver_sql(_MERGE, (pages,))
    return bool(scalar(connection, "SELECT total_changes()") - before > 1)  # as FTS5's documentation has it


def _finish(connection: Connection, begun: str) -> None:
    connection.exec_driver_sql(f"PRAGMA analysis_limit = {ANALYSED}")
    for table in _WITH_KEYS:
        connection.exec_driver_sql(f'ANALYZE "{table}"')
    put(connection, MERGED, begun or str(_articles(connection)))
    put(connection, MERGING, "")
