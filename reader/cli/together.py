"""entity-reader together: the articles that name several entities, and the sentences in which they stand together."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.cli.command import JSON, Argument, Command, limit
from reader.cli.entity_choice import HOW, most_mentioned
from reader.cli.kinds import KIND
from reader.cli.library_access import open_library
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import UNDATED, short_date
from reader.errors import ReaderError
from reader.model import ArticleQuery, Entity, JointMention

if TYPE_CHECKING:
    from reader.library import Library

ARTICLES = 50
BLOCK = 100  # articles looked into at a time, so that `| head` waits for no more


def run(arguments: Namespace, terminal: Terminal) -> int:
    found = False
    with open_library(arguments, terminal) as library:
        entities = _entities(library, arguments, terminal)
        words = search_words([arguments.query], library)
        code = report_problems(words, library, terminal)
        for joint in _joint_mentions(library, entities, words, arguments.limit):
            found = True
            if arguments.json:
                terminal.json(joint_fields(joint))
            else:
                say_joint(joint, terminal)
    if not found:
        terminal.message(_nothing_found(entities, arguments.query))
    return code


def _entities(library: Library, arguments: Namespace, terminal: Terminal) -> list[Entity]:
    entities = most_mentioned(library, arguments.name, arguments.kinds, terminal)
    if len(entities) < 2:
        raise ReaderError("Name two or more that are not the same: the articles are listed that name them all.")
    return [*entities.values()]


def _joint_mentions(library: Library, entities: list[Entity], words: str, limit: int) -> Iterator[JointMention]:
    entity_ids = tuple(entity.id for entity in entities)
    ids = iter(library.articles.ids(ArticleQuery(words, entity_ids=entity_ids), limit))
    while block := list(islice(ids, BLOCK)):
        yield from library.cross_reference.together(entity_ids, block)


def _nothing_found(entities: list[Entity], query: str) -> str:
    names = " and ".join(f"“{entity.name}”" for entity in entities)
    return f"No article{f' that “{query}” finds' if query else ''} names {names} together."


def joint_fields(joint: JointMention) -> dict[str, Any]:
    """Return what is told of an article that names them all; offsets are code points into its text."""
    return {
        "article": joint.article_id,
        "title": joint.title,
        "published": joint.published and joint.published.isoformat(),
        "source": joint.source,
        "nearness": str(joint.nearness),
        "sentences": [passage.line for passage in joint.passages],
        "offsets": [[passage.start, passage.end] for passage in joint.passages],
    }


def say_joint(joint: JointMention, terminal: Terminal) -> None:
    title = "" if joint.repeats_title else joint.title
    head = (str(joint.article_id), short_date(joint.published) or UNDATED, joint.source, title)
    terminal.line(printable("  ".join(filter(None, head))))
    for passage in joint.passages:
        names = [(start, end) for start, end, _ in passage.marks]
        terminal.line("  " + terminal.bold(printable(passage.line), names))
    terminal.line()


COMMAND = Command(
    "together",
    "list the articles that name several entities, and the sentences in which these stand together",
    (
        Argument(("name",), {"nargs": "+", "metavar": "NAME", "help": HOW}),
        Argument(
            ("--query",), {"metavar": "QUERY", "default": "", "help": "only articles that it finds, as “search” would"}
        ),
        KIND,
        limit("articles, the newest first", ARTICLES),
        JSON,
    ),
    run,
    examples=(
        'together "Gong Zheng" "Siemens Healthineers"',
        "together Shanghai Beijing --query after:2021 --json",
    ),
)
