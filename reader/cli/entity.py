"""entity-reader entity: one entity's cross-reference."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reader.cli.command import DONE, JSON, LARGEST, STORIES, Argument, Command, a_limit, limit
from reader.cli.entities import with_versions
from reader.cli.entity_choice import HOW, entity_list, find_entities, how_to_choose
from reader.cli.kinds import KIND
from reader.cli.library_access import open_library
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import UNDATED, count, number, short_date
from reader.errors import ReaderError
from reader.model import ArticleQuery, Card, CoMention, Companion, ConcordanceLine, Entity, EntityDescription

if TYPE_CHECKING:
    from reader.library import Library

SENTENCES = 50
OFTEN_WITH = 10
ALL = 1_000  # of each kind: more than stand in the newest articles
LABEL = 14  # columns for what a fact is about


def run(arguments: Namespace, terminal: Terminal) -> int:
    if arguments.query and arguments.stories:
        raise ReaderError("“--stories” counts in the whole library: it does not go with “--query”.")
    with open_library(arguments, terminal) as library:
        library.count_versions_once(arguments.stories)
        entity, *others = find_entities(library, " ".join(arguments.name), arguments.kinds)
        code, card, more = _look_up(library, entity, arguments, terminal)
    stories = card.entity.articles if arguments.stories else None
    card = replace(card, entity=with_versions(card.entity))
    if others:
        terminal.message(f"Others go by that name: {entity_list(others)}. {how_to_choose(others[0])}")
    if not card.entity.articles:
        terminal.message(f"No article that “{arguments.query}” finds names “{entity.name}”.")
    elif arguments.json:
        terminal.json(card_fields(card) | more | ({} if stories is None else {"stories": stories}))
    else:
        _say(card, terminal, "" if stories is None else f", {count(stories, 'story')}")
    return code


def _look_up(
    library: Library, entity: Entity, arguments: Namespace, terminal: Terminal
) -> tuple[int, Card, dict[str, Any]]:
    """Return what is known of an entity, in all articles or in those that a query finds, and what only JSON has."""
    reference, profiles, limit = library.cross_reference, library.profiles, arguments.limit
    card = reference.card(entity.id, 0 if arguments.query else limit, arguments.often_with)
    ids, code = profiles.postings(entity.id).article_ids, DONE
    if arguments.query:
        words = search_words([arguments.query], library)
        code = report_problems(words, library, terminal)
        ids = library.articles.ids(ArticleQuery(words, entity_ids=(entity.id,)))
        card = _card_in(library, card, ids, arguments)
        company, described = profiles.companions_in(entity.id, ids), profiles.descriptions_in(entity.id, ids)
    else:
        company, described = profiles.companions(entity.id), profiles.descriptions(entity.id, 0, LARGEST)
    if arguments.every_mention:
        card = replace(card, concordance=tuple(profiles.lines(entity.id, ids[:limit])))
    more = {
        "spellings": [{"name": one.text, "articles": one.articles} for one in profiles.spellings(entity.id)],
        "described": [_description_fields(said) for said in described],
        "company": [_companion_fields(one) for one in company],
    }
    return code, card, more


def _card_in(library: Library, card: Card, ids: Sequence[int], arguments: Namespace) -> Card:
    """Return what some of its articles say of an entity."""
    profiles, entity_id = library.profiles, card.entity.id
    months = profiles.months_in(ids)
    company = [one for one in profiles.companions_in(entity_id, ids, ALL) if one.entity_id != entity_id]
    often = sorted(company, key=lambda one: (-one.together, one.entity_id))[: arguments.often_with]
    mentions = sum(profiles.postings_of(entity_id, ids).mentions)
    return replace(
        card,
        entity=replace(card.entity, articles=len(ids), mentions=mentions, versions=0),
        descriptions=profiles.descriptions_in(entity_id, ids),
        often_with=tuple(CoMention(one.entity_id, one.kind, one.name, one.together) for one in often),
        months=months,
        undated=len(ids) - sum(n for _, n in months),
        concordance=tuple(library.cross_reference.lines(entity_id, ids[: arguments.limit])),
    )


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


def _description_fields(said: EntityDescription) -> dict[str, Any]:
    return {
        "text": said.text,
        "since": said.since and said.since.isoformat(),
        "until": said.until and said.until.isoformat(),
        "article": said.article_id,
        "start": said.start,
        "end": said.end,
        "sentence": said.sentence,
    }


def _companion_fields(one: Companion) -> dict[str, Any]:
    return {
        "id": one.entity_id,
        "name": one.name,
        "kind": str(one.kind),
        "together": one.together,
        "articles": one.articles,
        "expected": round(one.expected, 3),
        "log_likelihood": round(one.strength, 3),
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
        Argument(
            ("--query",), {"metavar": "QUERY", "default": "", "help": "only articles that it finds, as “search” would"}
        ),
        Argument(
            ("--every-mention",),
            {"action": "store_true", "help": "every sentence of each article that names it, instead of one"},
        ),
        STORIES,
        KIND,
        limit("articles, each with a sentence", SENTENCES),
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
        'entity "Gong Zheng" --query date:2020-03..2020-11 --every-mention --json',
    ),
)
