"""entity-reader entities: who and what the library's articles mention, the most mentioned first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.cli import name_table
from reader.cli.command import DONE, JSON, LIMIT, STORIES, Argument, Command, an_id
from reader.cli.decision_output import DRY_RUN
from reader.cli.entity_choice import entity_of_id, id_said, split_kind
from reader.cli.kinds import KIND
from reader.cli.library_access import open_library
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.words import number
from reader.errors import NotFoundError, ReaderError
from reader.model import ArticleQuery, Entity
from reader.model.export import NamedEntity
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents

if TYPE_CHECKING:
    from reader.library import Library

HEADINGS = ("ARTICLES", "MENTIONS", "KIND", "NAME")
RIGHT = (0, 1)
SPARE = (1, 2)  # on a narrow terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    if arguments.changed:
        return name_table.take(arguments, terminal)
    if arguments.dry_run:
        raise ReaderError("“--dry-run” says what a table would change: it goes with “--from”.")
    return _list(arguments, terminal)


def _list(arguments: Namespace, terminal: Terminal) -> int:
    said = " ".join(arguments.query)
    code, stories = DONE, dict[int, int]()
    is_among = bool(arguments.among) or arguments.article is not None
    if arguments.stories and is_among:
        raise ReaderError("“--stories” counts in the whole library: it goes with neither “--query” nor “--article”.")
    with open_library(arguments, terminal) as library:
        library.count_versions_once(arguments.stories)
        entities: Sequence[Entity | NamedEntity]
        if is_among:
            code, entities = _find_among(library, said, arguments, terminal)
        else:
            found = entities = _find(library, said, arguments)
            if arguments.stories:
                stories = {entity.id: entity.articles for entity in found}
                entities = [with_versions(entity) for entity in found]
    if arguments.json:
        for entity in entities:
            terminal.json(entity_fields(entity) | ({"stories": stories[entity.id]} if stories else {}))
    elif stories:
        cells = [(number(stories[entity.id]), *entity_cells(entity)) for entity in entities]
        terminal.columns([("STORIES", *HEADINGS), *cells], (0, 1, 2), (2, 3))
    elif entities:
        terminal.columns([HEADINGS, *map(entity_cells, entities)], RIGHT, SPARE)
    else:
        terminal.message("No entity is named like that." if said or arguments.kinds else "The library is empty.")
    return code


def _find_among(library: Library, said: str, arguments: Namespace, terminal: Terminal) -> tuple[int, list[NamedEntity]]:
    """Return the exit code and the entities of an article, or of the articles that a query finds."""
    kinds, words = split_kind(said, arguments.kinds)
    wanted = without_accents(normal_form(words)).split()
    asked = search_words([arguments.among], library)
    code = report_problems(asked, library, terminal)
    number = id_said(said)
    with library.snapshot() as snapshot:
        ids = None if arguments.article is None else [arguments.article]
        selection = snapshot.selection(ArticleQuery(asked), ids)
        if ids and not len(selection):
            raise NotFoundError(f"The library has no article {arguments.article}; “articles” lists the ids.")
        found = (one for one in selection.entities() if not kinds or one.kind in kinds)
        named = (one for one in found if one.id == number or (not number and _has(one, wanted)))
        return code, list(islice(named, arguments.limit))


def _has(entity: NamedEntity, words: Sequence[str]) -> bool:
    """Tell whether one of the names of an entity has all the words."""
    names = (without_accents(normal_form(name)) for name in (entity.name, *entity.aliases))
    return any(all(word in name for word in words) for name in names)


def _find(library: Library, said: str, arguments: Namespace) -> list[Entity]:
    if entity_id := id_said(said):
        return [entity_of_id(library, entity_id, arguments.kinds)]
    kinds, words = split_kind(said, arguments.kinds)
    return library.entities.entities(words, kinds, arguments.limit)


def with_versions(entity: Entity) -> Entity:
    """Return an entity in all its articles."""
    return replace(entity, articles=entity.articles + entity.versions, versions=0)


def entity_fields(entity: Entity | NamedEntity) -> dict[str, Any]:
    """Return what is told of an entity; of one among some articles, `articles` and `mentions` are those."""
    told = {
        "id": entity.id,
        "name": entity.name,
        "kind": str(entity.kind),
        "articles": entity.articles,
        "mentions": entity.mentions,
        "aliases": list(entity.aliases),
    }
    return told if isinstance(entity, Entity) else {**told, "articles_in_library": entity.articles_in_library}


def entity_cells(entity: Entity | NamedEntity) -> tuple[str, ...]:
    return (number(entity.articles), number(entity.mentions), str(entity.kind), entity.name + _also(entity.aliases))


def _also(aliases: Sequence[str]) -> str:
    return f" (also {', '.join(aliases)})" if aliases else ""


COMMAND = Command(
    "entities",
    "list people, organizations, places and the rest, or take what a table changes of them",
    (
        Argument(("query",), {"nargs": "*", "metavar": "QUERY", "help": "words that stand in a name, or “#12”: an id"}),
        Argument(
            ("--query",),
            {
                "metavar": "QUERY",
                "dest": "among",
                "default": "",
                "help": "those of the articles that it finds, with the numbers of these",
            },
        ),
        Argument(("--article",), {"type": an_id, "metavar": "ID", "help": "those of one article"}),
        STORIES,
        KIND,
        LIMIT,
        name_table.FROM,
        DRY_RUN,
        JSON,
    ),
    run,
    examples=(
        "entities",
        "entities Montag",
        "entities --kind people --kind orgs --limit 20",
        "entities --stories",
        "entities --query 'maglev after:2019' --kind person",
        "entities --from entities.csv --dry-run",
    ),
)
