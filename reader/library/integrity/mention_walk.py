"""One walk through all that articles mention, some thousands of rows at a time, article by article.

Of what is counted by pairs no table is made, which would outgrow the memory: each pair is told by a number, and their
sum has to be that of the counts. SQLite hands over the rows of an article as one: to fetch each of them takes longer
than all that is done with them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from reader.library.integrity.pair_sum import mix
from reader.library.maintenance.link_integrity import LinkCheck
from reader.library.store.database import rows, scalar
from reader.library.store.tables import FIRST_AMOUNT

AT_A_TIME = 100_000  # mentions; some 20 MB
MOST_KNOWN = 100_000  # links that are not looked at again; some 20 MB

_KIND_BITS = 6
_READ_AS = f"name_id << {_KIND_BITS} | kind"  # a name and a kind in one number
_FIRST, _LAST = -(1 << 63), (1 << 63) - 1  # of all ids that there can be
_WITHIN = "article_id > ? AND article_id <= ?"

_NEXT = "SELECT article_id FROM mention WHERE article_id > ? ORDER BY article_id LIMIT 1 OFFSET ?"
_GROUPED = f"""
    SELECT article_id, article_id IN (SELECT id FROM article), group_concat({_READ_AS}), group_concat(entity_id)
    FROM %s GROUP BY article_id"""
_MENTIONS = _GROUPED % f"mention WHERE {_WITHIN}"
# Of an article that has more mentions than are taken at a time: each name once, of which there are far fewer.
_MENTIONS_OF_ONE = _GROUPED % f"(SELECT DISTINCT article_id, kind, name_id, entity_id FROM mention WHERE {_WITHIN})"
_ALIASES = f"""
    SELECT article_id, group_concat({_READ_AS}), group_concat(alias_id) FROM article_alias
    WHERE {_WITHIN} GROUP BY article_id"""
_DESCRIPTIONS = f"""
    SELECT article_id, group_concat({_READ_AS}), group_concat(entity_id) FROM description
    WHERE {_WITHIN} GROUP BY article_id"""
# Of each normal form that several names have, the first of them stands for all.
_SAME = """
    SELECT id, first_id FROM name JOIN (
        SELECT form, min(id) AS first_id FROM name GROUP BY form HAVING count(*) > 1) USING (form)"""

Pair = tuple[str, str]  # numbers as SQLite writes them
called_number: Callable[[Pair], int] = hash  # of an entity and another name of it: there are as many as mentions
Lists = tuple[list[str], list[str]]  # the first and the second numbers of pairs


class MentionWalk:
    """What was met on the way: sums, co-mentions less those that are stored, and whether something has strayed.

    The names read in the articles `apart` are counted otherwise.
    """

    def __init__(self, connection: Connection, apart: Collection[int]) -> None:
        self.named = 0  # of pairs of entity and name, by `mix`
        self.called = 0  # of pairs of entity and other name, by `called_number`
        self.read = 0  # of pairs of name and kind, by `mix`
        self.homeless = False  # mentions of no article
        self.stray = False  # names or descriptions of nothing that their article mentions
        self.links = LinkCheck(connection)
        self.pairs: dict[str, dict[str, int]] = {}
        self._connection = connection
        self._apart = frozenset(apart)
        self._same: dict[int, int] = dict(map(tuple, rows(connection, _SAME)))
        for entity, other, n in connection.exec_driver_sql("SELECT entity_id, other_id, n FROM comention"):
            self.pairs.setdefault(str(entity), {})[str(other)] = n
        self._paired = frozenset((*self.pairs, *(other for others in self.pairs.values() for other in others)))
        self._met = Counter[Pair]()  # articles of a stretch, by name and kind, and entity
        self._known: dict[Pair, tuple[int, int]] = {}  # links that were looked at, and what each adds to the sums

    def run(self) -> None:
        """Walk through all articles."""
        for after, last, sql in _stretches(self._connection):
            self._take(after, last, sql)
            self._add_up()

    def _take(self, after: int, last: int, sql: str) -> None:
        aliases = {article: joined for article, *joined in self._rows(_ALIASES, after, last)}
        descriptions = {article: joined for article, *joined in self._rows(_DESCRIPTIONS, after, last)}
        for article, is_there, read_as, entities in self._rows(sql, after, last):
            self.homeless |= not is_there
            pairs = set(zip(read_as.split(","), entities.split(","), strict=True))
            self._take_article(pairs, _lists(aliases.pop(article, None)), article in self._apart)
            if described := descriptions.pop(article, None):
                self.stray |= not pairs.issuperset(zip(*_lists(described), strict=True))
        self.stray |= bool(aliases or descriptions)

    def _rows(self, sql: str, after: int, last: int) -> list[Any]:
        return list(self._connection.exec_driver_sql(sql, (after, last)).cursor.fetchall())

    def _take_article(self, pairs: set[Pair], aliases: Lists, is_apart: bool) -> None:
        entity_of = dict(pairs)
        entities = set(entity_of.values())
        if len(pairs) == len(entity_of) == len(entities) and not is_apart:
            self._met.update(pairs)
            self.called += self._sum_called(entity_of, *aliases)
        else:
            self._take_tangled(pairs, aliases, is_apart)
            entities = {entity for _, entity in pairs}
        self._take_together(entities & self._paired)

    def _sum_called(self, entity_of: Mapping[str, str], names: list[str], aliases: list[str]) -> int:
        try:
            return sum(map(called_number, zip(map(entity_of.__getitem__, names), aliases, strict=True)))
        except KeyError:
            self.stray = True
            return 0

    def _take_tangled(self, pairs: set[Pair], aliases: Lists, is_apart: bool) -> None:
        """Take an article in which an entity has several names, or is one by decisions about the article."""
        entities_of: dict[str, list[int]] = {}
        for pair in pairs:
            self._met[pair] += 0  # its link is looked at, its counts are added here
            entities_of.setdefault(pair[0], []).append(int(pair[1]))
        self.stray |= not entities_of.keys() >= set(aliases[0])
        keys = {read_as: _name_and_kind(read_as) for read_as in entities_of}
        named = {(entity, keys[read_as][0]) for read_as, entities in entities_of.items() for entity in entities}
        called = {
            (entity, alias) for read_as, alias in zip(*aliases, strict=True) for entity in entities_of.get(read_as, ())
        }
        read = {(self._same.get(name, name), kind) for name, kind in keys.values() if kind < FIRST_AMOUNT}
        self.named += sum(mix(*one) for one in named)
        self.called += sum(called_number((str(entity), alias)) for entity, alias in called)
        self.read += 0 if is_apart else sum(mix(*one) for one in read)

    def _take_together(self, entities: set[str]) -> None:
        for entity in self.pairs.keys() & entities:
            pairs = self.pairs[entity]
            for other in entities:
                if other in pairs:
                    pairs[other] -= 1

    def _add_up(self) -> None:
        self._look_at_links()
        for pair, n in self._met.items():
            named, read = self._known[pair]
            self.named += n * named
            self.read += n * read
        self._met.clear()

    def _look_at_links(self) -> None:
        if len(self._known) >= MOST_KNOWN:
            self._known = {pair: self._known[pair] for pair in self._met.keys() & self._known.keys()}
        new = {pair: (*_name_and_kind(pair[0]), int(pair[1])) for pair in self._met.keys() - self._known.keys()}
        self.links.take(new.values())
        for pair, (name, kind, entity) in new.items():
            read = mix(self._same.get(name, name), kind) if kind < FIRST_AMOUNT else 0
            self._known[pair] = mix(entity, name), read


def _lists(joined: list[str] | None) -> Lists:
    return (joined[0].split(","), joined[1].split(",")) if joined else ([], [])


def _name_and_kind(read_as: str) -> tuple[int, int]:
    number = int(read_as)
    return number >> _KIND_BITS, number & (1 << _KIND_BITS) - 1


def _stretches(connection: Connection) -> Iterator[tuple[int, int, str]]:
    """Yield all ids of articles in stretches (after the one, up to the other), and what asks for their mentions."""
    after = _FIRST
    while after < _LAST:
        beyond = scalar(connection, _NEXT, after, AT_A_TIME)
        if beyond is None:
            yield after, _LAST, _MENTIONS
            return
        is_one = beyond == scalar(connection, _NEXT, after, 0)
        last = beyond if is_one else beyond - 1
        yield after, last, _MENTIONS_OF_ONE if is_one else _MENTIONS
        after = last
