"""TAR archives, as they are or packed with gzip, and files packed with it: unpacked no further than there is room.

What an archive says of itself is not believed: names are made safe, links are not followed, and what stands before a
file in the way of names and dates has a limit of its own.
"""

from __future__ import annotations

import tarfile
import zlib
from gzip import GzipFile
from io import RawIOBase
from typing import Any, BinaryIO, cast

from reader.formats.archives.entry_names import safe_names
from reader.formats.archives.packed_file import PackedFile, read_within
from reader.formats.archives.room import Room
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

_GZIP, _TAR, _TAR_AT = b"\x1f\x8b\x08", b"ustar", 257
_ENDINGS = {".tgz": ".tar", ".gz": ""}
_OF_WEB_ARCHIVES = b"WARC/"
_HEAD = 512  # bytes
_LARGEST_HEADER = 1_000_000  # bytes that say of one file what it is called
_MOST_FILES = 200_000
_HEADERS = (*tarfile.GNU_TYPES, tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE)
_DAMAGED = (tarfile.TarError, EOFError, OSError, OverflowError, ValueError, zlib.error)


def is_packed(data: bytes) -> bool:
    """Tell whether a file is a TAR archive, or packed with gzip, by its first bytes."""
    return data.startswith(_GZIP) or data[_TAR_AT:].startswith(_TAR)


def packed_files(name: str, stream: BinaryIO, room: Room) -> list[PackedFile] | None:
    """Return the files of an archive that is called so; None where it is a web archive, which is read as it is.

    RefusedError where it cannot be read, or would unpack to more than there is room for.
    """
    try:
        head = stream.read(_HEAD)
        stream.seek(0)
        if not head.startswith(_GZIP):
            return _entries(stream)
        unpacked = cast("BinaryIO", _Unpacked(stream, room.bytes))
        head = unpacked.read(_HEAD)
        unpacked.seek(0)
        if head.startswith(_OF_WEB_ARCHIVES):
            return None
        if head[_TAR_AT:].startswith(_TAR):
            return _entries(unpacked)
        return [_Alone(_inner(name), unpacked)]
    except _DAMAGED as error:
        raise RefusedError(phrase("is an archive that is damaged or not whole")) from error


def _inner(name: str) -> str:
    """Return what a file was called before it was packed: "a.txt.gz" was "a.txt"."""
    for ending, before in _ENDINGS.items():
        if name.lower().endswith(ending) and len(name) > len(ending):
            name = name[: -len(ending)] + before
            break
    return next(iter(safe_names([name])))


def _entries(stream: BinaryIO) -> list[PackedFile]:
    archive = tarfile.TarFile(fileobj=stream, tarinfo=_Header, errors="replace", encoding="utf-8")
    found: list[tarfile.TarInfo] = []
    for info in archive:
        if not info.isdir():
            found.append(info)
        if len(found) > _MOST_FILES:
            raise RefusedError(phrase("is not read: it holds too many files"))
    names = safe_names(info.name for info in found)
    return [_Entry(name, archive, info) for name, info in zip(names, found, strict=True)]


class _Header(tarfile.TarInfo):
    """What stands before a file; no name of any has a megabyte."""

    def _proc_member(self, archive: Any) -> Any:
        if self.type in _HEADERS and self.size > _LARGEST_HEADER:
            raise tarfile.ReadError("a header without end")
        return super()._proc_member(archive)  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    archive: tarfile.TarFile
    info: tarfile.TarInfo

    def read(self, most: int, room: Room) -> bytes:
        if self.info.issym() or self.info.islnk():
            raise RefusedError(phrase("is a link, which is not followed out of an archive"))
        if not self.info.isreg() or self.info.issparse():
            raise RefusedError(phrase("is packed in a way that is not read"))
        if self.info.size > most:
            raise RefusedError(phrase("is larger than {megabytes} MB", megabytes=most // 1_000_000))
        try:
            stream = self.archive.extractfile(self.info)
            return read_within(cast("BinaryIO", stream), most, room)
        except _DAMAGED as error:
            raise RefusedError(phrase("is damaged, so that it cannot be unpacked")) from error


@dataclass(frozen=True, slots=True)
class _Alone:
    """The one file that is packed."""

    name: str
    stream: BinaryIO

    def read(self, most: int, room: Room) -> bytes:
        try:
            self.stream.seek(0)
            return read_within(self.stream, most, room)
        except _DAMAGED as error:
            raise RefusedError(phrase("is damaged, so that it cannot be unpacked")) from error


class _Unpacked(RawIOBase):
    """What gzip has packed, read here and there, but never further than there is room."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        super().__init__()
        self._file = GzipFile(fileobj=stream)
        self._most = most

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._file.tell()

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(min(size, self._left) if size >= 0 else self._left)
        self._refuse_too_much()
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        at = self._file.seek(min(offset, self._most + 1), whence)
        self._refuse_too_much()
        return at

    @property
    def _left(self) -> int:
        return max(self._most + 1 - self._file.tell(), 0)

    def _refuse_too_much(self) -> None:
        if self._file.tell() > self._most:
            raise RefusedError(phrase("is not read: the archive unpacks to too much"))
