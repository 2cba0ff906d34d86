"""Keeps which articles are versions of one story: near copies are found by their words, and compared.

wire.txt        the fullest
├─ morning.txt  a version: shortened
└─ evening.txt  a version: edited again
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.store import article_files, near_copies, wordings
from reader.library.store.database import json_list, rows
from reader.library.store.near_copies import Pair
from reader.text.near_copy import Worded, are_versions
from reader.text.wording import keys_of

COMPARED = 4  # articles, of those that may be copies
SHARED = 2  # keys of a copy; one is enough where few articles have it
FEW = 3

_TITLES = "SELECT id, title FROM article WHERE id IN (SELECT value FROM json_each(?))"
_LENGTHS = """
    SELECT article_id, length(body) FROM article_text WHERE article_id IN (SELECT value FROM json_each(?))
    ORDER BY 2 DESC, 1"""
_BODIES = "SELECT article_id, body FROM article_text WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY 1"


def relate(connection: Connection, worded: Iterable[wordings.Worded]) -> None:
    """Find the near copies of articles that are in the tables, with their keys, and of all versions the fullest."""
    comparison, worded = _Comparison(connection), list(worded)
    shared = wordings.find_shared(connection, {key for _, keys in worded for key in keys[1:]})
    for number, keys in worded:
        common = [key for key in keys[1:] if key in shared]
        if common and (pairs := list(comparison.near_copies(number, common))):
            near_copies.add(connection, pairs)
            settle(connection, {one for pair in pairs for one, _ in pair})
    if joined := _Decided(connection).joined_among([number for number, _ in worded]):
        settle(connection, joined)


def forget(connection: Connection, ids: Collection[int]) -> None:
    """Let articles be versions of nothing that go; those that stay may be near copies of each other."""
    told = near_copies.stories(connection, ids).values()
    if left := near_copies.forget(connection, ids):
        relate(connection, [(number, keys_of(body)) for number, body in rows(connection, _BODIES, json_list(left))])
        settle(connection, left.union(*told).difference(ids))  # what went may have joined others


def move(connection: Connection, moves: Mapping[int, int]) -> None:
    """Let articles be versions by other ids; of two that are as full, the one of the earlier day is the fullest."""
    if moved := near_copies.move(connection, moves):
        settle(connection, moved)


def settle(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Let articles be versions of the fullest, but for what the user has said."""
    decided, wanted = _Decided(connection), set(ids)
    for number in decided.joined_among(wanted):
        wanted.update(other for other, _ in decided.joined_with(number))
    return near_copies.settle(connection, wanted, decided)


def titles_of_copies(connection: Connection, ids: Mapping[int, int]) -> dict[int, str]:
    """Return, for the articles that have versions, the title of another: the fullest, or else the first of them.

    By the ids given; the values are those that they have in the tables.
    """
    now = {number: was for was, number in ids.items()}
    found = {now[number]: near_copies.versions(connection, number) for number in near_copies.having(connection, now)}
    others = {was: next(one for one in found[was] if one != ids[was]) for was in found if found[was]}
    titles = dict(map(tuple, rows(connection, _TITLES, json_list(others.values()))))
    return {was: titles[other] for was, other in others.items()}


def find_unsettled(connection: Connection, ids: Iterable[int]) -> list[int]:
    """Return which of some articles, or of those that the user joined, are not versions of the one they should be."""
    decided = _Decided(connection)
    return [
        number
        for number in sorted({*ids, *decided.joined()})
        if near_copies.fullest(connection, number) != near_copies.find_fullest(connection, number, decided)
    ]


class _Decided:
    """What decisions in force say of the articles of a library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._told = decision_log.current(connection).told_stories
        self._joined: dict[int, list[near_copies.Sized]] = {}

    def are_apart(self, one: int, other: int) -> bool:
        if not self._told:
            return False
        names = article_files.identities(self._connection, (one, other))
        return self._told.are_apart(names[one], names[other])

    def joined_with(self, number: int) -> Sequence[near_copies.Sized]:
        if not self._told.joins:
            return ()
        if number not in self._joined:
            self._joined[number] = self._find_joined(number)
        return self._joined[number]

    def joined_among(self, ids: Collection[int]) -> list[int]:
        """Return those of some articles that the user joined with others."""
        if not (told := self._told.joined()):
            return []
        names = article_files.identities(self._connection, ids)
        return [number for number in ids if not told.isdisjoint(names[number])]

    def joined(self) -> list[int]:
        """Return all articles that are joined with others."""
        found = article_files.find(self._connection, self._told.joined()) if self._told.joins else ()
        return [number for number, _ in rows(self._connection, _LENGTHS, json_list(found))]

    def _find_joined(self, number: int) -> list[near_copies.Sized]:
        own = article_files.identities(self._connection, [number])[number]
        others = set(article_files.find(self._connection, self._told.joined_with(own))) - {number}
        names = article_files.identities(self._connection, others)
        sized = [(other, length) for other, length in rows(self._connection, _LENGTHS, json_list(others))]
        return [one for one in sized if not self._told.are_apart(own, names[one[0]])]


class _Comparison:
    """Bodies that are compared, each looked up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._worded: dict[int, tuple[Worded, int]] = {}

    def near_copies(self, number: int, sketch: Sequence[int]) -> Iterator[Pair]:
        """Yield an article with each of its near copies, which have keys of its sketch.

        One that is fuller than the fullest version of a copy takes its place: all versions are compared with it.
        """
        waiting, seen = list(_candidates(self._connection, number, sketch)), {number}
        for other in waiting:
            if other in seen or not (pair := self._compare(number, other, seen)):
                continue
            yield pair
            versions = near_copies.versions(self._connection, other)
            waiting += versions[:1]
            if other in versions[:1] and pair[0][1] >= pair[1][1]:
                waiting += versions[1:]

    def _compare(self, number: int, other: int, seen: set[int]) -> Pair | None:
        seen.add(other)
        (one, length), (another, other_length) = self._body(number), self._body(other)
        return ((number, length), (other, other_length)) if are_versions(one, another) else None

    def _body(self, number: int) -> tuple[Worded, int]:
        if number not in self._worded:
            body = "".join(text for _, text in rows(self._connection, _BODIES, json_list([number])))
            self._worded[number] = Worded.of(body), len(body)
        return self._worded[number]


def _candidates(connection: Connection, number: int, sketch: Iterable[int]) -> list[int]:
    """Return the articles that share most keys with one; those that only share what many have are left out."""
    shared: Counter[int] = Counter()
    rare: set[int] = set()
    for key in sketch:
        others = [other for other in wordings.find(connection, key, number) if other != number]
        shared.update(others)
        if len(others) <= FEW:
            rare.update(others)
    likely = [other for other, n in shared.items() if n >= SHARED or other in rare]
    return sorted(likely, key=lambda other: (-shared[other], abs(other - number), other))[:COMPARED]
