"""The entities: who they are, by which names they go, and how much there is of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.errors import NotFoundError
from reader.library.store.article_counts import with_counts
from reader.library.store.article_record import storable
from reader.library.store.database import Database, column, json_list, rows
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KIND_CODES, KINDS, NOTHING
from reader.model import Entity, EntityInArticle, Kind
from reader.phrase import phrase
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents

ALIASES = 50  # of an entity, the commonest first

_ENTITIES = "SELECT id, kind, name, {articles}, n_mentions, {versions} FROM entity"
_KEY = "SELECT key_kind, form, made FROM entity WHERE id = ?"
_MOST_FIRST = "ORDER BY {articles} DESC, n_mentions DESC, entity.id"
_ALIASES = f"""
    SELECT name.text FROM alias JOIN name ON name.id = alias.name_id
    WHERE entity_id = ? AND name.text != ? COLLATE NOCASE
    ORDER BY n_given DESC, n_named + n_alias DESC, name_id LIMIT {ALIASES}"""
_ALIASES_TOGETHER = f"""
    SELECT name.text FROM alias JOIN name ON name.id = alias.name_id
    WHERE entity_id IN (SELECT value FROM json_each(?)) AND name.text != ? COLLATE NOCASE
    GROUP BY name_id ORDER BY max(n_given) DESC, sum(n_named + n_alias) DESC, name_id LIMIT {ALIASES}"""
_CALLED = """
    SELECT DISTINCT entity.id, kind, entity.name, {articles}, n_mentions, {versions}
    FROM name CROSS JOIN alias ON alias.name_id = name.id CROSS JOIN entity ON entity.id = alias.entity_id"""
_IN_ARTICLE = """
    SELECT entity.id, entity.kind, entity.name, count(*) AS n, {articles}
    FROM mention JOIN entity ON entity.id = entity_id
    WHERE article_id = ? AND entity.kind != ? GROUP BY entity.id ORDER BY entity.kind, n DESC, min(start)"""


def select_entities(connection: Connection, sql: str, *values: Any) -> list[Entity]:
    """Return the entities that a statement yields: id, kind, name, articles as they are counted, mentions, versions."""
    return [
        Entity(number, KINDS[kind], name, articles, mentions, _aliases(connection, number, name), versions)
        for number, kind, name, articles, mentions, versions in rows(connection, with_counts(connection, sql), *values)
    ]


def _aliases(connection: Connection, entity_id: int, name: str) -> tuple[str, ...]:
    return tuple(column(connection, _ALIASES, entity_id, name))


def aliases_together(connection: Connection, ids: Collection[int], name: str) -> tuple[str, ...]:
    """Return the aliases of several entities as one that goes by a name would have them."""
    return tuple(row[0] for row in rows(connection, _ALIASES_TOGETHER, json_list(ids), name))


def find(connection: Connection, entity_id: int) -> Entity | None:
    return next(iter(select_entities(connection, f"{_ENTITIES} WHERE id = ? AND kind != ?", entity_id, NOTHING)), None)


def by_id(connection: Connection, entity_id: int) -> Entity:
    if entity := find(connection, entity_id):
        return entity
    raise NotFoundError(phrase("This entity is no longer in the library."))


def key_of(connection: Connection, entity_id: int) -> EntityKey:
    """Return by what decisions know an entity."""
    for kind, form, made in rows(connection, _KEY, entity_id):
        return EntityKey(kind, form, made)
    raise NotFoundError(phrase("This entity is no longer in the library."))


def names_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Kind, str]]:
    sql = f"{_ENTITIES} WHERE id IN (SELECT value FROM json_each(?))"
    found = rows(connection, with_counts(connection, sql), json_list(ids))
    return {number: (KINDS[kind], name) for number, kind, name, *_ in found}


def entities_in(connection: Connection, article_id: int) -> list[EntityInArticle]:
    """Return what an article mentions: by kind, most mentions first, then in the order in which it names them."""
    return [
        EntityInArticle(number, KINDS[kind], name, mentions, articles)
        for number, kind, name, mentions, articles in rows(
            connection, with_counts(connection, _IN_ARTICLE), article_id, NOTHING
        )
    ]


class Entities:
    """The entities of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def in_article(self, article_id: int) -> list[EntityInArticle]:
        """Return what an article mentions: by kind, most mentions first, then in the order in which it names them."""
        with self._database.read() as connection:
            return entities_in(connection, article_id)

    def entity(self, entity_id: int) -> Entity:
        with self._database.read() as connection:
            return by_id(connection, entity_id)

    def find_by_name(self, name: str) -> list[Entity]:
        """Return the entities that go by a name, however it is spelt, those in most articles first."""
        sql = f"{_CALLED} WHERE name.form = ? AND kind != {NOTHING} {_MOST_FIRST}"
        with self._database.read() as connection:
            return select_entities(connection, sql, storable(normal_form(name)))

    def entities(self, words: str = "", kinds: Collection[Kind] = (), limit: int | None = None) -> list[Entity]:
        """Return the entities that have all the words in one of their names, those in most articles first.

        Accents make no difference; where kinds are given it is of one of them.
        """
        if len(set(kinds)) > 1:
            each = [one for kind in set(kinds) for one in self.entities(words, [kind], limit)]
            return sorted(each, key=lambda one: (-one.articles, -one.mentions, one.id))[:limit]
        kind = next(iter(kinds), None)
        wanted = [f"%{_literal(word)}%" for word in without_accents(storable(normal_form(words))).split()]
        conditions = "".join(" AND name.plain LIKE ? ESCAPE '\\'" for _ in wanted)
        base = f"{_CALLED} WHERE 1{conditions}" if wanted else f"{_ENTITIES} WHERE 1"
        of_kind = " AND kind = ?" if kind else f" AND kind != {NOTHING}"
        values = [*wanted, *([KIND_CODES[kind]] if kind else []), -1 if limit is None else limit]
        with self._database.read() as connection:
            return select_entities(connection, f"{base}{of_kind} {_MOST_FIRST} LIMIT ?", *values)


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
