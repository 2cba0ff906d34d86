"""The stories of a library: which articles are versions of one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from reader.library.search import folding, which
from reader.library.store import near_copies
from reader.library.store.database import Database, json_list, rows
from reader.model import ArticleQuery

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

    def found(self, query: ArticleQuery, article_id: int, *, shown: bool = False) -> list[int]:
        """Return the versions of an article that a query finds, the one first under which a list folds the others.

        Nothing where the query finds no other, or not the article itself; one that is `shown` counts as found.
        """
        with self._database.read() as connection:
            told = near_copies.versions(connection, article_id)
            there = which(connection, query, told) | ({article_id} if shown else set()) if told else set()
            versions = [number for number in told if number in there]
            if len(versions) < 2 or article_id not in there:
                return []
            [first] = folding.fullest_of(connection, {told[0]: versions}).values()
        return [first, *(number for number in versions if number != first)]

    def all_of(self, ids: Iterable[int]) -> set[int]:
        """Return the versions of articles, with these."""
        with self._database.read() as connection:
            stories = near_copies.stories(connection, ids).values()
        return {*ids, *(number for versions in stories for number in versions)}

    def beneath(self, ids: Iterable[int], shown: Iterable[int]) -> dict[int, list[int]]:
        """Return which of some articles are versions of those that are shown, by these, the fullest first."""
        wanted, listed = {*ids}, {*shown}
        with self._database.read() as connection:
            stories = near_copies.stories(connection, wanted).values()
        return {
            number: [one for one in versions if one in wanted]
            for versions in stories
            for number in versions
            if number in listed
        }

    def fold(self, ids: array[int]) -> array[int]:
        """Return articles without the versions of which a fuller one is among them."""
        with self._database.read() as connection, self._database.driver() as driver:
            return folding.fold(connection, driver, ids) if folding.has_stories(connection) else ids


def stories_of(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Return, for the articles that have versions, the fullest of them and how many they are together."""
    found = rows(connection, _STORIES, json_list(ids))
    return {number: (fullest, others + 1) for number, fullest, others in found if others}


def found_versions(
    connection: Connection, query: ArticleQuery, stories: Mapping[int, tuple[int, int]]
) -> dict[int, int]:
    """Return how many other versions of articles a query finds; the articles are told with their stories."""
    found = folding.found_stories(connection, query, stories)
    return {number: len({*found[fullest]} - {number}) for number, (fullest, _) in stories.items()}
