"""entity-reader keep-together: articles are versions of one story, however unlike they read."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command, an_id
from reader.cli.decision_output import DRY_RUN, check_articles, decide
from reader.cli.terminal import Terminal
from reader.errors import ReaderError
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        ids = check_articles(library, [arguments.id, *arguments.others])
        if len(set(ids)) == 1:
            raise ReaderError("Name two or more articles that are not the same.")
        return library.proposals.keep_together(ids)

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "keep-together",
    "say that articles are versions of one story",
    (
        Argument(("id",), {"type": an_id, "metavar": "ID", "help": "an article, by its id as “articles” lists it"}),
        Argument(
            ("others",), {"type": an_id, "metavar": "ID", "nargs": "+", "help": "those that are the same story as it"}
        ),
        DRY_RUN,
        JSON,
    ),
    run,
    examples=("keep-together 773577506816 772558290944",),
)
