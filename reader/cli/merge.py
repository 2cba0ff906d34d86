"""entity-reader merge: several entities are one."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command
from reader.cli.decision_output import DRY_RUN, decide
from reader.cli.entity_choice import HOW, several
from reader.cli.kinds import KIND
from reader.cli.terminal import Terminal
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        entities = several(library, [arguments.name, *arguments.others], arguments.kinds)
        called = arguments.called or entities[0].name
        return library.proposals.merge([entity.id for entity in entities], called)

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "merge",
    "make several entities one, called as the first of them; their other names become aliases",
    (
        Argument(("name",), {"metavar": "NAME", "help": HOW}),
        Argument(("others",), {"nargs": "+", "metavar": "OTHER", "help": "whom it is the same as"}),
        Argument(("--called",), {"metavar": "NEW-NAME", "help": "call it this instead"}),
        KIND,
        DRY_RUN,
        JSON,
    ),
    run,
    examples=(
        'merge "Siemens Healthineers" "Siemens AG"',
        'merge Siemens "Siemens AG" --called "Siemens AG"',
    ),
)
