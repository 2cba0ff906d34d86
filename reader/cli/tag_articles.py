"""entity-reader tag-articles: tags are given to articles, or taken from them."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, Argument, Command, an_id
from reader.cli.decision_output import check_articles
from reader.cli.library_access import open_library
from reader.cli.note import TAGS
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.decision import Proposal


def run(arguments: Namespace, terminal: Terminal) -> int:
    if not (arguments.tag or arguments.remove):
        raise ReaderError("Say which tags: --tag gives one, --remove takes one away.")
    with open_library(arguments, terminal) as library:
        articles = check_articles(library, arguments.id)
        for proposal in _proposals(arguments, library, articles):
            library.decisions.decide(proposal.decision)
            [line] = library.decisions.lines(1)
            if not arguments.json:
                terminal.line(printable(f"{line.sentence}."))
        if arguments.json:
            for number in articles:
                tags = [tag.name for tag in library.notes.tags_of_article(number)]
                terminal.json({"article": number, "tags": tags})
    return DONE


def _proposals(arguments: Namespace, library: Library, articles: list[int]) -> list[Proposal]:
    """Return what is asked for, all of it before any of it is done."""
    propose = library.note_proposals
    taken = [propose.untag(arguments.remove, articles=articles)] if arguments.remove else []
    return taken + ([propose.tag(arguments.tag, articles=articles)] if arguments.tag else [])


COMMAND = Command(
    "tag-articles",
    "give articles tags, or take tags from them",
    (
        Argument(
            ("id",), {"type": an_id, "nargs": "+", "metavar": "ID", "help": "articles, by ids as “articles” lists them"}
        ),
        TAGS,
        Argument(
            ("--remove",),
            {"metavar": "TAG", "action": "append", "default": [], "help": "a tag that they are to have no longer"},
        ),
        JSON,
    ),
    run,
    examples=(
        "tag-articles 773577506816 --tag 'to check' --tag Shanghai",
        "tag-articles 773577506816 --remove Shanghai",
    ),
)
