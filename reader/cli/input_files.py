"""The files that a command is to read: those named, those of a list, and standard input."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from reader.cli.command import Argument, a_file
from reader.errors import FileError, ReaderError
from reader.reasons import unread_file

if TYPE_CHECKING:
    from reader.formats.files import Found

STANDARD_INPUT = ("-", "/dev/stdin", "/dev/fd/0")
NAME = "Standard input"  # as what is read from there is called
PATHS = Argument(
    ("paths",),
    {
        "type": a_file,
        "nargs": "*",
        "metavar": "PATH",
        "help": "a file, a folder of them, or - for one on standard input",
    },
)
MOST_BYTES = 200_000_000  # of a list: two million long names
FILES_FROM = Argument(
    ("--files-from",),
    {
        "type": a_file,
        "metavar": "FILE",
        "help": "read the names of files from FILE too, one a line or each ended by NUL; - is standard input",
    },
)


def input_files(arguments: Namespace) -> list[Found]:
    """Return all that is to be read; ReaderError where nothing is named or standard input is to be two things."""
    named: list[str] = arguments.paths
    sources = [*named, *([arguments.files_from] if arguments.files_from is not None else [])]
    if not sources:
        raise ReaderError("Say which files to read: name them or folders, - for standard input, or --files-from FILE.")
    if sum(source in STANDARD_INPUT for source in sources) > 1:
        raise ReaderError("Standard input can be read only once.")
    found: list[Found] = [_standard_input() if name in STANDARD_INPUT else Path(name) for name in named]
    return [*found, *_read_list(arguments.files_from)] if arguments.files_from is not None else found


def standard_input() -> BinaryIO:
    """Return the bytes that come in; none where that was closed before the program began."""
    return sys.stdin.buffer if sys.stdin else BytesIO()


def _read_list(file: str) -> list[Path]:
    data = _bytes(file)
    names = data.split(b"\0") if b"\0" in data else re.split(rb"\r?\n", data.removeprefix(b"\xef\xbb\xbf"))
    return [Path(os.fsdecode(name)) for name in names if name.strip()]


def _bytes(file: str) -> bytes:
    try:
        data = _at_most(file, MOST_BYTES + 1)
    except OSError as error:
        raise ReaderError(f"The list of files “{file}” cannot be read: {unread_file(error)}.") from error
    if len(data) > MOST_BYTES:
        raise ReaderError(f"The list of files “{file}” is larger than {MOST_BYTES // 1_000_000} MB.")
    return data


def _at_most(file: str, most: int) -> bytes:
    if file in STANDARD_INPUT:
        return standard_input().read(most)
    with Path(file).open("rb") as stream:  # it may be a pipe, which ends, or a device, which need not
        return stream.read(most)


def _standard_input() -> Found:
    from reader.formats import files
    from reader.formats.refusal import outcome_of

    try:
        return files.source_file(Path(NAME), standard_input().read(files.MAX_BYTES + 1))
    except FileError as error:
        return outcome_of(NAME, error)
