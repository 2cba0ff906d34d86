"""Lists with a row a story: of the versions that a query finds, all but the fullest are folded away.

wire.txt          shown
├─ morning.txt    folded, since the query finds the fullest too
└─ evening.txt    folded; it would be shown if it were the only one that is found

A library without stories is asked for one row, and nothing else.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import filterfalse

from sqlalchemy import Connection

from reader.library.search.id_finder import ids as ids_of
from reader.library.search.id_finder import which
from reader.library.store import near_copies
from reader.library.store.database import json_list, rows, scalar
from reader.model import ArticleQuery

PIECE = 16_384  # ids that are looked through while no other thread goes on: a millisecond

_ANY = "SELECT EXISTS (SELECT 1 FROM version)"
_ALL = "SELECT article_id, fullest_id FROM version"
_WORDS = "SELECT id, words FROM article WHERE id IN (SELECT value FROM json_each(?))"

Stories = Mapping[int, Sequence[int]]  # versions, by the fullest one, which need not be among them


def has_stories(connection: Connection) -> bool:
    return bool(scalar(connection, _ANY))


def ids(connection: Connection, driver: sqlite3.Connection, query: ArticleQuery, limit: int | None) -> array[int]:
    """Return the ids of the articles asked for, in the query's order, folded where the query says so."""
    if not query.folded or not has_stories(connection):
        return ids_of(connection, driver, query, limit)
    if limit is None:
        return fold(connection, driver, ids_of(connection, driver, query, None))
    asked = limit
    while True:
        found = ids_of(connection, driver, query, asked)
        shown = _without(found, _folded_versions(connection, found_stories(connection, query, found)))
        if len(shown) >= limit or len(found) < asked:
            return shown[:limit]
        asked *= 2


def fold(connection: Connection, driver: sqlite3.Connection, found: array[int]) -> array[int]:
    """Return all that a query finds without the versions of which a fuller one is among them."""
    fullest_of: dict[int, int] = dict(driver.execute(_ALL))
    if len(found) == scalar(connection, "SELECT articles FROM total"):
        return _without(found, fullest_of.keys())
    fullest, there = set(fullest_of.values()), set[int]()
    told = fullest_of.keys() | fullest
    for start in range(0, len(found), PIECE):
        there.update(filter(told.__contains__, found[start : start + PIECE]))
    fullest &= there
    versions = there - fullest
    folded = {number for number in versions if fullest_of[number] in fullest}
    partial: dict[int, list[int]] = defaultdict(list)
    for number in versions - folded:
        partial[fullest_of[number]].append(number)
    return _without(found, folded | _folded_versions(connection, partial))


def found_stories(connection: Connection, query: ArticleQuery, ids: Iterable[int]) -> dict[int, list[int]]:
    """Return the stories of some articles: of their versions those that a query finds, by the fullest of all."""
    stories = near_copies.stories(connection, ids)
    found = (
        which(connection, query, [number for versions in stories.values() for number in versions]) if stories else ()
    )
    return {fullest: [number for number in versions if number in found] for fullest, versions in stories.items()}


def fullest_of(connection: Connection, stories: Stories) -> dict[int, int]:
    """Return for each story that has versions which of them is the fullest; the longest, where that one is missing."""
    partial = [number for fullest, versions in stories.items() if fullest not in versions for number in versions]
    words = dict(map(tuple, rows(connection, _WORDS, json_list(partial)))) if partial else {}
    return {
        fullest: fullest if fullest in versions else min(versions, key=lambda number: (-words.get(number, 0), number))
        for fullest, versions in stories.items()
        if versions
    }


def _folded_versions(connection: Connection, stories: Stories) -> set[int]:
    several = {fullest: versions for fullest, versions in stories.items() if len(versions) > 1}
    shown = set(fullest_of(connection, several).values())
    return {number for versions in several.values() for number in versions} - shown


def _without(found: array[int], folded: Collection[int]) -> array[int]:
    if not folded:
        return found
    left = array("q")
    for start in range(0, len(found), PIECE):
        left.extend(filterfalse(folded.__contains__, found[start : start + PIECE]))
    return left
