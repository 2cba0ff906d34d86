"""Which articles are near copies of which, and which one of them is the fullest.

Of two near copies the longer is the fuller one. An article is a version of its fullest near copy that is itself the
version of none. So no chain of small changes makes one story of two: each version is a near copy of the fullest, but
for those that the user joined.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Protocol, TypeAlias

from sqlalchemy import Connection

from reader.library.store.database import column, execute_many, json_list, rows

Sized: TypeAlias = tuple[int, int]  # an article, and how many characters its body has
Pair: TypeAlias = tuple[Sized, Sized]


class Decided(Protocol):
    """What the user said of versions."""

    def are_apart(self, one: int, other: int) -> bool:
        """Tell whether two articles are none of one story."""

    def joined_with(self, number: int) -> Sequence[Sized]:
        """Return the other articles that are of one story with an article, the fullest first."""


_ADD = "INSERT OR IGNORE INTO near_copy(article_id, other_id, length, other_length) VALUES (?,?,?,?)"
_LENGTH = """
    SELECT ifnull((SELECT length FROM near_copy WHERE article_id = ?1 LIMIT 1),
                  (SELECT length(body) FROM article_text WHERE article_id = ?1))"""
_OTHERS = "SELECT other_length, other_id FROM near_copy WHERE article_id = ? ORDER BY 1 DESC, 2"
_FORGET = (
    """DELETE FROM near_copy WHERE (article_id, other_id) IN (
       SELECT other_id, article_id FROM near_copy WHERE article_id IN (SELECT value FROM json_each(?)))""",
    "DELETE FROM near_copy WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM version WHERE article_id IN (SELECT value FROM json_each(?))",
)
_HAVING = """
    SELECT DISTINCT article_id FROM near_copy WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY 1"""
_NEIGHBOURS = """
    WITH told AS (SELECT value FROM json_each(?))
    SELECT other_id FROM near_copy WHERE article_id IN (SELECT value FROM told)
    UNION SELECT article_id FROM version WHERE fullest_id IN (SELECT value FROM told)
    UNION SELECT fullest_id FROM version WHERE article_id IN (SELECT value FROM told)"""
_PAIRS = """
    SELECT article_id, other_id, length, other_length FROM near_copy
    WHERE article_id IN (SELECT value FROM json_each(?))"""
_FULLEST = "SELECT fullest_id FROM version WHERE article_id = ?"
_VERSIONS = "SELECT article_id FROM version WHERE fullest_id = ? ORDER BY 1"
_STORIES = """
    SELECT fullest_id, article_id FROM version WHERE fullest_id IN (
        SELECT ifnull((SELECT fullest_id FROM version WHERE article_id = value), value) FROM json_each(?))
    ORDER BY 1, 2"""
_SET = """
    INSERT INTO version(article_id, fullest_id) VALUES (?,?)
    ON CONFLICT DO UPDATE SET fullest_id = excluded.fullest_id"""
_UNSET = "DELETE FROM version WHERE article_id = ?"


def add(connection: Connection, pairs: Iterable[Pair]) -> None:
    """Keep that articles are near copies, each of the other."""
    both = {one for pair in pairs for one in (pair, pair[::-1])}
    execute_many(connection, _ADD, sorted((one[0], other[0], one[1], other[1]) for one, other in both))


def forget(connection: Connection, ids: Collection[int]) -> set[int]:
    """Forget whose near copies and versions articles are that go; return those of these that stay."""
    wanted = json_list(ids)
    left = set(column(connection, _NEIGHBOURS, wanted)).difference(ids)
    if left or column(connection, _NEIGHBOURS, wanted):
        for statement in _FORGET:
            connection.exec_driver_sql(statement, (wanted,))
    return left


def move(connection: Connection, moves: Mapping[int, int]) -> set[int]:
    """Give articles other ids; return those of them that have near copies or versions, and these."""
    wanted = json_list(moves)
    if not column(connection, _NEIGHBOURS, wanted):
        return set()
    pairs = [tuple(row) for row in rows(connection, _PAIRS, wanted)]
    left = forget(connection, moves)
    now = [(moves.get(one, one), moves.get(other, other), *lengths) for one, other, *lengths in pairs]
    add(connection, [((one, length), (other, longer)) for one, other, length, longer in now])
    return left | {*moves.values()}


def having(connection: Connection, ids: Iterable[int]) -> list[int]:
    """Return which of some articles have near copies."""
    return column(connection, _HAVING, json_list(ids))


def fullest(connection: Connection, article_id: int) -> int:
    """Return the fullest version of an article, which may be itself."""
    return next(iter(column(connection, _FULLEST, article_id)), article_id)


def versions(connection: Connection, article_id: int) -> list[int]:
    """Return all versions of an article, the fullest first; nothing where there is only the one."""
    first = fullest(connection, article_id)
    others = column(connection, _VERSIONS, first)
    return [first, *others] if others else []


def stories(connection: Connection, ids: Iterable[int]) -> dict[int, list[int]]:
    """Return the stories of those articles that have versions: all versions, by the fullest, which is the first."""
    found: dict[int, list[int]] = {}
    for first, number in rows(connection, _STORIES, json_list(ids)):
        found.setdefault(first, [first]).append(number)
    return found


def settle(connection: Connection, ids: Iterable[int], decided: Decided) -> set[int]:
    """Find the fullest version of articles whose near copies are others than before, and of all that follows.

    Whether an article is a version follows from those that are fuller, which are settled before it. Return the articles
    that are, or were, the fullest of those that have changed, and these.
    """
    waiting = [(-_length(connection, number), number) for number in set(ids)]
    heapify(waiting)
    seen, changed = set(waiting), set[int]()
    while waiting:
        size, number = heappop(waiting)
        before, now = fullest(connection, number), find_fullest(connection, number, decided)
        if now == before:
            continue
        connection.exec_driver_sql(*((_UNSET, (number,)) if now == number else (_SET, (number, now))))
        changed |= {number, before, now}
        near = [(other, length) for length, other in rows(connection, _OTHERS, number)]
        for one in ((-length, other) for other, length in (*near, *decided.joined_with(number))):
            if one > (size, number) and one not in seen:
                seen.add(one)
                heappush(waiting, one)
    return changed


def find_fullest(connection: Connection, number: int, decided: Decided) -> int:
    """Return which article one is a version of, where those that are fuller are settled: itself, if of none.

    What the user said comes first: an article is of the story of those that it was joined with, whoever is the fullest.
    """
    size = -_length(connection, number), number
    for other, length in decided.joined_with(number):
        if (-length, other) < size and not decided.are_apart(number, first := fullest(connection, other)):
            return first
    for length, other in rows(connection, _OTHERS, number):
        if (-length, other) >= size:
            break
        first = fullest(connection, other)
        if first != other and not _is_joined(connection, other, first, decided):
            continue
        if not any(decided.are_apart(number, one) for one in {other, first}):
            return first
    return number


def _is_joined(connection: Connection, number: int, first: int, decided: Decided) -> bool:
    """Tell whether an article is a version of another since the user said so."""
    return any(fullest(connection, other) == first for other, _ in decided.joined_with(number))


def _length(connection: Connection, number: int) -> int:
    [length] = column(connection, _LENGTH, number)
    return int(length or 0)
