"""Chains: how two entities are connected by others, each of which stands together with the next.

How strongly two are linked is the cosine of their articles: the number that name both, by the root of the product of
the numbers that name either (G. Salton and M. J. McGill, Introduction to Modern Information Retrieval, 1983). So who
stands everywhere, such as a country, links weakly. A chain is as strong as its weakest link.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import sqrt

from sqlalchemy import Connection

from reader.library.entities import entities
from reader.library.entities.joint_mentions import articles_with_all, joint_mentions
from reader.library.entities.outlets import outlets_among
from reader.library.links import aggregates
from reader.library.store.database import json_list, rows
from reader.library.store.tables import KIND_CODES
from reader.model import Chain, Entity, JointMention, Kind, Link, Nearness

NEWEST = 1_000  # articles of an entity that tell with whom it stands
FOLLOWED = 40  # of those that stand with the first one, where nobody stands with both
LOOKED_AT = 20  # articles of a link, of which one is told

_Path = tuple[int, ...]
_Strengths = dict[int, float]  # of the links of one entity with each that stands with it

_ARTICLES = "SELECT id, kind, n_articles FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_NEAREST = list(Nearness)


def chains(connection: Connection, first: int, last: int, by: Collection[Kind], most: int) -> list[Chain]:
    """Return the shortest chains from one entity to another by such kinds, the strongest first, at most so many.

    They have three links at most; NotFoundError where an entity is not in the library.
    """
    for one in (first, last):
        entities.by_id(connection, one)
    walk = _Walk(connection, [KIND_CODES[kind] for kind in by])
    paths = walk.direct(first, last) or walk.shortest(first, last)
    by_outlets = not paths
    if by_outlets:
        walk.lets_outlets_lead()
        paths = walk.shortest(first, last)
    best = sorted(paths, key=lambda path: (-paths[path], path))[:most]
    return [replace(_chain(connection, path, paths[path]), by_outlets=by_outlets) for path in best]


class _Walk:
    """Goes from entity to entity; each is looked at once."""

    def __init__(self, connection: Connection, kinds: Sequence[int]) -> None:
        self._connection = connection
        self._kinds = frozenset(kinds)  # of those that a chain may go by
        self._known: dict[int, _Strengths] = {}
        self._leads: dict[int, bool] = {}  # whether a chain may go by an entity
        self._outlets: set[int] = set()  # of those by whom a chain might go, but who tell of everybody
        self._bars_outlets = True

    def shortest(self, first: int, last: int) -> Mapping[_Path, float]:
        """Return the chains by one or, where there are none, by two others."""
        return self.by_one(first, last) or self.by_two(first, last)

    def lets_outlets_lead(self) -> None:
        """Let chains go by newspapers and agencies, too."""
        self._bars_outlets = False
        self._leads.update(dict.fromkeys(self._outlets, True))

    def direct(self, first: int, last: int) -> Mapping[_Path, float]:
        strength = self._strengths(first).get(last) or self._strengths(last).get(first)
        return {(first, last): strength} if strength else {}

    def by_one(self, first: int, last: int) -> Mapping[_Path, float]:
        """Return the chains by somebody who stands with both."""
        return dict(self._by_one((first,), last, 1.0))

    def by_two(self, first: int, last: int) -> Mapping[_Path, float]:
        """Return the chains by one of those who are linked with the first most strongly, and somebody else."""
        linked = self._strengths(first)
        followed = sorted(filter(self._leads.get, linked), key=lambda one: (-linked[one], one))[:FOLLOWED]
        return {path: found for one in followed for path, found in self._by_one((first, one), last, linked[one])}

    def _by_one(self, path: _Path, last: int, strength: float) -> Iterator[tuple[_Path, float]]:
        there, back = self._strengths(path[-1]), self._strengths(last)
        for one in (there.keys() & back.keys()) - {*path, last}:
            if self._leads[one]:
                yield (*path, one, last), min(strength, there[one], back[one])

    def _strengths(self, entity_id: int) -> _Strengths:
        if entity_id not in self._known:
            self._known[entity_id] = self._look(entity_id)
        return self._known[entity_id]

    def _look(self, entity_id: int) -> _Strengths:
        together = dict(aggregates.co_mentions(self._connection, entity_id, -1, NEWEST))
        articles, unknown = {}, [one for one in together if one not in self._leads]
        for one, kind, n in rows(self._connection, _ARTICLES, json_list([*together, entity_id])):
            articles[one] = n
            self._leads.setdefault(one, kind in self._kinds)
        if self._bars_outlets:
            self._bar_outlets(one for one in unknown if self._leads[one])
        own = min(articles[entity_id], NEWEST)
        return {other: min(n / sqrt(own * articles[other]), 1.0) for other, n in together.items()}

    def _bar_outlets(self, entity_ids: Iterable[int]) -> None:
        for one in outlets_among(self._connection, entity_ids):
            self._leads[one] = False
            self._outlets.add(one)


def _chain(connection: Connection, path: Sequence[int], strength: float) -> Chain:
    named = tuple(entities.by_id(connection, one) for one in path)
    return Chain(named, tuple(_link(connection, pair) for pair in pairwise(named)), strength)


def _link(connection: Connection, pair: tuple[Entity, Entity]) -> Link:
    """Return a link with the article that tells it best: where both stand nearest, and the newest of these."""
    ids = articles_with_all(connection, pair)
    joint = joint_mentions(connection, [one.id for one in pair], ids[:LOOKED_AT])
    return Link(len(ids), min(joint, key=_distance))


def _distance(joint: JointMention) -> int:
    return _NEAREST.index(joint.nearness)
