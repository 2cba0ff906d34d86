"""Files as they lie on the disk: which of them to read, and their bytes."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from reader import disk
from reader.errors import FileError
from reader.formats import registry, saved_pages
from reader.formats.shown_name import ARCHIVES, printable, shown_name
from reader.model import FileOutcome, FileStatus, LeftOutBecause, SourceFile
from reader.places import is_folder

MAX_BYTES = 50_000_000
Found: TypeAlias = Path | SourceFile | FileOutcome  # a file to read, one that was read, or what became of one
_LIBRARY = re.compile(r"\.library(?:-wal|-shm|-journal|-import-\d+)?$")
_OF_THE_MAC = "__MACOSX"  # what it keeps beside the files of an archive
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
    return source_file(path, read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file, one more than are read of any where it has more; `FileError` where it has none."""
    try:
        return disk.read(path, MAX_BYTES)
    except disk.NoFileError as error:
        sentence = f"{shown_name(path)} {_folder_problem(path) or error}."
        raise FileError(sentence, LeftOutBecause.UNREADABLE) from error
    except OSError as error:
        raise FileError(f"{shown_name(path)} {_reason(error)}.", LeftOutBecause.UNREADABLE) from error


def source_file(path: Path, data: bytes) -> SourceFile:
    """Return the bytes as the file of that name; `FileError` where they are none or too many."""
    if not data:
        raise FileError(f"{shown_name(path)} is empty.", LeftOutBecause.EMPTY)
    if len(data) > MAX_BYTES:
        sentence = f"{shown_name(path)} is larger than {MAX_BYTES // 1_000_000} MB."
        raise FileError(sentence, LeftOutBecause.TOO_LARGE)
    return SourceFile(printable(str(path)), data, hashlib.sha256(data).hexdigest())


def what_is_read() -> str:
    """Say which files of a folder are read; one that is named itself may end in anything."""
    *others, last = (*ARCHIVES, *registry.suffixes())
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
        of_pages = {name: page for name in folders if (page := saved_pages.page_of_folder(name, files))}
        yield from (_leave_to(Path(parent, name), page) for name, page in sorted(of_pages.items()))
        folders[:] = sorted(set(folders).difference(hidden, of_pages))
        yield from (_file_below(Path(parent, name)) for name in sorted(files))
    yield from (Path(error.filename) for error in unopened)  # so that `read` says why nothing came from them


def _file_below(path: Path) -> Path | FileOutcome:
    return left_out_of_a_folder(path, path.name) or path


def left_out_of_a_folder(path: Path, steps: str) -> FileOutcome | None:
    """Return why a file in a folder is not read; None where it is. The steps lead to it, from where it is found."""
    if any(map(_is_hidden, steps.split("/"))):
        return _skip(path, "hidden file")
    if _LIBRARY.search(path.name.lower()):
        return _skip(path, "library or belongs to one")
    if path.name.lower().endswith((*registry.suffixes(), *ARCHIVES)):
        return None
    ending = f"ends in {printable(path.suffix)}" if path.suffix else "has no ending"
    reason = f"{shown_name(path)} {ending}: {what_is_read()}"
    return FileOutcome(printable(str(path)), FileStatus.FAILED, reason=reason, because=LeftOutBecause.UNKNOWN)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", _OF_THE_MAC)) or name.lower() in SYSTEM_FILES


def _skip(path: Path, what: str) -> FileOutcome:
    reason = f"{shown_name(path)} is a {what}."
    return FileOutcome(printable(str(path)), FileStatus.SKIPPED, reason=reason, because=LeftOutBecause.HIDDEN)


def _leave_to(folder: Path, page: str) -> FileOutcome:
    reason = f"{shown_name(folder)} belongs to the page {printable(page)}."
    return FileOutcome(printable(str(folder)), FileStatus.SKIPPED, reason=reason)


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
