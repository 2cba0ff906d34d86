"""entity-reader decisions: what was decided about names, listed, written to a file or taken from one."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.command import DONE, JSON, LARGEST, LIMIT, Argument, Command, a_file
from reader.cli.force import FORCE, another_way
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count, number, short_date
from reader.errors import ReaderError
from reader.model.decision import Adoption, DecisionLine
from reader.places import is_standard_output

if TYPE_CHECKING:
    from reader.library import Library

HEADINGS = ("N", "DATE", "", "DECISION")
RIGHT = (0,)
SPARE = (1,)  # on a narrow terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    if arguments.export and arguments.adopted:
        raise ReaderError("--export and --import cannot be done at once.")
    with open_library(arguments, terminal) as library:
        if arguments.export:
            _export(library, arguments, terminal)
        elif arguments.adopted:
            _import(library, Path(arguments.adopted), terminal, json=arguments.json)
        else:
            _list(library, arguments, terminal)
    return DONE


def _export(library: Library, arguments: Namespace, terminal: Terminal) -> None:
    from reader.exports import decisions

    path = Path(arguments.export)
    if arguments.export == "-" or is_standard_output(path):
        decisions.write_into(library, terminal.file())
        return
    with another_way():
        exported = decisions.write_file(library, path, force=arguments.force)
    if arguments.json:
        terminal.json({"exported": exported})
    else:
        terminal.line(printable(f"{count(exported, 'decision')} written to {path}."))


def _import(library: Library, path: Path, terminal: Terminal, *, json: bool) -> None:
    adoption = library.exchange.adopt(path)
    library.upkeep.store_large()
    if json:
        terminal.json({"applied": adoption.applied, "known": adoption.known, "idle": adoption.idle})
    else:
        terminal.line(summary(adoption))


def _list(library: Library, arguments: Namespace, terminal: Terminal) -> None:
    lines = library.decisions.lines(arguments.limit or LARGEST)
    if arguments.json:
        for line in lines:
            terminal.json(line_fields(line))
    elif lines:
        terminal.columns([HEADINGS, *map(_cells, lines)], RIGHT, SPARE)
    else:
        terminal.message("Nothing has been decided yet.")


def summary(adoption: Adoption) -> str:
    """Say what became of decisions from a file: "12 decisions applied, 3 known already."."""
    said = f"{count(adoption.applied, 'decision')} applied"
    if adoption.known:
        said += f", {number(adoption.known)} known already"
    if adoption.idle:
        said += f"; {number(adoption.idle)} of them {_are(adoption.idle)} about nothing that is here yet"
    return f"{said}."


def _are(amount: int) -> str:
    return "is" if amount == 1 else "are"


def line_fields(line: DecisionLine) -> dict[str, Any]:
    return {
        "decision": line.id,
        "verb": str(line.decision.verb),
        "at": line.at.isoformat(),
        "undone": line.undone and line.undone.isoformat(),
        "words": line.sentence,
        "obstacle": line.obstacle,
    }


def _cells(line: DecisionLine) -> tuple[str, ...]:
    return (str(line.id), short_date(line.at.date()), "taken back" if line.undone else "", line.sentence)


COMMAND = Command(
    "decisions",
    "list what was decided about names, or carry it to another library",
    (
        LIMIT,
        Argument(
            ("--export",),
            {"type": a_file, "metavar": "FILE", "help": "write all that is in force to a file; - is the output"},
        ),
        FORCE,
        Argument(
            ("--import",),
            {"type": a_file, "metavar": "FILE", "dest": "adopted", "help": "take the decisions of such a file"},
        ),
        JSON,
    ),
    run,
    examples=(
        "decisions --limit 10",
        "decisions --export names.jsonl",
        "decisions --import names.jsonl",
    ),
)
