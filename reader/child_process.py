"""How a child process is started: as the program itself, by an option that its help does not tell.

    entity-reader --worker import LIBRARY …     reader.ingest.worker
    entity-reader --worker look LIBRARY MOST    reader.ingest.lookout
    entity-reader --worker read [TAGGER]        reader.ingest.reading_process
    entity-reader --worker parse                reader.formats.parser

So it works alike from a checkout, from a package and from a bundle, in which there is no other program to start.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import entity_reader
import reader

OPTION = "--worker"
IMPORT, LOOK, READ, PARSE = "import", "look", "read", "parse"


def can_start() -> bool:
    """Tell whether it is known which program this is."""
    return bool(sys.executable)


def command(worker: str, *arguments: str) -> list[str]:
    """Return the words that start a child."""
    return command_line(OPTION, worker, *arguments)


def command_line(*arguments: str) -> list[str]:
    """Return the words that start the program itself, with these."""
    # A package called “reader” in the folder where one happens to be must not take the place of ours.
    program = [sys.executable] if _is_frozen() else [sys.executable, "-P", "-m", "reader"]
    return [*program, *arguments]


def environment() -> dict[str, str]:
    """Return the variables by which a child finds this very package; a bundle has it within."""
    if _is_frozen():
        return {}
    folders = dict.fromkeys([Path(reader.__file__).parent.parent, Path(entity_reader.__file__).parent])
    before = os.environ.get("PYTHONPATH")
    return {"PYTHONPATH": os.pathsep.join([*map(str, folders), *([before] if before else [])])}


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
