"""entity-reader undo: what was done last to the library is taken back, or one decision."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, Argument, Command, an_id
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import number
from reader.errors import ReaderError

DECISION = Argument(
    ("--decision",), {"type": an_id, "metavar": "N", "help": "only this one, by its number as “decisions” lists it"}
)


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        if arguments.decision is None:
            words = library.history.state().undo
            if not words:
                raise ReaderError("Nothing was done that could be taken back.")
            library.history.undo(
                lambda done, total: terminal.progress(f"Taking back {number(done)} of {number(total)}")
            )
            terminal.progress("")
        else:
            words = library.decisions.line(arguments.decision).sentence
            library.decisions.undo(arguments.decision)
        library.upkeep.store_large()
    if arguments.json:
        terminal.json({"undone": words})
    else:
        terminal.line(printable(f"Taken back: {words}."))
    return DONE


COMMAND = Command(
    "undo",
    "take back what was done last to the library, or one decision",
    (DECISION, JSON),
    run,
    examples=(
        "undo",
        "undo --decision 2",
    ),
)
