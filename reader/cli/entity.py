"""entity-reader entity: one entity's cross-reference."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.cli.command import DONE, JSON, STORIES, Argument, Command, a_limit, limit
from reader.cli.entities import with_versions
from reader.cli.entity_choice import HOW, entity_list, find_entities, how_to_choose
from reader.cli.kinds import KIND
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import UNDATED, count, number, short_date
from reader.model import Card, ConcordanceLine

SENTENCES = 50
OFTEN_WITH = 10
LABEL = 14  # columns for what a fact is about


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        library.count_versions_once(arguments.stories)
        entity, *others = find_entities(library, " ".join(arguments.name), arguments.kinds)
        card = library.cross_reference.card(entity.id, arguments.limit, arguments.often_with)
    stories = card.entity.articles if arguments.stories else None
    card = replace(card, entity=with_versions(card.entity))
    if others:
        terminal.message(f"Others go by that name: {entity_list(others)}. {how_to_choose(others[0])}")
    if arguments.json:
        terminal.json(card_fields(card) | ({} if stories is None else {"stories": stories}))
    else:
        _say(card, terminal, "" if stories is None else f", {count(stories, 'story')}")
    return DONE


def card_fields(card: Card) -> dict[str, Any]:
    entity = card.entity
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": str(entity.kind),
        "aliases": list(entity.aliases),
        "descriptions": _descriptions(card),
        "articles": entity.articles,
        "mentions": entity.mentions,
        "often_with": [
            {"id": other.entity_id, "name": other.name, "kind": str(other.kind), "articles": other.articles}
            for other in card.often_with
        ],
        "months": [list(month) for month in card.months],
        "undated": card.undated,
        "concordance": [_line_fields(line) for line in card.concordance],
    }


def _line_fields(line: ConcordanceLine) -> dict[str, Any]:
    return {
        "article": line.article_id,
        "start": line.start,
        "end": line.end,
        "title": line.title,
        "published": line.published and line.published.isoformat(),
        "left": line.left,
        "keyword": line.keyword,
        "right": line.right,
    }


def _descriptions(card: Card) -> list[str]:
    return list(dict.fromkeys(description.text for description in card.descriptions))


def _say(card: Card, terminal: Terminal, stories: str) -> None:
    entity = card.entity
    name = printable(entity.name)
    terminal.line(f"{terminal.bold(name, [(0, len(name))])}  {entity.kind}")
    for label, text in _facts(card, stories):
        if text:
            terminal.paragraph(printable(text), label.ljust(LABEL))
    for line in card.concordance:
        _say_line(line, terminal)


def _facts(card: Card, stories: str) -> Iterator[tuple[str, str]]:
    entity = card.entity
    yield "Described as", ", ".join(_descriptions(card))
    yield "Also", ", ".join(entity.aliases)
    yield "Mentioned", f"{count(entity.mentions, 'time')} in {count(entity.articles, 'article')}{stories}"
    yield "Often with", ", ".join(f"{other.name} ({number(other.articles)})" for other in card.often_with)
    undated = [("undated", card.undated)] if card.undated else []
    yield "Months", ", ".join(f"{month} ({number(articles)})" for month, articles in [*card.months, *undated])


def _say_line(line: ConcordanceLine, terminal: Terminal) -> None:
    head = "  ".join(
        filter(
            None,
            (str(line.article_id), short_date(line.published) or UNDATED, "" if line.repeats_title else line.title),
        )
    )
    left, keyword, right = map(printable, (line.left, line.keyword, line.right))
    terminal.line()
    terminal.line(printable(head))
    terminal.line("  " + terminal.bold(left + keyword + right, [(len(left), len(left) + len(keyword))]))


COMMAND = Command(
    "entity",
    "show what the articles say of one entity: with whom, when, and in which sentences",
    (
        Argument(("name",), {"nargs": "+", "metavar": "NAME", "help": HOW}),
        STORIES,
        KIND,
        limit("sentences, one an article", SENTENCES),
        Argument(
            ("--often-with",),
            {
                "type": a_limit,
                "metavar": "N",
                "default": OFTEN_WITH,
                "help": f"the N that are mentioned with it most often; 0 for all ({OFTEN_WITH} unless said)",
            },
        ),
        JSON,
    ),
    run,
    examples=(
        'entity "Ying Yong"',
        "entity place:Shanghai --limit 0 --json",
        'entity "#12"',
        "entity Shanghai --often-with 0 --json",
    ),
)
