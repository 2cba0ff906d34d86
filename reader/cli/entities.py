"""entity-reader entities: who and what the library's articles mention, the most mentioned first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.cli import name_table
from reader.cli.command import DONE, JSON, LIMIT, STORIES, Argument, Command, an_id, one_of
from reader.cli.decision_output import DRY_RUN
from reader.cli.entity_choice import entity_of_id, id_said, split_kind
from reader.cli.kinds import KIND
from reader.cli.library_access import open_library
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.words import number
from reader.errors import NotFoundError, ReaderError
from reader.model import ArticleQuery, Entity, NameOrder, NameQuery
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
    is_among = bool(arguments.among) or arguments.article is not None
    if arguments.stories and is_among:
        raise ReaderError("“--stories” counts in the whole library: it goes with neither “--query” nor “--article”.")
    if _is_listed(arguments) and (is_among or id_said(said)):
        raise ReaderError(
            "“--order”, “--tagged” and “--watched” are of a list: neither of some articles, nor of one name."
        )
    code, more = DONE, dict[int, dict[str, Any]]()
    with open_library(arguments, terminal) as library:
        library.count_versions_once(arguments.stories)
        entities: Sequence[Entity | NamedEntity]
        if is_among:
            code, entities = _find_among(library, said, arguments, terminal)
        else:
            found, more = (_list_names if _is_listed(arguments) else _find)(library, said, arguments)
            entities = [with_versions(entity) for entity in found]
            for entity in found if arguments.stories else ():
                more.setdefault(entity.id, {})["stories"] = entity.articles
    _tell(entities, more, arguments, terminal)
    return code


def _tell(
    entities: Sequence[Entity | NamedEntity], more: Mapping[int, Any], arguments: Namespace, terminal: Terminal
) -> None:
    """Write entities, with what more is told of each by its id."""
    if arguments.json:
        for entity in entities:
            terminal.json(entity_fields(entity) | more.get(entity.id, {}))
    elif entities and arguments.stories:
        cells = [(number(more[entity.id]["stories"]), *entity_cells(entity)) for entity in entities]
        terminal.columns([("STORIES", *HEADINGS), *cells], (0, 1, 2), (2, 3))
    elif entities:
        terminal.columns([HEADINGS, *map(entity_cells, entities)], RIGHT, SPARE)
    else:
        narrowed = arguments.query or arguments.kinds or arguments.tagged or arguments.watched
        terminal.message("No entity is named like that." if narrowed else "The library is empty.")


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


def _is_listed(arguments: Namespace) -> bool:
    """Tell whether an order, a tag or watched words are asked for, which only the list of names knows."""
    return bool(arguments.order or arguments.tagged or arguments.watched)


def _list_names(library: Library, said: str, arguments: Namespace) -> tuple[list[Entity], dict[int, dict[str, Any]]]:
    """Return the entities as the list of names has them, and when each was first seen where they stand by that."""
    kinds, words = split_kind(said, arguments.kinds)
    order = arguments.order or NameOrder.MOST
    query = NameQuery(words, tuple(kinds), tag=arguments.tagged, watched=arguments.watched, order=order)
    rows = library.name_list.rows(library.name_list.find(query, arguments.limit), query)
    met = {row.id: {"first_seen": row.met.isoformat()} for row in rows if row.met}
    return [library.entities.entity(row.id) for row in rows], met


def _find(library: Library, said: str, arguments: Namespace) -> tuple[list[Entity], dict[int, dict[str, Any]]]:
    if entity_id := id_said(said):
        return [entity_of_id(library, entity_id, arguments.kinds)], {}
    kinds, words = split_kind(said, arguments.kinds)
    return library.entities.entities(words, kinds, arguments.limit), {}


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
        Argument(
            ("--order",),
            {
                "type": one_of("order", NameOrder),
                "metavar": "ORDER",
                "help": f"{', '.join(NameOrder)} (seen last); most articles first unless said",
            },
        ),
        Argument(("--tagged",), {"metavar": "TAG", "default": "", "help": "those that have this tag"}),
        Argument(("--watched",), {"action": "store_true", "help": "those that words are watched for"}),
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
        "entities --order new --limit 20",
        "entities --query 'maglev after:2019' --kind person",
        "entities --from entities.csv --dry-run",
    ),
)
