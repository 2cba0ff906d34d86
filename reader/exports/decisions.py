"""The decisions in force, as another library takes them: one a line after a line that names the format."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from reader import disk
from reader.library import Library
from reader.library.decisions.exchange import DECISIONS

LABEL = "Decisions"
SUFFIX = ".jsonl"


def write_file(library: Library, path: Path, *, force: bool = False) -> int:
    """Write the decisions into a file, whole or not at all, and return how many they are.

    It takes the place of an earlier such file, and only with `force` that of another one.
    """
    with disk.new_file(path, DECISIONS, library.path, force=force) as file:
        return write_into(library, file)


def write_into(library: Library, file: IO[bytes]) -> int:
    """Write the decisions into an open file, and return how many they are."""
    lines = library.exchange.to_lines()
    file.writelines(f"{line}\n".encode() for line in lines)
    return len(lines) - 1
