"""entity-reader keep-up: do what makes a library quicker, as a window does while nobody uses it."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, Argument, Command
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        if arguments.anew:
            library.upkeep.forget_postings()
        try:
            while library.upkeep.step():
                terminal.progress("Putting the index of words in order…")
            while library.upkeep.fill():
                terminal.progress("Looking where common words stand…")
        finally:
            terminal.progress("")
        path = str(library.path)
    if arguments.json:
        terminal.json({"library": path})
    else:
        terminal.line(printable(f"{path} is in order."))
    return DONE


COMMAND = Command(
    "keep-up",
    "do what makes the library quicker, as a window does while nobody uses it",
    (
        Argument(
            ("--anew",),
            {
                "action": "store_true",
                "help": "look anew where common words stand, by which a best match ranks all it finds",
            },
        ),
        JSON,
    ),
    run,
    examples=("keep-up",),
)
