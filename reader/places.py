"""What a path leads to, as far as can be told without opening it."""

from __future__ import annotations

import os
import stat
import sys
from functools import lru_cache
from pathlib import Path

JOURNALS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file


def is_there(path: Path) -> bool:
    """Tell whether something is at a path and can be reached; `Path.exists` raises where a folder is closed to us."""
    return _status(path) is not None


def is_folder(path: Path) -> bool:
    """Tell whether a path leads to a folder; `Path.is_dir` raises where it is too long, or closed to us."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def is_special(path: Path) -> bool:
    """Tell whether a path leads to what is neither a file nor a folder: a pipe, a terminal, another device."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def belongs_to(library: Path, path: Path) -> bool:
    """Tell whether a path leads to a library, or to what SQLite keeps beside it.

    Who has the library open must not open these again: to close a file that SQLite has open would undo its locks.
    """
    status = _status(path)
    if status is None:
        return False
    parts = map(_status, _with_journals(library.resolve() if library.is_symlink() else library))
    return any(part is not None and os.path.samestat(status, part) for part in parts)


@lru_cache(maxsize=8)  # an import asks of each file
def _with_journals(library: Path) -> tuple[Path, ...]:
    return library, *(library.with_name(library.name + journal) for journal in JOURNALS)


def _status(path: Path) -> os.stat_result | None:
    """Return what the system tells of a path, None where nothing is there or can be reached."""
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def is_standard_output(path: Path) -> bool:
    """Tell whether a path leads to where standard output goes."""
    try:
        return os.path.samestat(path.stat(), os.fstat(sys.stdout.fileno()))
    except (OSError, ValueError, AttributeError):  # there is no such path, or no such output
        return False
