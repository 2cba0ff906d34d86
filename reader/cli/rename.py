"""entity-reader rename: an entity is called otherwise; its names so far remain aliases."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.choosing import HOW, chosen
from reader.cli.command import JSON, Argument, Command
from reader.cli.deciding import DRY_RUN, decide
from reader.cli.kinds import KIND
from reader.cli.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    return decide(
        arguments,
        terminal,
        lambda library: library.proposals.rename(chosen(library, arguments.name, arguments.kinds).id, arguments.to),
    )


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
)
