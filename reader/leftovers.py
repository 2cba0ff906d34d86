"""Files and folders that are being written, and what is left of those whose writer was killed.

Each has a name that says whose it is, and its writer holds it for as long as that lives. So what bears such a name and
is held by nobody can be taken away, and nothing else is. Windows has no such hold: there nothing is taken away.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_OURS = re.compile(r"\.entity-reader-[0-9a-f]{16}\.new")
_TRIES = 100

if sys.platform == "win32":

    def _hold(path: Path) -> int | None:
        """A file that is open there could not get its own name."""
        return None

    def remove(folder: Path) -> None:
        """Take away nothing: nobody can tell there what is still being written."""
else:
    import fcntl

    def _hold(path: Path) -> int | None:
        """Return by what a file or folder is held from now on; OSError where another does, or it is gone."""
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.lstat()  # it may have been taken away before it was held
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def remove(folder: Path) -> None:
        """Take away what killed writers have left in a folder; what cannot be looked at, or taken away, stays."""
        with suppress(OSError):
            for path in [path for path in folder.iterdir() if _OURS.fullmatch(path.name)]:
                _remove_unheld(path)

    def _remove_unheld(path: Path) -> None:
        with suppress(OSError):
            there = path.lstat()
            if there.st_uid == os.geteuid() and (stat.S_ISREG(there.st_mode) or stat.S_ISDIR(there.st_mode)):
                descriptor = _hold(path)
                _take_away(path)
                if descriptor is not None:
                    os.close(descriptor)


@contextmanager
def new_file(folder: Path, mode: int) -> Iterator[Path]:
    """Give a new, empty file in a folder, and in the end take away what still bears its name."""

    def make(path: Path) -> None:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))

    with _new(folder, make) as path:
        yield path


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Give a new, empty folder in another, and in the end take away what still bears its name."""
    with _new(folder, Path.mkdir) as path:
        yield path


@contextmanager
def _new(folder: Path, make: Callable[[Path], None]) -> Iterator[Path]:
    path, descriptor = _make_and_hold(folder, make)
    try:
        yield path
    finally:
        _take_away(path)
        if descriptor is not None:
            os.close(descriptor)


def _make_and_hold(folder: Path, make: Callable[[Path], None]) -> tuple[Path, int | None]:
    for _ in range(_TRIES):
        path = leftover_in(folder)
        make(path)
        try:
            return path, _hold(path)
        except (BlockingIOError, FileNotFoundError):
            continue  # another writer thinks that it was left, or has taken it away
        except OSError:
            return path, None  # a file system without holds, on which nothing is taken away either
    raise FileExistsError


def leftover_in(folder: Path) -> Path:
    """Return a name by which a file or folder is taken away, if not now, then with what else is left."""
    return folder / f".entity-reader-{os.urandom(8).hex()}.new"


def _take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):  # where nothing could be made, there may be no folder to look into
            path.unlink(missing_ok=True)
