"""entity-reader rename: an entity is called otherwise; its names so far remain aliases."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command
from reader.cli.decision_output import DRY_RUN, decide
from reader.cli.entity_choice import HOW, the_entity
from reader.cli.kinds import KIND
from reader.cli.terminal import Terminal
from reader.errors import UnchangedError
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        entity = the_entity(library, arguments.name, arguments.kinds)
        if entity.name == " ".join(arguments.to.split()):
            raise UnchangedError(f"{entity.name} is called that already: nothing changes.")
        return library.proposals.rename(entity.id, arguments.to)

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "rename",
    "call an entity otherwise, in every article there is and will be",
    (
        Argument(("name",), {"metavar": "NAME", "help": HOW}),
        Argument(("to",), {"metavar": "NEW-NAME", "help": "what it is to be called"}),
        KIND,
        DRY_RUN,
        JSON,
    ),
    run,
    examples=(
        'rename "Ying Yong" "Mayor Ying"',
        'rename "#12" "Mayor Ying" --dry-run',
    ),
)
