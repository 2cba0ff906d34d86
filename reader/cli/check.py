"""entity-reader check: whether the library file is sound, and what can still be read where it is not."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, SOME_FAILED, Command
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.model import Rescued


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        path, problems = str(library.path), library.check()
        readable = library.rescue.foresee() if problems else None
    if arguments.json:
        told = {"library": path, "sound": not problems, "problems": problems}
        terminal.json(told if readable is None else told | {"readable": _fields(readable)})
    elif readable is None:
        terminal.line(printable(f"{path} is sound."))
    else:
        for problem in problems:
            terminal.line(printable(problem))
        terminal.message(printable(_way_out(path, readable)))
    return DONE if readable is None else SOME_FAILED


def _way_out(path: str, readable: Rescued) -> str:
    originals = _of(readable.originals, readable.lost_originals, "original")
    decisions = _of(readable.decisions, readable.lost_decisions, "decision")
    return (
        f"Still to be read: {originals} and {decisions}. A backup from before the damage is best. Without one, "
        f"“entity-reader --library {path} rescue FOLDER” writes them into a new folder; import that into a new library."
    )


def _of(readable: int, lost: int, word: str) -> str:
    if lost:
        return f"{readable:,} of {count(readable + lost, word)}"
    return f"all {count(readable, word)}" if readable else f"no {word}s"


def _fields(readable: Rescued) -> dict[str, int]:
    return {
        "originals": readable.originals,
        "lost_originals": readable.lost_originals,
        "decisions": readable.decisions,
        "lost_decisions": readable.lost_decisions,
    }


COMMAND = Command(
    "check",
    "look the library file over for damage",
    (JSON,),
    run,
    examples=(
        "check",
        "--library press.library check",
    ),
)
