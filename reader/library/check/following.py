"""What follows from the mentions, in one walk through all of them, article by article.

Of what is counted by pairs no table is made, which would outgrow the memory: each pair is told by a number, and their
sum has to be that of the counts. Where it is not, SQL looks for what is wrong.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from reader.library import linked
from reader.library.database import rows, scalar
from reader.library.entries import published
from reader.library.large import month_of
from reader.library.tables import FIRST_AMOUNT, PINNED

SPARSE = 50  # ids for each name that is left, where a number for each id takes less memory than a table

_MENTIONS = "SELECT article_id, kind, name_id, entity_id FROM mention ORDER BY article_id, start"
_ALIASES = "SELECT article_id, kind, name_id, alias_id FROM article_alias ORDER BY article_id"
_ARTICLES = "SELECT id FROM article ORDER BY id"
_COUNTED = "SELECT entity_id, name_id, n_named, n_alias, n_given FROM alias"
_ALIAS_SQL = """
    WITH counted AS (
        SELECT entity_id, name_id, sum(named) AS n_named, sum(called) AS n_alias FROM (
            SELECT entity_id, name_id, count(DISTINCT article_id) AS named, 0 AS called FROM mention GROUP BY 1, 2
            UNION ALL
            SELECT mention.entity_id, alias_id, 0, count(DISTINCT article_id)
            FROM article_alias JOIN mention USING (article_id, kind, name_id) GROUP BY 1, 2)
        GROUP BY 1, 2)
    SELECT (SELECT count(*) FROM (
        SELECT entity_id, name_id, n_named, n_alias FROM alias WHERE n_named OR n_alias OR NOT n_given
        EXCEPT SELECT * FROM counted)) + (SELECT count(*) FROM (
        SELECT * FROM counted EXCEPT SELECT entity_id, name_id, n_named, n_alias FROM alias))"""

Row = tuple[int, int, int, int]  # article, kind, name, entity; of an alias: article, kind, name, alias


@dataclass(slots=True)
class _Walk:
    """What is known beforehand, and the sums of what was met."""

    forms: array[int] | dict[int, int]  # a number that tells the normal form, by the id of the name
    apart: frozenset[int]
    pairs: dict[int, dict[int, int]]  # stored co-mentions of an entity, less those met
    months: dict[int, dict[int, int]]  # stored months of an entity, less those met
    named: int = 0
    called: int = 0
    read: int = 0
    links: set[int] = field(default_factory=set)
    homeless: bool = False

    def take(self, article: int, mentions: set[Row], aliases: Iterable[Row], *, is_there: bool) -> None:
        """Count one article in."""
        self.homeless |= not is_there
        self.named += sum(map(hash, {(entity, name) for _, _, name, entity in mentions}))
        self.called += sum(map(hash, _called(mentions, aliases)))
        if article not in self.apart:
            forms = self.forms
            self.read += sum(map(hash, {(forms[name], kind) for _, kind, name, _ in mentions if kind < FIRST_AMOUNT}))
        self.links |= {_packed(kind, name, entity) for _, kind, name, entity in mentions if kind < PINNED}
        entities = {entity for *_, entity in mentions}
        for entity in entities & self.pairs.keys():
            pairs = self.pairs[entity]
            for other in pairs.keys() & entities:
                pairs[other] -= 1
        if published(article):
            for entity in entities & self.months.keys():
                months, month = self.months[entity], month_of(article)
                months[month] = months.get(month, 0) - 1


def _packed(kind: int, name: int, entity: int) -> int:
    """Return all three in one number, which takes a fourth of the memory."""
    return entity << 38 | name << 6 | kind


def _unpacked(link: int) -> linked.Link:
    return link & 63, link >> 6 & (1 << 32) - 1, link >> 38


def problems(connection: Connection) -> Iterator[str]:
    """Yield what does not follow."""
    walk = _walked(connection)
    if walk.homeless:
        yield "Rows of “mention” refer to what is not there."
    named, called, idle = _counted(connection)
    if (named, called) != (walk.named, walk.called) or idle:
        yield f"{scalar(connection, _ALIAS_SQL):,} names of entities have wrong counts."
    if wrong := _wrong(walk.pairs):
        yield f"{sum(wrong.values()):,} stored co-mentions disagree with the mentions."
    yield from (f"The months stored of entity {entity} disagree with its articles." for entity in _wrong(walk.months))
    differs = walk.read != linked.read_sum(connection, walk.apart)
    if differs and (count := linked.wrong_counts(connection, walk.apart)):
        yield f"{count:,} names have wrong counts of their kinds."
    if count := linked.wrong_links(connection, map(_unpacked, walk.links)):
        yield f"{count:,} names belong to another entity than what was read and decided says."


def _walked(connection: Connection) -> _Walk:
    driver: Any = connection.connection.driver_connection
    apart = frozenset(row[0] for row in rows(connection, "SELECT article_id FROM read_apart"))
    walk = _Walk(_forms(connection), apart, *_stored(connection))
    aliases = _grouped(driver.execute(_ALIASES))
    is_there = _looked_up(driver.execute(_ARTICLES))
    for article, mentions in groupby(driver.execute(_MENTIONS), itemgetter(0)):
        walk.take(article, set(mentions), aliases(article), is_there=is_there(article))
    return walk


def _forms(connection: Connection) -> array[int] | dict[int, int]:
    [[names, largest]] = rows(connection, "SELECT count(*), coalesce(max(id), 0) FROM name")
    is_dense = largest < SPARSE * (names + 1_000)  # else most names are gone by now, or the id is none
    forms: array[int] | dict[int, int] = array("q", bytes(8 * (1 + largest))) if is_dense else {}
    for number, form in connection.exec_driver_sql("SELECT id, form FROM name"):
        forms[number] = hash(form)
    return forms


def _stored(connection: Connection) -> tuple[dict[int, dict[int, int]], dict[int, dict[int, int]]]:
    pairs: dict[int, dict[int, int]] = {}
    months: dict[int, dict[int, int]] = {}
    for (entity,) in rows(connection, "SELECT id FROM entity WHERE drift IS NOT NULL"):
        pairs[entity], months[entity] = {}, {}
    for entity, other, n in connection.exec_driver_sql("SELECT entity_id, other_id, n FROM comention"):
        pairs.setdefault(entity, {})[other] = n
    for entity, month, n in connection.exec_driver_sql("SELECT entity_id, month, n FROM entity_month"):
        months.setdefault(entity, {})[month] = n
    return pairs, months


def _grouped(found: Iterator[Row]) -> Callable[[int], list[Row]]:
    """Return what gives the rows of an article, asked for in ascending order."""
    waiting = next(found, None)

    def of(article: int) -> list[Row]:
        nonlocal waiting
        some = []
        while waiting is not None and waiting[0] <= article:
            if waiting[0] == article:
                some.append(waiting)
            waiting = next(found, None)
        return some

    return of


def _looked_up(found: Iterator[tuple[int]]) -> Callable[[int], bool]:
    """Return what tells whether there is an article, asked for in ascending order."""
    here = next(found, None)

    def of(article: int) -> bool:
        nonlocal here
        while here is not None and here[0] < article:
            here = next(found, None)
        return here is not None and here[0] == article

    return of


def _called(mentions: set[Row], aliases: Iterable[Row]) -> set[tuple[int, int]]:
    entities: dict[tuple[int, int], set[int]] = {}
    for _, kind, name, entity in mentions:
        entities.setdefault((kind, name), set()).add(entity)
    return {(entity, alias) for _, kind, name, alias in aliases for entity in entities.get((kind, name), ())}


def _counted(connection: Connection) -> tuple[int, int, bool]:
    named = called = 0
    idle = False
    for entity, name, n_named, n_alias, n_given in connection.exec_driver_sql(_COUNTED):
        number = hash((entity, name))
        named += n_named * number
        called += n_alias * number
        idle |= not (n_named or n_alias or n_given)
    return named, called, idle


def _wrong(stored: dict[int, dict[int, int]]) -> dict[int, int]:
    """Return of which entities something is left, and how much of it."""
    left = {entity: sum(n != 0 for n in counts.values()) for entity, counts in stored.items()}
    return {entity: n for entity, n in left.items() if n}
