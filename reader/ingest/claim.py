"""A claim to an import: as long as its process lives, no other goes on with it."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Collection
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sweep(library: Path, unfinished: Collection[int]) -> None:
    """Take away what processes left that were killed when their import was as good as done."""
    for path in library.parent.glob(f"{escape(library.name)}-import-*"):
        number = path.name.rpartition("-")[2]
        if number.isdecimal() and int(number) not in unfinished and _is_ours(path):
            with suppress(OSError), path.open("ab") as file:
                _lock(file)
                path.unlink()


def _is_ours(path: Path) -> bool:
    """Tell whether a file is empty, as ours are."""
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and not status.st_size


class Claim:
    """A locked file beside the library: the system lets go of it however its process ends."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._path = library
        self._file: IO[bytes] | None = None

    def stake(self, import_id: int) -> bool:
        """Claim an import; tell whether nobody else has."""
        self._path = self._library.with_name(f"{self._library.name}-import-{import_id}")
        if os.path.lexists(self._path) and not _is_ours(self._path):
            return True  # somebody's file, which is left alone
        try:
            file = os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600), "ab")
        except OSError:
            return True  # where no file can be made, nobody else has made one
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def drop(self) -> None:
        file, self._file = self._file, None
        if file:
            file.close()
            with suppress(OSError):  # somebody else may have it by now
                self._path.unlink(missing_ok=True)
