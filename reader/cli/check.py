"""entity-reader check: whether the library file is sound."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, SOME_FAILED, Command
from reader.cli.opening import opened
from reader.cli.terminal import Terminal
from reader.cli.width import printable


def run(arguments: Namespace, terminal: Terminal) -> int:
    with opened(arguments, terminal) as library:
        path, problems = str(library.path), library.check()
    if arguments.json:
        terminal.json({"library": path, "sound": not problems, "problems": problems})
    elif problems:
        for problem in problems:
            terminal.line(printable(problem))
    else:
        terminal.line(printable(f"{path} is sound."))
    return SOME_FAILED if problems else DONE


COMMAND = Command("check", "look the library file over for damage", (JSON,), run)
