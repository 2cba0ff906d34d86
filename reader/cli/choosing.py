"""Choosing entities of the library by their names, and by their kinds where a name is several's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.cli.command import LARGEST
from reader.cli.words import count
from reader.decisions import Target
from reader.errors import NotFoundError, ReaderError
from reader.model import Entity, Kind
from reader.text.normal_form import normal_form

if TYPE_CHECKING:
    from reader.library import Library

HOW = "its name, or another name that it goes by; “place:Paris” where Paris is a person too"


def parted(said: str, kind: Kind | None = None) -> tuple[Kind | None, str]:
    """Return the kind and the name that “place:Paris” says; else the kind given."""
    before, colon, name = said.partition(":")
    if colon and before.lower() in set(Kind):
        return Kind(before.lower()), name.strip()
    return kind, said.strip()


def named(library: Library, said: str, kind: Kind | None = None) -> list[Entity]:
    """Return the entities that go by a name, those in most articles first; NotFoundError where there is none."""
    wanted, name = parted(said, kind)
    entities = library.entities.named(name, wanted)
    if not entities:
        what = f"{wanted} is" if wanted else "entity is"
        raise NotFoundError(f"No {what} named “{name}”; “entity-reader entities” lists the names there are.")
    return entities


def chosen(library: Library, said: str, kind: Kind | None = None) -> Entity:
    """Return the one entity that is meant; ReaderError lists the candidates where there are several.

    Whom a name calls in full is meant rather than whom it calls for short.
    """
    if number := _number(said):
        return library.entities.entity(number)
    entities = named(library, said, kind)
    _, name = parted(said, kind)
    in_full = [entity for entity in entities if normal_form(entity.name) == normal_form(name)]
    if len(found := in_full or entities) == 1:
        return found[0]
    raise ReaderError(f"“{name}” names several: {_listed(found)}. Choose by number, as in “#{found[0].id}”.")


def several(library: Library, said: Sequence[str], kind: Kind | None = None) -> list[Entity]:
    """Return the entities that are meant, each once."""
    return list({entity.id: entity for entity in (chosen(library, one, kind) for one in said)}.values())


def target(library: Library, said: str, kind: Kind | None, *, new: bool = False) -> Target:
    """Return whom something is to be: who goes by the name, or a new entity of that name, of the kind if none is said.

    `new` asks for a new one even if somebody goes by that name.
    """
    wanted, name = parted(said)
    if number := _number(said):
        return Target(library.entities.entity(number).id)
    if not new and library.entities.named(name, wanted):
        return Target(chosen(library, said).id)
    return Target(kind=wanted or kind, name=name)


def _number(said: str) -> int:
    """Return the id that “#12” says, 0 where something else is said."""
    number = said.removeprefix("#")
    return min(int(number), LARGEST) if number != said and number.isdecimal() else 0


def _listed(entities: Sequence[Entity]) -> str:
    return ", ".join(
        f"#{entity.id} {entity.name} ({entity.kind}, {count(entity.articles, 'article')})" for entity in entities
    )
