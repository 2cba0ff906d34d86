"""What the commands that correct names share: they tell what is touched, and decide."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from reader.cli.command import DONE, LARGEST, Argument, an_id
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.errors import NotFoundError, UnchangedError
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library

Propose = Callable[["Library"], Proposal]

DRY_RUN = Argument(("--dry-run",), {"action": "store_true", "help": "only say what it would touch"})
ARTICLES = Argument(
    ("--in",),
    {
        "type": an_id,
        "nargs": "+",
        "metavar": "ID",
        "dest": "articles",
        "default": [],
        "help": "only in these articles, by their ids as “articles” lists them",
    },
)


def decide(arguments: Namespace, terminal: Terminal, propose: Propose) -> int:
    """Take the decision that is proposed, unless only what it would touch is asked for, and tell it."""
    with open_library(arguments, terminal) as library:
        try:
            proposal = propose(library)
        except UnchangedError as already:
            return tell_nothing(terminal, str(already), json=arguments.json)
        if arguments.dry_run:
            _tell(terminal, arguments, proposal, f"{proposal.label}: it would touch", None)
            return DONE
        library.decisions.decide(proposal.decision)
        library.upkeep.store_large()
        [line] = library.decisions.lines(1)
    _tell(terminal, arguments, proposal, f"{line.sentence}:", line.id)
    return DONE


def check_articles(library: Library, ids: list[int]) -> list[int]:
    """Return the ids, if the library has all of these articles."""
    found = {row.id for row in library.articles.rows([number for number in ids if abs(number) <= LARGEST])}
    for number in ids:
        if number not in found:
            raise NotFoundError(f"The library has no article {number}; “articles” lists the ids.")
    return ids


def describe_reach(mentions: int, articles: int) -> str:
    """Return "127 mentions in 41 articles"."""
    return f"{count(mentions, 'mention')} in {count(articles, 'article')}"


def tell_nothing(terminal: Terminal, sentence: str, *, json: bool) -> int:
    if json:
        terminal.json({"decision": None, "verb": None, "words": sentence, "mentions": 0, "articles": 0})
    else:
        terminal.line(printable(sentence))
    return DONE


def _tell(terminal: Terminal, arguments: Namespace, proposal: Proposal, said: str, number: int | None) -> None:
    if arguments.json:
        terminal.json(_fields(proposal, number))
    else:
        terminal.line(printable(f"{said} {describe_reach(proposal.mentions, proposal.articles)}."))


def _fields(proposal: Proposal, number: int | None) -> dict[str, Any]:
    return {
        "decision": number,
        "verb": str(proposal.decision.verb),
        "words": proposal.label,
        "mentions": proposal.mentions,
        "articles": proposal.articles,
    }
