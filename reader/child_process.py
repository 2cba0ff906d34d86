"""How a child process is started: as the program itself, by an option that its help does not tell.

    entity-reader --worker import LIBRARY …     reader.ingest.worker
    entity-reader --worker look LIBRARY MOST    reader.ingest.lookout
    entity-reader --worker read [TAGGER]        reader.ingest.reading_process
    entity-reader --worker parse                reader.formats.parser
    entity-reader --worker check LIBRARY MODE   reader.library.integrity.check_process

So it works alike from a checkout, from a package and from a bundle, in which there is no other program to start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import entity_reader
import reader

if TYPE_CHECKING:
    from subprocess import Popen

OPTION = "--worker"
IMPORT, LOOK, READ, PARSE, CHECK = "import", "look", "read", "parse", "check"


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


def start(command: Sequence[str], variables: Mapping[str, str], *, quiet: bool = False) -> Popen[bytes]:
    """Start a child that is asked and answers by two pipes, and that Ctrl+C in the terminal does not reach.

    It stays in the session of its parent: Linux gives each session a fair share of the cores, whatever the priority of
    the processes in it. OSError where it cannot be started.
    """
    import subprocess  # a start of the program needs none of it

    pipe, flags = subprocess.PIPE, 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command,
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.DEVNULL if quiet else None,
        env={**os.environ, **environment(), **variables},
        process_group=0,
        creationflags=flags,
    )


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
