"""What makes a library quicker and can wait until nobody waits: done a little at a time, and remembered.

An import leaves the index of words in many parts, each of which a search has to look into. Merged into one, a letter
that 30 words go on from is found several times as fast. What little comes after that is merged by itself: to write the
whole index anew takes minutes where there are a million articles, and two or three parts cost little more than one.
"""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library.links import aggregates
from reader.library.maintenance import posting_fill, wording_keys
from reader.library.store.database import Database, scalar
from reader.library.store.meta import get, put
from reader.library.store.tables import metadata

SHARE = 0.1  # of the articles must be new, and
LEAST = 1_000  # of them, before the index is merged again
PARTS = 3  # of the index; where there are more, those of about one size are merged
PAGES = 64  # of the index that a slice writes, about 20 ms
ANALYSED = 400  # rows of an index that are looked at for the statistics of the query planner

# Tables of which nothing but the number of rows could be told are left out: to count a million texts takes 20 s.
_WITH_KEYS = [
    table.name for table in metadata.sorted_tables if table.indexes or not table.dialect_options["sqlite"]["with_rowid"]
]
_PARTS = """
    WITH RECURSIVE part(id) AS (
        SELECT min(segid) FROM article_fts_idx UNION ALL
        SELECT (SELECT min(segid) FROM article_fts_idx WHERE segid > id) FROM part WHERE id IS NOT NULL)
    SELECT count(id) FROM part"""
_ALIKE = "SELECT 1 FROM article_fts_config WHERE k = 'usermerge' AND v = 2"
_MERGE_ALIKE = "INSERT INTO article_fts(article_fts, rank) VALUES ('usermerge', 2)"  # as many of one size are merged
_MERGE = "INSERT INTO article_fts(article_fts, rank) VALUES ('merge', ?)"


class Upkeep:
    """The upkeep of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_due(self) -> bool:
        """Tell whether the index of words is to be merged: many articles came or went, or it has many small parts."""
        with self._database.read() as connection:
            return not self._database.read_only and _is_due(connection)

    def store_large(self) -> None:
        """Store anew what is stored of entities in very many articles, all of it."""
        while aggregates.step(self._database):
            pass

    def step(self) -> bool:
        """Do a little of what is due; tell whether there is more.

        Articles that came or went, and decisions, leave entities in very many articles to be stored anew.
        """
        if self._database.read_only:
            return False
        if aggregates.step(self._database) or wording_keys.step(self._database):
            return True
        if not self.is_due():
            return False
        with self._database.write() as connection:
            return _merge_all(connection) if _has_changed(connection) else _merge_alike(connection)

    def fill(self) -> bool:
        """Fill a little of what ranks common words at once; tell whether there is more.

        It takes half as long as an import without names, so none waits for it; until it is done a best match takes
        longer, or is looked for among the newest.
        """
        return posting_fill.step(self._database)

    def forget_postings(self) -> None:
        """Take away what ranks common words, so that it is filled anew."""
        with self._database.write() as connection:
            posting_fill.clear(connection)


MERGING = "merging the index of words"  # how many articles there were when it began
MERGED = "index of words merged"  # how many there were the last time
UNLIKE = "parts of the index of words"  # how many were left, each of another size


def _is_due(connection: Connection) -> bool:
    return _has_changed(connection) or _parts(connection) > max(PARTS, int(get(connection, UNLIKE) or 0))


def _has_changed(connection: Connection) -> bool:
    if get(connection, MERGING):
        return True
    merged = int(get(connection, MERGED) or 0)
    return abs(_articles(connection) - merged) >= max(LEAST, SHARE * merged)


def _parts(connection: Connection) -> int:
    return int(scalar(connection, _PARTS))


def _merge_all(connection: Connection) -> bool:
    """Merge a little of the whole index; tell whether there is more."""
    begun = get(connection, MERGING)
    if not begun:
        put(connection, MERGING, str(_articles(connection)))
    if _merge(connection, PAGES if begun else -PAGES):
        return True
    _finish(connection, begun)
    return False


def _merge_alike(connection: Connection) -> bool:
    """Merge a little of the parts of one size; tell whether there is more."""
    if not scalar(connection, _ALIKE):
        connection.exec_driver_sql(_MERGE_ALIKE)
    more = _merge(connection, PAGES)
    put(connection, UNLIKE, "" if more else str(_parts(connection)))
    return more


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
