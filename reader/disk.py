"""Reads and writes files so that nothing of the user's is lost by it or shown to others.

What stands where a file is to be written is replaced only by its own kind: whole or not at all, its links followed.
What is no regular file, as a pipe or a terminal, is written into.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep
from typing import IO, BinaryIO
from unicodedata import category

from reader import leftovers
from reader.errors import OccupiedError, ReaderError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.places import JOURNALS, belongs_to
from reader.private import keep_private
from reader.reasons import reason, unwritten

APPLICATION_ID = 0x456E5264  # "EnRd": tells a library from any other SQLite file
SCHEMA_VERSION = 23  # of libraries that this program writes; `library/maintenance/migrations.py` brings others here
LIBRARY_SUFFIX = ".library"

_SQLITE = b"SQLite format 3\0"
_VERSION_AT, _ID_AT = 60, 68  # bytes into a SQLite file
_HEAD = 4096  # bytes that tell what a file is
_UNFINISHED = re.compile(r"\.[0-9a-f]{16}\.new$")  # the name of a file that never got its own
_PART = re.compile("-(wal|shm|journal|import-[0-9]+)$")  # of a library, by the end of its name
_AT_ONCE = sum(getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_BINARY", "O_CLOEXEC", "O_NOCTTY"))
_PIECE = 2**20  # bytes
_LOOKS, _LOOK = 50, 0.1  # at whether somebody reads from a pipe, and seconds between two of them
_ROOM = 2**20  # bytes that a disk has room for unless it is full


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of file that we write."""

    name: str  # "a file of decisions"
    fits: Callable[[bytes], bool]  # whether a file is of this sort, by its first bytes


# --- reading ---


class NoFileError(ReaderError):
    """What is no file: a folder, a pipe, a device, or what only looks like a file and never ends."""


def read(path: Path, most: int) -> bytes:
    """Return the bytes of a regular file, one more than so many where it has more.

    NoFileError where it is none; OSError where it cannot be read. Nothing is waited for.
    """
    _refuse_what_is_no_file(path.stat().st_mode)  # before it is opened: that winds a tape back
    descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)
    try:
        _refuse_what_is_no_file(os.fstat(descriptor).st_mode)
        return _bytes(descriptor, most + 1)
    finally:
        os.close(descriptor)


def open_file(path: Path) -> BinaryIO:
    """Open a regular file to read it here and there; errors as by `read`."""
    _refuse_what_is_no_file(path.stat().st_mode)
    descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)
    try:
        _refuse_what_is_no_file(os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _bytes(descriptor: int, most: int) -> bytes:
    found, left = [], most
    while left:
        try:
            some = os.read(descriptor, min(left, _PIECE))
        except BlockingIOError as error:  # as the kernel's log does, which looks like a file
            raise NoFileError(phrase("is not a regular file")) from error
        if not some:
            break
        found.append(some)
        left -= len(some)
    return b"".join(found)


def _refuse_what_is_no_file(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise NoFileError(phrase("is a folder, not a file"))
    if not stat.S_ISREG(mode):
        raise NoFileError(phrase("is not a regular file"))


# --- writing ---


@contextmanager
def new_file(path: Path, sort: Sort, library: Path, *, force: bool = False) -> Iterator[IO[bytes]]:
    """Give a file to write into; at the end it stands where none was, or an empty one, or one of its sort.

    `force` lets it take the place of another file too, but never of a library. `ReaderError` says why it was not
    written. The library that is open in this process is not so much as looked into.
    """
    try:
        check_name(path)
        if belongs_to(library, path):
            raise _library_in_the_way(path)
        with _file_there(path, sort, force) as file:
            yield file
    except OSError as error:
        raise ReaderError(f"{unwritten(path, error)}.") from error


def keep_what_is_of_another_sort(path: Path, sort: Sort) -> None:
    """Raise OccupiedError where a file stands at a path that is not of a sort; for what others write."""
    target = Path(os.path.realpath(path))
    if target.is_file() and target.stat().st_size:
        _refuse_what_is_of_another_sort(path, target, sort, force=False)


def check_name(path: Path) -> None:
    """Raise ReaderError where a new file would have a name that is no line of text."""
    if any(category(character) in ("Cc", "Zl", "Zp") for character in path.name):
        raise ReaderError(
            phrase("“{name}” has a line break or the like in its name. Choose another name.", name=path.name)
        )


def write_own(path: Path, data: bytes) -> None:
    """Write a file of the program's own, for its user alone, in place of what it wrote before; OSError if it cannot."""
    with _replacement(Path(os.path.realpath(path)), private=True) as file:
        file.write(data)


def append_own(path: Path, text: str) -> None:
    """Add to a file of the program's own, for its user alone; OSError where that cannot be done."""
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "a", encoding="utf-8") as file:
        keep_private(path)
        file.write(text)


@contextmanager
def _file_there(path: Path, sort: Sort, force: bool) -> Iterator[IO[bytes]]:
    there = _status(path)
    if there and stat.S_ISDIR(there.st_mode):
        raise ReaderError(phrase("“{name}” is a folder: name a file.", name=path.name or path))
    if there and stat.S_ISBLK(there.st_mode):
        raise ReaderError(phrase("“{path}” is a whole disk: name a file.", path=path))
    if there and not stat.S_ISREG(there.st_mode):
        with os.fdopen(_open_to_write_into(path), "wb") as file:
            yield file
        return
    target = Path(os.path.realpath(path))
    if there and there.st_size:
        _refuse_what_is_of_another_sort(path, target, sort, force)
    _refuse_what_belongs_to_a_library(target)
    leftovers.remove(target.parent)
    with _replacement(target) as file:
        yield file


def _open_to_write_into(path: Path) -> int:
    """Open a device or a pipe, and wait for who reads from that only a while: nothing can break off an open that waits.

    OSError where it cannot be opened, or nobody reads.
    """
    looks = 1
    while True:
        try:
            descriptor = os.open(path, os.O_WRONLY | _AT_ONCE)
            break
        except OSError as error:
            if error.errno != errno.ENXIO or looks >= _LOOKS:
                raise
        looks += 1
        sleep(_LOOK)
    if hasattr(os, "set_blocking"):  # not on Windows, which has no pipes among its files
        os.set_blocking(descriptor, True)
    return descriptor


def _status(path: Path) -> os.stat_result | None:
    with suppress(FileNotFoundError):
        return path.stat()
    return None


def _refuse_what_is_of_another_sort(path: Path, target: Path, sort: Sort, force: bool) -> None:
    with target.open("rb") as file:
        head = file.read(_HEAD)
    if sort.fits(head):
        return
    if _is_library(head) or target.suffix == LIBRARY_SUFFIX:
        raise _library_in_the_way(path)
    if not force:
        raise OccupiedError(
            phrase(
                "“{name}” is {what}, not {sort}, and stays as it is.", name=path.name, what=_what(head), sort=sort.name
            )
        )


def _refuse_what_belongs_to_a_library(target: Path) -> None:
    """Raise where SQLite, or an import, keeps something beside a library, or would look for it."""
    name = re.sub(_PART, "", target.name)
    if name != target.name and target.with_name(name).exists():
        raise OccupiedError(
            phrase("“{name}” is a part of “{library}”, if that is a library.", name=target.name, library=name),
            is_final=True,
        )


def _library_in_the_way(path: Path) -> OccupiedError:
    return OccupiedError(phrase("“{name}” is a library, and stays as it is.", name=path.name), is_final=True)


def is_outdated(path: Path) -> bool:
    """Tell whether a file is a library that an older version wrote, and that nobody has open."""
    try:
        with path.open("rb") as file:
            head = file.read(_ID_AT + 4)
    except OSError:
        return False
    return _is_library(head) and int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big") < SCHEMA_VERSION


def is_library_file(path: Path) -> bool:
    """Tell whether a file begins as libraries do; not where it cannot be read."""
    try:
        with open_file(path) as file:
            return _is_library(file.read(_ID_AT + 4))
    except (OSError, NoFileError):
        return False


def _is_library(head: bytes) -> bool:
    return head.startswith(_SQLITE) and head[_ID_AT : _ID_AT + 4] == APPLICATION_ID.to_bytes(4, "big")


def _what(head: bytes) -> str:
    if head.startswith(_SQLITE):
        return phrase("a database")
    return phrase("a file of another kind") if b"\0" in head else phrase("a text")


@contextmanager
def _replacement(target: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Give a file that takes the place of another once it is written, and never does where it could not be."""
    there = _status(target)
    with leftovers.new_file(target.parent, 0o600 if private else 0o666) as temporary:
        with temporary.open("r+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if there:
            _take_after(there, temporary)
        if private:
            keep_private(temporary)
        temporary.replace(target)
        keep_entry(target.parent)


@contextmanager
def part_file(target: Path) -> Iterator[Path]:
    """Give a new, empty file beside a target, for a library; in the end take away what still bears its name.

    SQLite locks it itself, so that it cannot be held as other files are (`leftovers.py`).
    """
    temporary = target.with_name(f".{os.urandom(8).hex()}.new")
    try:
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield temporary
    finally:
        for journal in ("", *JOURNALS):
            with suppress(OSError):  # where nothing could be made, there may be no folder to look into
                temporary.with_name(temporary.name + journal).unlink(missing_ok=True)


def remove_old_parts(folder: Path, before: float) -> None:
    """Take away libraries that were never finished, since whoever wrote them was killed before that time."""
    for path in folder.glob(".*.new"):
        if _UNFINISHED.fullmatch(path.name) and path.stat().st_mtime < before and is_library_file(path):
            path.unlink(missing_ok=True)


def put_in_place(made: Path, target: Path) -> bool:
    """Give a finished file its name; tell whether it was free."""
    try:
        target.hardlink_to(made)
    except FileExistsError:
        return False
    except OSError:  # a file system without links: the name is taken first
        try:
            target.touch(exist_ok=False)
        except FileExistsError:
            return False
        made.replace(target)
    keep_entry(target.parent)
    return True


def take_place(made: Path, target: Path) -> None:
    """Let a finished file stand in the place of another, at once."""
    made.replace(target)
    keep_entry(target.parent)


def _take_after(there: os.stat_result, file: Path) -> None:
    """Let a file be whose, and for whom, the one was whose place it takes."""
    if hasattr(os, "chown"):
        with suppress(OSError):  # only root may give files away
            os.chown(file, there.st_uid, there.st_gid)
    file.chmod(stat.S_IMODE(there.st_mode) & 0o777)


def keep_entry(folder: Path) -> None:
    """Have the disk note a new name."""
    with suppress(OSError):  # some file systems do that by themselves, and let no folder be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def obstacle(folder: Path) -> str:
    """Say why nothing more can be written in a folder, by trying to; empty where it can."""
    try:
        with leftovers.new_file(folder, 0o600) as tried, tried.open("r+b") as file:
            file.write(bytes(_ROOM))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return reason(error)
    return reason(OSError(errno.EFBIG, "")) if _files_are_limited() else ""


def _files_are_limited() -> bool:
    """Tell whether the system lets files of this process grow only so far (`ulimit -f`)."""
    try:
        from resource import RLIM_INFINITY, RLIMIT_FSIZE, getrlimit
    except ImportError:  # Windows knows no such limit
        return False
    return getrlimit(RLIMIT_FSIZE)[0] != RLIM_INFINITY
