"""entity-reader entities: who and what the library's articles mention, the most mentioned first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reader.cli.command import DONE, JSON, LIMIT, Argument, Command
from reader.cli.entity_choice import entity_of_id, id_said, split_kind
from reader.cli.kinds import KIND
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.words import number
from reader.model import Entity

if TYPE_CHECKING:
    from reader.library import Library

HEADINGS = ("ARTICLES", "MENTIONS", "KIND", "NAME")
RIGHT = (0, 1)
SPARE = (1, 2)  # on a narrow terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    said = " ".join(arguments.query)
    with open_library(arguments, terminal) as library:
        entities = _find(library, said, arguments)
    if arguments.json:
        for entity in entities:
            terminal.json(entity_fields(entity))
    elif entities:
        terminal.columns([HEADINGS, *map(entity_cells, entities)], RIGHT, SPARE)
    else:
        terminal.message("No entity is named like that." if said or arguments.kinds else "The library is empty.")
    return DONE


def _find(library: Library, said: str, arguments: Namespace) -> list[Entity]:
    if entity_id := id_said(said):
        return [entity_of_id(library, entity_id, arguments.kinds)]
    kinds, words = split_kind(said, arguments.kinds)
    return library.entities.entities(words, kinds, arguments.limit)


def entity_fields(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": str(entity.kind),
        "articles": entity.articles,
        "mentions": entity.mentions,
        "aliases": list(entity.aliases),
    }


def entity_cells(entity: Entity) -> tuple[str, ...]:
    return (number(entity.articles), number(entity.mentions), str(entity.kind), entity.name + _also(entity.aliases))


def _also(aliases: Sequence[str]) -> str:
    return f" (also {', '.join(aliases)})" if aliases else ""


COMMAND = Command(
    "entities",
    "list people, organizations, places and the rest, the most mentioned first",
    (
        Argument(("query",), {"nargs": "*", "metavar": "QUERY", "help": "words that stand in a name, or “#12”: an id"}),
        KIND,
        LIMIT,
        JSON,
    ),
    run,
    examples=(
        "entities",
        "entities Montag",
        "entities --kind people --kind orgs --limit 20",
    ),
)
