"""Choosing entities of the library: by any name they go by, by kind and name, or by number.

Montag   person:Montag   "#12"   --kind person Montag
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from reader.cli.command import LARGEST
from reader.cli.words import count, number
from reader.errors import NotFoundError, ReaderError
from reader.model import Entity, Kind
from reader.model.decision import Target
from reader.text.kind_words import kind_said
from reader.text.normal_form import normal_form

if TYPE_CHECKING:
    from reader.cli.terminal import Terminal
    from reader.library import Library

HOW = "any name it goes by; “place:Paris” where Paris is a person too, or “#12”, its id as “entities --json” lists it"
LISTED = 10  # of the entities that a name could mean
LIKE_IT = 5  # that are offered for an unknown name
LOOKED_AT = 200  # people whose names have a word, for those of that surname


def split_kind(said: str, kinds: Collection[Kind] = ()) -> tuple[Collection[Kind], str]:
    """Return the kind and the name that “place:Paris” says; else the kinds given."""
    before, colon, name = said.partition(":")
    kind = kind_said(before) if colon else None
    return ([kind], name.strip()) if kind else (kinds, said.strip())


def find_entities(library: Library, said: str, kinds: Collection[Kind] = ()) -> list[Entity]:
    """Return the entities that are meant by a name or number, those in most articles first; NotFoundError if none."""
    if entity_id := id_said(said):
        return [entity_of_id(library, entity_id, kinds)]
    wanted, name = split_kind(said, kinds)
    if not name:
        raise ReaderError("Say which entity: by a name, or by its id.")
    entities = [entity for entity in library.entities.find_by_name(name) if not wanted or entity.kind in wanted]
    if not entities:
        raise _unknown(library, name, wanted)
    return entities


def most_mentioned(
    library: Library, names: Sequence[str], kinds: Collection[Kind], terminal: Terminal
) -> dict[int, Entity]:
    """Return by their ids whom names mean: of several the one in most articles; say who the others are."""
    entities: dict[int, Entity] = {}
    for name in names:
        entity, *others = find_entities(library, name, kinds)
        entities[entity.id] = entity
        if others:
            terminal.message(f"Others go by “{name}”: {entity_list(others)}. {how_to_choose(others[0])}")
    return entities


def _unknown(library: Library, name: str, wanted: Collection[Kind]) -> NotFoundError:
    sentence = f"No {' or '.join(wanted) or 'entity'} is named “{name}”"
    near = library.entities.entities(name, wanted, LIKE_IT)
    if near:
        return NotFoundError(f"{sentence}. Did you mean {entity_list(near)}?")
    return NotFoundError(f"{sentence}; “entity-reader entities” lists the names there are.")


def entity_of_id(library: Library, entity_id: int, kinds: Collection[Kind] = ()) -> Entity:
    """Return the entity of an id; NotFoundError where there is none, or one of another kind."""
    try:
        entity = library.entities.entity(entity_id)
    except NotFoundError:
        raise NotFoundError(f"No entity has the id #{entity_id}; “entities --json” lists the ids.") from None
    if kinds and entity.kind not in kinds:
        raise NotFoundError(f"#{entity_id} is no {' or '.join(kinds)}: {_describe(entity)}.")
    return entity


def the_entity(library: Library, said: str, kinds: Collection[Kind] = ()) -> Entity:
    """Return the one entity that is meant; ReaderError lists all that could be where they are several.

    Whoever is called by a surname alone could be anybody of that surname.
    """
    entities = find_entities(library, said, kinds)
    if not id_said(said) and any(entity.kind is Kind.PERSON for entity in entities):
        _, name = split_kind(said, kinds)
        known = {entity.id for entity in entities}
        entities += [one for one in _of_surname(library, name) if one.id not in known]
    if len(entities) > 1:
        raise ReaderError(
            f"“{said.strip()}” could be any of these: {entity_list(entities)}. {how_to_choose(entities[0])}"
        )
    return entities[0]


def _of_surname(library: Library, name: str) -> list[Entity]:
    """Return the people whose name ends in a single word, of very many those in most articles."""
    form = normal_form(name)
    if len(form.split()) != 1:
        return []
    people = library.entities.entities(name, [Kind.PERSON], LOOKED_AT)
    return [person for person in people if normal_form(person.name).split()[-1:] == [form]]


def several(library: Library, said: Sequence[str], kinds: Collection[Kind] = ()) -> list[Entity]:
    """Return the entities that are meant, each once."""
    return list({entity.id: entity for entity in (the_entity(library, one, kinds) for one in said)}.values())


def target(library: Library, said: str, kinds: Collection[Kind], *, new: bool = False) -> Target:
    """Return whom something is to be: who goes by the name, or a new entity of that name, of the kind if none is said.

    `new` asks for a new one even if somebody goes by that name.
    """
    if entity_id := id_said(said):
        return Target(entity_of_id(library, entity_id).id)
    said_kinds, name = split_kind(said)
    known = [one for one in library.entities.find_by_name(name) if not said_kinds or one.kind in said_kinds]
    if known and not new:
        return Target(the_entity(library, said).id)
    of_kind = [*(said_kinds or kinds)]
    if len(of_kind) > 1:
        raise ReaderError(f"“{name}” is new: say by one --kind what it is.")
    return Target(kind=of_kind[0] if of_kind else None, name=name)


def id_said(said: str) -> int:
    """Return the id that “#12” says, 0 where something else is said."""
    digits = said.strip().removeprefix("#")
    return min(int(digits), LARGEST) if digits != said.strip() and digits.isdecimal() and len(digits) < 100 else 0


def entity_list(entities: Sequence[Entity]) -> str:
    """Name the entities, each with what tells it from the others: "#12 Paris (place, 3 articles)"."""
    more = f" and {number(len(entities) - LISTED)} more" if len(entities) > LISTED else ""
    return ", ".join(map(_describe, entities[:LISTED])) + more


def how_to_choose(entity: Entity) -> str:
    """Say how one of several of a name is named."""
    return f'Choose one by its kind, as in “{entity.kind}:{entity.name}”, or by its id, as in "#{entity.id}".'


def _describe(entity: Entity) -> str:
    return f"#{entity.id} {entity.name} ({entity.kind}, {count(entity.articles, 'article')})"
