"""The stories of a library: which articles are versions of one."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from reader.library.store import near_copies
from reader.library.store.database import Database, json_list, rows

_STORIES = """
    WITH told(article_id, fullest_id) AS (
        SELECT value, ifnull((SELECT fullest_id FROM version WHERE article_id = value), value) FROM json_each(?))
    SELECT article_id, told.fullest_id, (SELECT count(*) FROM version WHERE version.fullest_id = told.fullest_id)
    FROM told"""


class Stories:
    """Which articles of one library are versions of which."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def versions(self, article_id: int) -> list[int]:
        """Return all versions of an article, the fullest first; nothing where there is only the one."""
        with self._database.read() as connection:
            return near_copies.versions(connection, article_id)


def stories_of(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Return, for the articles that have versions, the fullest of them and how many they are together."""
    found = rows(connection, _STORIES, json_list(ids))
    return {number: (fullest, others + 1) for number, fullest, others in found if others}
