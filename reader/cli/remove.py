"""entity-reader remove: what was taken for an entity is none."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command
from reader.cli.decision_output import ARTICLES, DRY_RUN, check_articles, decide
from reader.cli.entity_choice import HOW, several
from reader.cli.kinds import KIND
from reader.cli.terminal import Terminal
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        entities = several(library, arguments.name, arguments.kinds)
        articles = check_articles(library, arguments.articles)
        return library.proposals.remove([entity.id for entity in entities], articles)

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "remove",
    "say that something is no entity, in some articles or everywhere; no article is removed",
    (Argument(("name",), {"nargs": "+", "metavar": "NAME", "help": HOW}), ARTICLES, KIND, DRY_RUN, JSON),
    run,
    examples=(
        "remove WAIC",
        "remove Expo --in 773577506816",
    ),
)
