"""entity-reader retype: what entities are."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command
from reader.cli.decision_output import DRY_RUN, decide
from reader.cli.entity_choice import HOW, several
from reader.cli.kinds import KIND, a_kind
from reader.cli.terminal import Terminal
from reader.cli.words import join_words
from reader.errors import UnchangedError
from reader.model import Kind
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        entities = several(library, arguments.name, arguments.kinds)
        if all(entity.kind is arguments.to for entity in entities):
            names = join_words([entity.name for entity in entities])
            raise UnchangedError(f"{names}: of the kind {arguments.to} already, so nothing changes.")
        return library.proposals.retype([entity.id for entity in entities], arguments.to)

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "retype",
    "say what kind entities are of, in every article there is and will be",
    (
        Argument(("name",), {"nargs": "+", "metavar": "NAME", "help": HOW}),
        Argument(
            ("--to",),
            {
                "type": a_kind,
                "required": True,
                "metavar": "KIND",
                "help": f"what they are: one of {', '.join(Kind)}",
            },
        ),
        KIND,
        DRY_RUN,
        JSON,
    ),
    run,
    examples=("retype Lingang --to facility",),
)
