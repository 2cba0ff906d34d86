"""entity-reader entities: who and what the library's articles mention, the most mentioned first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from reader.cli.command import DONE, JSON, LIMIT, Argument, Command
from reader.cli.opening import opened
from reader.cli.terminal import Terminal
from reader.cli.words import number
from reader.model import Entity, Kind

HEADINGS = ("ARTICLES", "MENTIONS", "KIND", "NAME")
RIGHT = (0, 1)


def run(arguments: Namespace, terminal: Terminal) -> int:
    words, kind = " ".join(arguments.query), arguments.kind and Kind(arguments.kind)
    with opened(arguments, terminal) as library:
        entities = library.entities.entities(words, kind, arguments.limit)
    if arguments.json:
        for entity in entities:
            terminal.json(entity_fields(entity))
    elif entities:
        terminal.columns([HEADINGS, *map(entity_cells, entities)], RIGHT)
    else:
        terminal.message("No entity is named like that." if words or kind else "The library is empty.")
    return DONE


def entity_fields(entity: Entity) -> dict[str, Any]:
    return {
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


KIND = Argument(
    ("--kind",),
    {"choices": [str(kind) for kind in Kind], "metavar": "KIND", "help": f"one of {', '.join(Kind)}"},
)
COMMAND = Command(
    "entities",
    "list people, organizations, places and the rest, the most mentioned first",
    (
        Argument(("query",), {"nargs": "*", "metavar": "QUERY", "help": "the beginning of a name, or of a word of it"}),
        KIND,
        LIMIT,
        JSON,
    ),
    run,
)
