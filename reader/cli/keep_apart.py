"""entity-reader keep-apart: an article is not the same story as those of which it is taken for a version."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command, an_id
from reader.cli.decision_output import DRY_RUN, check_articles, decide
from reader.cli.terminal import Terminal
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        return library.proposals.keep_apart(*check_articles(library, [arguments.id]))

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "keep-apart",
    "say that an article is not the same story as its versions",
    (
        Argument(("id",), {"type": an_id, "metavar": "ID", "help": "the article's id, as “versions” lists it"}),
        DRY_RUN,
        JSON,
    ),
    run,
    examples=("keep-apart 773577506816",),
)
