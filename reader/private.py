"""Files and folders of the program's own, which are for their user alone."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_ONLY_OWNER = 0o700


def private_folder(folder: Path) -> Path:
    """Return a folder of ours that only its owner may enter, made if need be."""
    make_room(folder)
    keep_private(folder)
    return folder


def make_room(folder: Path) -> list[Path]:
    """Make a folder, and those above it, for the user alone, and return those made, the innermost first.

    One that is there is somebody's choice, and stays as it is.
    """
    if folder.is_dir():
        return []
    above = make_room(folder.parent)
    folder.mkdir(mode=_ONLY_OWNER, exist_ok=True)
    return [folder, *above]


def take_away(folders: Iterable[Path]) -> None:
    """Take folders away in which nothing is, the innermost first."""
    with suppress(OSError):  # something came into one meanwhile
        for folder in folders:
            folder.rmdir()


def keep_private(path: Path) -> None:
    """Take from all but the owner what they may do with a file or a folder."""
    with suppress(OSError):  # it is another's, or on a disk that knows no owners
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & ~_ONLY_OWNER:
            path.chmod(mode & _ONLY_OWNER)
