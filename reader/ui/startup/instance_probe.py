"""Whether a window may have a library open already; to ask it, and to listen, takes QtNetwork, which takes a while."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader import paths
from reader.private import private_folder

FOLDER = "entity-reader"
LONGEST = 100  # bytes of a socket's path: systems take 104 or 108


def server_name(library: Path) -> str:
    """Return where a library's window listens: a socket in a folder that nobody else may enter, empty for nowhere."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(library))).hexdigest()[:16]
    if sys.platform == "win32":
        return f"entity-reader-{name}"
    sockets = (str(folder / name) for folder in _folders())
    return next((socket for socket in sockets if len(os.fsencode(socket)) <= LONGEST), "")


def may_be_open(library: Path) -> bool:
    """Tell whether there is such a socket, where sockets are files."""
    name = server_name(library)
    return bool(name) and (sys.platform == "win32" or Path(name).exists())


def _folders() -> Iterator[Path]:
    """Yield the folders that could hold a socket: in the one for what this user runs, else among our own."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or ".")
    if runtime.is_absolute() and _is_ours(runtime):
        with suppress(OSError):  # it is full, or not to be written to
            private_folder(runtime / FOLDER)
        if _is_ours(runtime / FOLDER):
            yield runtime / FOLDER
    if _is_ours(paths.running()):
        yield paths.running()


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder is one, no link, and this user's alone."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o077
