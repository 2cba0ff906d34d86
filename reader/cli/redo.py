"""entity-reader redo: what was taken back last is done again, or one decision stands again."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, Command
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.undo import DECISION
from reader.cli.width import printable
from reader.cli.words import number
from reader.errors import ReaderError


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        if arguments.decision is None:
            words = library.history.state().redo
            if not words:
                raise ReaderError("Nothing was taken back that could be done again.")
            library.history.redo(
                lambda done, total: terminal.progress(f"Bringing back {number(done)} of {number(total)}")
            )
            terminal.progress("")
        else:
            words = library.decisions.line(arguments.decision).sentence
            library.decisions.redo(arguments.decision)
        library.upkeep.store_large()
    if arguments.json:
        terminal.json({"done_again": words})
    else:
        terminal.line(printable(f"Done again: {words}."))
    return DONE


COMMAND = Command(
    "redo",
    "do again what was taken back last, or let one decision stand again",
    (DECISION, JSON),
    run,
    examples=(
        "redo",
        "redo --decision 2",
    ),
)
