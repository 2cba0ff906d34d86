"""Files as they lie on the disk: which of them to read, and their bytes."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from reader import disk
from reader.errors import FileError
from reader.formats import registry
from reader.model import FileOutcome, FileStatus, SourceFile
from reader.places import is_folder

MAX_BYTES = 50_000_000
Found: TypeAlias = Path | SourceFile | FileOutcome  # a file to read, one that was read, or what became of one
_LIBRARY = re.compile(r"\.library(?:-wal|-shm|-journal|-import-\d+)?$")
SYSTEM_FILES = ("thumbs.db", "desktop.ini")  # that Windows hides


def find_files(paths: Iterable[Found]) -> Iterator[Found]:
    """Yield the files named, and of each folder named every file of a format in and below it, in order of their names.

    What is left out of a folder comes as what became of it.
    """
    for path in paths:
        if isinstance(path, Path) and is_folder(path):
            yield from _below(path)
        else:
            yield path


def read(path: Path) -> SourceFile:
    """Return the file with its bytes and their SHA-256; `FileError` says why it cannot be read."""
    try:
        data = disk.read(path, MAX_BYTES)
    except disk.NoFileError as error:
        raise FileError(f"{_display_name(path)} {_folder_problem(path) or error}.") from error
    except OSError as error:
        raise FileError(f"{_display_name(path)} {_reason(error)}.") from error
    return source_file(path, data)


def source_file(path: Path, data: bytes) -> SourceFile:
    """Return the bytes as the file of that name; `FileError` where they are none or too many."""
    if not data:
        raise FileError(f"{_display_name(path)} is empty.")
    if len(data) > MAX_BYTES:
        raise FileError(f"{_display_name(path)} is larger than {MAX_BYTES // 1_000_000} MB.")
    return SourceFile(_printable(str(path)), data, hashlib.sha256(data).hexdigest())


def what_is_read() -> str:
    """Say which files of a folder are read; one that is named itself may end in anything."""
    *others, last = registry.suffixes()
    return f"of a folder, only {', '.join(others)} and {last} files are read."


def _below(folder: Path) -> Iterator[Path | FileOutcome]:
    visited: set[tuple[int, int]] = set()
    unopened: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=unopened.append, followlinks=True):
        if _was_visited(Path(parent), visited):
            folders.clear()
            continue
        hidden = [name for name in folders if _is_hidden(name)]
        yield from (_skip(Path(parent, name), "hidden folder") for name in sorted(hidden))
        folders[:] = sorted(set(folders).difference(hidden))
        yield from (_file_below(Path(parent, name)) for name in sorted(files))
    yield from (Path(error.filename) for error in unopened)  # so that `read` says why nothing came from them


def _file_below(path: Path) -> Path | FileOutcome:
    if _is_hidden(path.name):
        return _skip(path, "hidden file")
    if _LIBRARY.search(path.name.lower()):
        return _skip(path, "library or belongs to one")
    if path.name.lower().endswith(registry.suffixes()):
        return path
    ending = f"ends in {_printable(path.suffix)}" if path.suffix else "has no ending"
    reason = f"{_display_name(path)} {ending}: {what_is_read()}"
    return FileOutcome(_printable(str(path)), FileStatus.FAILED, reason=reason)


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.lower() in SYSTEM_FILES


def _skip(path: Path, what: str) -> FileOutcome:
    return FileOutcome(_printable(str(path)), FileStatus.SKIPPED, reason=f"{_display_name(path)} is a {what}.")


def _was_visited(folder: Path, visited: set[tuple[int, int]]) -> bool:
    try:
        status = folder.stat()
    except FileNotFoundError:  # it went while its parent was being read
        return True
    identity = (status.st_dev, status.st_ino)
    known = identity in visited
    visited.add(identity)
    return known


def _folder_problem(path: Path) -> str:
    """Return why a folder may not be opened; empty where it may, or is none."""
    try:
        if path.is_dir():
            os.scandir(path).close()
    except OSError as error:
        return _reason(error)
    return ""


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "does not exist"
    if isinstance(error, PermissionError):
        return "may not be opened: you lack the permission"
    return f"cannot be read: {error.strerror}"


def _display_name(path: Path) -> str:
    return _printable(path.name or str(path))


def _printable(name: str) -> str:
    """Return a file name without what no text can hold: bytes that are no UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8")
