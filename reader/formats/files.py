"""Files as they lie on the disk: which of them to read, and their bytes."""

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from reader import disk
from reader.errors import FileError
from reader.formats import registry, saved_pages
from reader.formats.catalogues.entries import is_catalogue
from reader.formats.catalogues.placement import Placement, may_be_catalogue, placement_in
from reader.formats.shown_name import ARCHIVES, printable, shown_name
from reader.lazy_dataclass import dataclass
from reader.model import FileOutcome, FileStatus, LeftOutBecause, SourceFile
from reader.phrase import phrase
from reader.places import is_folder
from reader.reasons import unread_file

MAX_BYTES = 50_000_000
NOT_READ = phrase("of a folder, such files are not read.")  # one that is named itself may end in anything
_LIBRARY = re.compile(r"\.library(?:-wal|-shm|-journal|-import-\d+)?$")
_LONGEST_ENDING = 16  # code points, with its dot: of a name with more, a full stop is part
_HEAD = 20_000  # bytes that tell what a file is
_MOST_CATALOGUES, _MOST_BESIDE = 50, 500_000  # of one folder, and files below it that they may tell of
_OF_THE_MAC = "__MACOSX"  # what it keeps beside the files of an archive
SYSTEM_FILES = ("thumbs.db", "desktop.ini")  # that Windows hides


@dataclass(frozen=True, slots=True)
class ToldFile:
    """A file to read of which another tells something, in JSON."""

    path: str
    facts: str


# A file to read, perhaps with what is told of it, one that was read, or what became of one.
Found: TypeAlias = Path | ToldFile | SourceFile | FileOutcome


def find_files(paths: Iterable[Found], enter: Callable[[Path], object] = bool) -> Iterator[Found]:
    """Yield the files named, and of each folder named every file of a format in and below it, in order of their names.

    What is left out of a folder comes as what became of it. `enter` hears of every folder that is looked through.
    """
    for path in paths:
        if isinstance(path, Path) and is_folder(path):
            yield from _below(path, enter)
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
        sentence = phrase("{file} {predicate}.", file=shown_name(path), predicate=_folder_problem(path) or error)
        raise FileError(sentence, LeftOutBecause.UNREADABLE) from error
    except OSError as error:
        sentence = phrase("{file} {predicate}.", file=shown_name(path), predicate=_reason(error))
        raise FileError(sentence, LeftOutBecause.UNREADABLE) from error


def source_file(path: Path, data: bytes) -> SourceFile:
    """Return the bytes as the file of that name; `FileError` where they are none or too many."""
    if not data:
        raise FileError(phrase("{file} is empty.", file=shown_name(path)), LeftOutBecause.EMPTY)
    if len(data) > MAX_BYTES:
        sentence = phrase(
            "{file} is larger than {megabytes} MB.", file=shown_name(path), megabytes=MAX_BYTES // 1_000_000
        )
        raise FileError(sentence, LeftOutBecause.TOO_LARGE)
    return SourceFile(printable(str(path)), data, hashlib.sha256(data).hexdigest())


def _below(folder: Path, enter: Callable[[Path], object]) -> Iterator[Path | ToldFile | FileOutcome]:
    visited: set[tuple[int, int]] = set()
    told = Placement()
    unopened: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=unopened.append, followlinks=True):
        if _was_visited(Path(parent), visited):
            folders.clear()
            continue
        enter(Path(parent))
        hidden = [name for name in folders if _is_hidden(name)]
        yield from (_skip(Path(parent, name), phrase("hidden folder")) for name in sorted(hidden))
        of_pages = {name: page for name in folders if (page := saved_pages.page_of_folder(name, files))}
        yield from (leave_to_page(Path(parent, name), page) for name, page in sorted(of_pages.items()))
        folders[:] = sorted(set(folders).difference(hidden, of_pages))
        if folders and any(map(may_be_catalogue, files)):
            told = told.joined_with(_placement_in(Path(parent), files))
        yield from (_file_below(Path(parent, name), told) for name in sorted(files))
    yield from (Path(error.filename) for error in unopened)  # so that `read` says why nothing came from them


def _file_below(path: Path, told: Placement) -> Path | ToldFile | FileOutcome:
    name = str(path)
    if name in told.remarks:
        return leave_remark(path)
    return left_out_of_a_folder(path, path.name) or (ToldFile(name, told.facts[name]) if name in told.facts else path)


def _placement_in(folder: Path, names: Iterable[str]) -> Placement:
    """Return what the catalogues in a folder tell of the files below it, by their paths."""
    catalogues = [str(folder / name) for name in sorted(names) if may_be_catalogue(name)]
    catalogues = [path for path in catalogues[:_MOST_CATALOGUES] if is_catalogue(path, _opening(Path(path)))]
    if not catalogues:
        return Placement()
    below = (str(Path(parent, name)) for parent, _, files in os.walk(folder) for name in files)
    names = [*islice(below, _MOST_BESIDE)]
    return placement_in([*catalogues, *(name for name in names if not may_be_catalogue(name))], _whole)


def _opening(path: Path) -> bytes:
    try:
        return disk.read(path, _HEAD)
    except (disk.NoFileError, OSError):
        return b""


def _whole(name: str) -> bytes:
    try:
        return read_bytes(Path(name))
    except FileError:
        return b""


def leave_remark(path: Path) -> FileOutcome:
    """Return what becomes of a file that holds what its reader marked in an article."""
    reason = phrase("{file} holds what was marked in an article, and none itself.", file=shown_name(path))
    return FileOutcome(printable(str(path)), FileStatus.SKIPPED, reason=reason)


def left_out_of_a_folder(path: Path, steps: str) -> FileOutcome | None:
    """Return why a file in a folder is not read; None where it is. The steps lead to it, from where it is found."""
    if any(map(_is_hidden, steps.split("/"))):
        return _skip(path, phrase("hidden file"))
    if _LIBRARY.search(path.name.lower()):
        return _skip(path, phrase("library or belongs to one"))
    if path.name.lower().endswith((*registry.suffixes(), *ARCHIVES)):
        return None
    ending = (
        phrase("ends in {named}", named=printable(path.suffix))
        if 1 < len(path.suffix) <= _LONGEST_ENDING
        else phrase("has no ending")
    )
    reason = phrase("{file} {ending}: of a folder, such files are not read.", file=shown_name(path), ending=ending)
    return FileOutcome(printable(str(path)), FileStatus.FAILED, reason=reason, because=LeftOutBecause.UNKNOWN)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", _OF_THE_MAC)) or name.lower() in SYSTEM_FILES


def _skip(path: Path, what: str) -> FileOutcome:
    reason = phrase("{file} is a {what}.", file=shown_name(path), what=what)
    return FileOutcome(printable(str(path)), FileStatus.SKIPPED, reason=reason, because=LeftOutBecause.HIDDEN)


def leave_to_page(folder: Path, page: str) -> FileOutcome:
    reason = phrase("{file} belongs to the page {named}.", file=shown_name(folder), named=printable(page))
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
        return phrase("does not exist")
    if isinstance(error, PermissionError):
        return phrase("may not be opened: you lack the permission")
    return phrase("cannot be read: {why}", why=unread_file(error))
