"""Joins what articles name with the entities of the library: by kind and the normal form of the fullest name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from reader.library.database import execute_many, listed, rows
from reader.library.entries import ArticleReading
from reader.library.settling import Key, Settlement
from reader.library.tables import KIND_CODES
from reader.model import LinkedEntity
from reader.text.normal_form import normal_form

_NAMES = "SELECT text, name.id, form FROM json_each(?) AS wanted CROSS JOIN name ON text = wanted.value"
_ADD_NAME = "INSERT INTO name(id, text, form) VALUES (?,?,?)"
_ENTITIES = """
    SELECT kind, form, entity.id, name FROM json_each(?) AS wanted CROSS JOIN entity
    ON kind = json_extract(wanted.value, '$[0]') AND form = json_extract(wanted.value, '$[1]')"""
_REMEMBER = "UPDATE read_kind SET entity_id = ? WHERE kind = ? AND form = ?"
_ADD_ENTITY = "INSERT INTO entity(id, kind, form, name, n_articles, n_mentions) VALUES (?,?,?,?,0,0)"


@dataclass(frozen=True, slots=True)
class Joined:
    """The ids of the names and entities of some articles; those that are new are in the tables by now."""

    names: Mapping[str, int]
    entities: Mapping[tuple[int, str], int]  # by code of the kind and name as the articles have them
    renamed: set[int]  # entities that these articles call by another name than the library does

    def entity(self, linked: LinkedEntity) -> int:
        return self.entities[KIND_CODES[linked.kind], linked.name]


def join(connection: Connection, readings: Sequence[ArticleReading], settlement: Settlement) -> Joined:
    """Find or add the names and entities of what was read; entities have the kind in force."""
    linked = [entity for read in readings for entity in read.entities]
    spellings = dict.fromkeys(text for one in linked for text in (one.name, *one.aliases))
    names = _names(connection, spellings, {text: n for read in readings for text, n in read.ids.names.items()})
    called = dict.fromkeys((KIND_CODES[entity.kind], entity.name) for entity in linked)
    keys = {(kind, name): (settlement.kind(kind, names[name][1]), names[name][1]) for kind, name in called}
    before = {key: number for read in readings for key, number in read.ids.entities.items()} | settlement.ids
    entities = _entities(connection, keys, before)
    return Joined(
        {text: number for text, (number, _) in names.items()},
        {called: entities[key][0] for called, key in keys.items()},
        {entities[key][0] for (_, name), key in keys.items() if entities[key][1] != name},
    )


def _names(connection: Connection, wanted: Mapping[str, None], before: Mapping[str, int]) -> dict[str, tuple[int, str]]:
    """Return the id and the normal form of each spelling."""
    known = _known_names(connection, wanted)
    new = [text for text in wanted if text not in known]
    execute_many(connection, _ADD_NAME, [(before.get(text), text, normal_form(text)) for text in new])
    return known | _known_names(connection, new)


def _known_names(connection: Connection, wanted: Mapping[str, None] | Sequence[str]) -> dict[str, tuple[int, str]]:
    return {text: (number, form) for text, number, form in rows(connection, _NAMES, listed(wanted))} if wanted else {}


def _entities(
    connection: Connection, keys: Mapping[tuple[int, str], Key], before: Mapping[Key, int]
) -> dict[Key, tuple[int, str]]:
    """Return the id of the entity of each key, and the name that the library calls it by."""
    first_names: dict[Key, str] = {}
    for (_, name), key in keys.items():
        first_names.setdefault(key, name)
    known = _known_entities(connection, list(first_names))
    new = [key for key in first_names if key not in known]
    execute_many(connection, _ADD_ENTITY, [(before.get(key), *key, first_names[key]) for key in new])
    added = _known_entities(connection, new)
    execute_many(connection, _REMEMBER, [(number, kind, form) for (kind, form), (number, _) in added.items()])
    return known | added


def _known_entities(connection: Connection, keys: Sequence[Key]) -> dict[Key, tuple[int, str]]:
    if not keys:
        return {}
    return {(kind, form): (number, name) for kind, form, number, name in rows(connection, _ENTITIES, listed(keys))}
