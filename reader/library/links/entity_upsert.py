"""Joins what articles name with the entities of the library: by kind and normal form of the fullest name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.identity.overrides import EditedReading
from reader.library.identity.resolution import Resolution
from reader.library.identity.resolver import Resolver
from reader.library.links import orphans
from reader.library.store.article_record import ArticleReading
from reader.library.store.database import execute_many, json_list, tuples, yield_interruptibly
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KIND_CODES
from reader.model import LinkedEntity
from reader.text.country_names import is_name_abroad
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents

_NAMES = "SELECT wanted.key, name.id FROM json_each(?) AS wanted CROSS JOIN name ON text = wanted.value"
_ADD_NAME = "INSERT INTO name(id, text, form, plain) VALUES (?,?,?,?)"
_ENTITIES = """
    SELECT wanted.key, entity.id, name FROM json_each(?) AS wanted CROSS JOIN entity
    ON key_kind = json_extract(wanted.value, '$[0]') AND form = json_extract(wanted.value, '$[1]')
    AND made = json_extract(wanted.value, '$[2]')"""
_REMEMBERED = """
    SELECT wanted.key, entity_id FROM json_each(?) AS wanted CROSS JOIN read_kind
    ON read_kind.form = json_extract(wanted.value, '$[1]') AND read_kind.kind = json_extract(wanted.value, '$[0]')
    WHERE entity_id IS NOT NULL"""
_REMEMBER = "UPDATE read_kind SET entity_id = ? WHERE kind = ? AND form = ?"
_ADD_ENTITY = """
    INSERT INTO entity(id, key_kind, form, made, kind, name, called, n_articles, n_mentions)
    VALUES (?,?,?,?,?,?,?,0,0)"""
_GIVE = """
    INSERT INTO alias(entity_id, name_id, n_named, n_alias, n_given) VALUES (?,?,0,0,1)
    ON CONFLICT DO UPDATE SET n_given = 1"""


_AT_ONCE = 5_000  # names or keys in one list: of one long text there may be a hundred thousand

_Key = TypeVar("_Key", str, EntityKey)


@dataclass(frozen=True, slots=True)
class Joined:
    """The ids of the names and entities of some articles; those that are new are in the tables by now."""

    names: Mapping[str, int]
    named: Mapping[tuple[int, str], int]  # entities by code of the kind and name as the articles have them
    entities: Mapping[EntityKey, int]
    renamed: set[int]  # entities that these articles call by another name than the library does


def join(
    connection: Connection, readings: Sequence[ArticleReading], told: Mapping[int, EditedReading], on: Resolver
) -> Joined:
    """Find or add the names and entities of what articles are told to name."""
    linked = [entity for said in told.values() for entity in said.entities]
    pinned = [one for said in told.values() for one in said.pinned]
    everyone = [*linked, *(one.linked for one in pinned)]
    spellings = dict.fromkeys(text for one in everyone for text in (one.name, *one.aliases))
    names = name_ids(connection, spellings, _merge(read.ids.names for read in readings))
    called = {(KIND_CODES[entity.kind], entity.name): entity for entity in linked}
    roots = {key: on.root(entity) for key, entity in yield_interruptibly(connection, called.items())}
    wanted = [(root, name) for (_, name), root in roots.items()] + [(one.key, one.linked.name) for one in pinned]
    entities = _entities(connection, wanted, _merge(read.ids.entities for read in readings), on.resolution)
    return Joined(
        names,
        {key: entities[root][0] for key, root in roots.items()},
        {key: number for key, (number, _) in entities.items()},
        {entities[key][0] for key, name in wanted if entities[key][1] != name}
        | {entities[roots[KIND_CODES[one.kind], one.name]][0] for one in linked if _has_name_abroad(one)},
    )


def _has_name_abroad(linked: LinkedEntity) -> bool:
    return any(is_name_abroad(alias, normal_form(linked.name)) for alias in linked.aliases)


def _merge(some: Iterable[Mapping[_Key, int]]) -> dict[_Key, int]:
    """Return the ids of all articles together, of which most name the same."""
    merged: dict[_Key, int] = {}
    for ids in some:
        merged.update(ids)
    return merged


def name_ids(connection: Connection, wanted: Mapping[str, None], before: Mapping[str, int]) -> dict[str, int]:
    """Return the id of each spelling; one that is new gets the id that it had before, where that is known."""
    known = _known_names(connection, list(wanted))
    new = [text for text in wanted if text not in known]
    forms = ((text, normal_form(text)) for text in yield_interruptibly(connection, new))
    told = [(before.get(text), text, form, without_accents(form)) for text, form in forms]
    execute_many(connection, _ADD_NAME, told)
    return known | _known_names(connection, new)


def _known_names(connection: Connection, wanted: Sequence[str]) -> dict[str, int]:
    return dict(_look_up(connection, _NAMES, wanted))


def _look_up(connection: Connection, sql: str, wanted: Sequence[_Key]) -> Iterator[tuple[Any, ...]]:
    """Yield each row of what is asked of names or keys, in its first column the one that it is about."""
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        yield from (
            (some[at], *told) for at, *told in yield_interruptibly(connection, tuples(connection, sql, json_list(some)))
        )


def _entities(
    connection: Connection,
    wanted: Sequence[tuple[EntityKey, str]],
    before: Mapping[EntityKey, int],
    resolution: Resolution,
) -> dict[EntityKey, tuple[int, str]]:
    """Return the id of the entity of each key, and the name that the library calls it by."""
    first_names: dict[EntityKey, str] = {}
    for key, name in wanted:
        first_names.setdefault(key, name)
    known = _known_entities(connection, list(first_names))
    new = [key for key in yield_interruptibly(connection, first_names) if key not in known]
    before = {**before, **_remembered_entities(connection, new)}
    told = [_entity_row(key, first_names[key], before, resolution) for key in yield_interruptibly(connection, new)]
    execute_many(connection, _ADD_ENTITY, told)
    added = _known_entities(connection, new)
    remembered = [(number, kind, form) for (kind, form, made), (number, _) in added.items() if not made]
    execute_many(connection, _REMEMBER, remembered)
    give(connection, {added[key][0]: resolution.dress(key).given for key in new})
    return known | added


def _entity_row(
    key: EntityKey, name: str, before: Mapping[EntityKey, int], resolution: Resolution
) -> tuple[object, ...]:
    called = resolution.dress(key).called
    return before.get(key), *key, resolution.kind(key), called or name, called


def give(connection: Connection, given: Mapping[int, Collection[str]]) -> None:
    """Let entities go by the names that the user gave them."""
    texts = dict.fromkeys(text for names in given.values() for text in sorted(names))
    if texts:
        names = name_ids(connection, texts, {})
        execute_many(connection, _GIVE, [(number, names[text]) for number, given in given.items() for text in given])


def _known_entities(connection: Connection, keys: Sequence[EntityKey]) -> dict[EntityKey, tuple[int, str]]:
    return {key: (number, name) for key, number, name in _look_up(connection, _ENTITIES, keys)}


def _remembered_entities(connection: Connection, keys: Sequence[EntityKey]) -> dict[EntityKey, int]:
    """Return the ids that entities had which no article names now, though some read them."""
    wanted = [key for key in keys if not key.created_by]
    return dict(_look_up(connection, _REMEMBERED, wanted))


def ids_of(connection: Connection, keys: Iterable[EntityKey]) -> dict[EntityKey, int]:
    """Return the entities that have these keys; those that no article names are left out."""
    return {key: number for key, (number, _) in _known_entities(connection, list(keys)).items()}


def get_or_add(connection: Connection, key: EntityKey, resolution: Resolution) -> int:
    """Return the entity of a key, added if no article names it yet."""
    return _entities(connection, [(key, key[1])], {}, resolution)[key][0]


def revive(connection: Connection, former: Mapping[EntityKey, int], resolution: Resolution) -> None:
    """Put entities into the tables that were there before, under their ids; those that remain empty are swept away."""
    if former:
        found = _entities(connection, [(key, key.form) for key in former], former, resolution)
        orphans.touch(connection, [number for number, _ in found.values()])
