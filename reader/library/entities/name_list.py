"""The names of a library as a list: by kind, by what is typed, in any order."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from reader.library.entities.looked_at import with_news
from reader.library.entities.name_index import NameIndex, stretch, words_of
from reader.library.identity import decision_log
from reader.library.store.article_counts import with_counts
from reader.library.store.article_record import moment
from reader.library.store.database import Database, json_list, rows
from reader.library.store.tables import FIRST_AMOUNT, KINDS
from reader.model import NameOrder, NameQuery, NameRow
from reader.text import tag_name
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents

MANY = 5_000  # articles of an entity: beyond, the first one is looked for among all as they were added

_ORDER = f"SELECT id, kind FROM entity WHERE kind < {FIRST_AMOUNT} ORDER BY {{articles}} DESC, n_mentions DESC, id"
# In the order of the ids, in which they lie: nothing as wide is sorted. The name that an entity is called by is one of
# those that it goes by.
_CALLED = f"""
    SELECT entity.id, ifnull(max(CASE WHEN name.text = entity.name THEN plain END), ''),
           group_concat(CASE WHEN name.text != entity.name THEN plain END, char(31))
    FROM entity CROSS JOIN alias ON entity_id = entity.id CROSS JOIN name ON name.id = name_id
    WHERE kind < {FIRST_AMOUNT} GROUP BY entity.id"""
_FIRST = f"SELECT id FROM entity WHERE kind < {FIRST_AMOUNT} ORDER BY {{by}} LIMIT ?"
_BY = {
    NameOrder.MOST: "{articles} DESC, n_mentions DESC, id",
    NameOrder.RAREST: "{articles}, n_mentions, id DESC",
    NameOrder.NEW: "id DESC",
}
_ROWS = """
    SELECT entity.id, kind, name, {articles}, n_mentions FROM entity
    WHERE entity.id IN (SELECT value FROM json_each(?))"""
_NAMES = """
    SELECT entity_id, name.text, plain FROM alias JOIN name ON name.id = name_id
    WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY n_named + n_alias DESC, name_id"""
_MET = """
    SELECT entity.id, CASE WHEN n_articles > ?2 THEN (
        SELECT added FROM article WHERE EXISTS (
            SELECT 1 FROM entity_article WHERE entity_id = entity.id AND article_id = article.id)
        ORDER BY added LIMIT 1)
    ELSE (
        SELECT min(added) FROM entity_article CROSS JOIN article ON article.id = article_id
        WHERE entity_id = entity.id) END
    FROM entity WHERE entity.id IN (SELECT value FROM json_each(?1))"""
_BY_KEY = """
    SELECT entity.id FROM json_each(?) AS wanted CROSS JOIN entity
    ON key_kind = json_extract(wanted.value, '$[0]') AND form = json_extract(wanted.value, '$[1]')
    AND made = json_extract(wanted.value, '$[2]')"""


class NameList:
    """Lists the entities of one library that are no dates and no amounts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def index(self) -> NameIndex:
        """Read all names there are now; of 300,000 entities that takes some seconds."""
        with self._database.read() as connection:
            return NameIndex(_in_order(connection), KINDS.__getitem__)

    def first(self, order: NameOrder, limit: int) -> array[int]:
        """Return the ids of the entities that stand first in an order; none by alphabet, which only an index has."""
        if order not in _BY:
            return array("q")
        with self._database.read() as connection:
            sql = with_counts(connection, _FIRST.format(by=_BY[order]))
            return array("q", connection.exec_driver_sql(sql, (limit,)).scalars())

    def find(self, query: NameQuery, limit: int | None = None) -> array[int]:
        """Return the ids of the entities asked for, in the query's order."""
        return self.index().find(query, self.ids_among(query), limit)

    def ids_among(self, query: NameQuery) -> frozenset[int] | None:
        """Return the entities with the tag that a query asks for, or any, and watched; None where it asks for all."""
        if not (query.tagged or query.tag or query.watched):
            return None
        with self._database.read() as connection:
            resolution, wanted = decision_log.current(connection), tag_name.key(query.tag)
            keys = resolution.watched_entities
            if query.tagged or wanted:
                tags = resolution.tags_of_entities
                tagged = {key for key, has in tags.items() if not wanted or wanted in has}
                keys = keys & tagged if query.watched else frozenset(tagged)
            return frozenset(number for [number] in rows(connection, _BY_KEY, json_list(keys)))

    def count_watched(self) -> int:
        """Return how many entities are watched that are in the library."""
        return len(self.ids_among(NameQuery(watched=True)) or ())

    def rows(self, ids: Sequence[int], query: NameQuery) -> list[NameRow]:
        """Return what a list tells of entities that are still there, in the order of the ids."""
        with self._database.read() as connection:
            told = rows(connection, with_counts(connection, _ROWS), json_list(ids))
            found = {row[0]: row for row in told}
            aliases = _aliases(connection, ids, query.words) if query.words else {}
            met = _first_days(connection, ids) if query.order is NameOrder.NEW else {}
            new = with_news(connection, ids)
        there = (found[number] for number in ids if number in found)
        return [
            NameRow(
                number, KINDS[kind], name, articles, mentions, aliases.get(number, ""), met.get(number), number in new
            )
            for number, kind, name, articles, mentions in there
            if kind < FIRST_AMOUNT
        ]


def _in_order(connection: Connection) -> Iterator[tuple[int, int, bytes]]:
    """Yield the entities with their names, by articles, most first."""
    ids, starts, names = array("q"), array("L"), bytearray()
    for number, called, others in connection.exec_driver_sql(_CALLED):
        ids.append(number)
        starts.append(len(names))
        names += stretch(called, others)
    starts.append(len(names))
    for number, code in connection.exec_driver_sql(with_counts(connection, _ORDER)):
        at = bisect_left(ids, number)
        if at < len(ids) and ids[at] == number:
            yield number, code, bytes(names[starts[at] : starts[at + 1]])


def _aliases(connection: Connection, ids: Sequence[int], words: str) -> dict[int, str]:
    """Return by which other name each of some entities has the words, where the one it is called by has them not."""
    wanted, found = words_of(words), dict[int, str]()
    called = {row[0]: row[2] for row in rows(connection, with_counts(connection, _ROWS), json_list(ids))}
    for number, text, plain in rows(connection, _NAMES, json_list(ids)):
        if number not in found and all(word in plain for word in wanted):
            found[number] = text
    return {
        number: alias
        for number, alias in found.items()
        if number in called and not all(word in _plain(called[number]) for word in wanted)
    }


def _plain(name: str) -> str:
    return without_accents(normal_form(name))


def _first_days(connection: Connection, ids: Sequence[int]) -> dict[int, date]:
    """Return when the first of the articles of each entity was added that are there."""
    found: list[Any] = rows(connection, _MET, json_list(ids), MANY)
    return {number: moment(added).date() for number, added in found if added is not None}
