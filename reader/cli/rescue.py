"""entity-reader rescue: what can still be read of a damaged library, into a folder."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from reader.cli.command import DONE, JSON, SOME_FAILED, Argument, Command, a_file
from reader.cli.library_access import library_path
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.model import Rescued


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.library import Library

    folder = Path(arguments.folder)
    with Library.open(library_path(arguments), migrations=()) as library:  # brought up to date, it might not open
        rescued = library.rescue.write(folder)
    if arguments.json:
        terminal.json(rescued_fields(rescued))
    else:
        for line in rescued.lost:
            terminal.message(printable(line))
        terminal.line(printable(f"{summary(rescued)} {next_step(folder, rescued)}"))
    return SOME_FAILED if rescued.lost_originals or rescued.lost_decisions else DONE


def summary(rescued: Rescued) -> str:
    """Say what was brought out: "13 originals written, 1 lost, of which its text was written; 4 decisions written."."""
    said = f"{count(rescued.originals, 'original')} written"
    if rescued.lost_originals:
        said += f", {rescued.lost_originals:,} lost"
        said += f" (of {rescued.texts:,} the text was written)" if rescued.texts else ""
    said += f"; {count(rescued.decisions, 'decision')} written"
    return f"{said}, {rescued.lost_decisions:,} lost." if rescued.lost_decisions else f"{said}."


def next_step(folder: Path, rescued: Rescued) -> str:
    then = ", and then “decisions --import” of its file decisions.jsonl" if rescued.decisions else ""
    return f"Import the folder {folder} into a new library{then}."


def rescued_fields(rescued: Rescued) -> dict[str, object]:
    return {
        "originals": rescued.originals,
        "lost": list(rescued.lost),
        "texts": rescued.texts,
        "decisions": rescued.decisions,
        "lost_decisions": rescued.lost_decisions,
    }


COMMAND = Command(
    "rescue",
    "write what can still be read of a damaged library into a folder",
    (Argument(("folder",), {"type": a_file, "metavar": "FOLDER", "help": "a new folder, or an empty one"}), JSON),
    run,
    examples=("--library damaged.library rescue rescued",),
)
