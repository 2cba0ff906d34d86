"""ZIP archives: what lies in them, a file at a time, unpacked in memory and no further than there is room.

What an archive says of itself is not believed: sizes, names and places are checked before and while a file is read.
"""

from __future__ import annotations

import stat
import zlib
from collections.abc import Sequence
from itertools import pairwise
from struct import unpack_from
from typing import BinaryIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from reader.formats.archives.entry_names import names_of
from reader.formats.archives.packed_file import PackedFile, read_within
from reader.formats.archives.room import Room
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
_OF_DOCUMENTS = frozenset({"[content_types].xml", "mimetype", "meta-inf/manifest.xml", "meta-inf/container.xml"})
_DOCUMENTS = (
    ".docx",
    ".docm",
    ".dotx",
    ".xlsx",
    ".xlsm",
    ".pptx",
    ".odt",
    ".ods",
    ".odp",
    ".epub",
    ".wacz",
    ".pages",
    ".jar",
    ".apk",
)
_PROTECTED = 1
_TAIL = 65_557  # bytes: the end of the directory, and the longest comment behind it
_LARGEST_DIRECTORY = 40_000_000  # bytes
_HEAD_OF_A_FILE = 46  # bytes of a file in it, before its name
_MOST_FILES = 200_000
_ELSEWHERE = 0xFFFFFFFF  # in the place of a number of more than 32 bits


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in an archive, by its name there."""

    name: str
    size: int  # bytes, as the archive says
    archive: ZipFile
    info: ZipInfo

    def read(self, most: int, room: Room) -> bytes:
        """Return the bytes; RefusedError where they are more than so many, or cannot be read."""
        _refuse_what_is_no_file(self.info)
        if self.size > most:
            raise RefusedError(phrase("is larger than {megabytes} MB", megabytes=most // 1_000_000))
        try:
            with self.archive.open(self.info) as stream:
                data = read_within(stream, most, room)  # type: ignore[arg-type]
        except (BadZipFile, zlib.error, EOFError, OSError, OverflowError, ValueError) as error:
            raise RefusedError(phrase("is damaged, so that it cannot be unpacked")) from error
        except (NotImplementedError, RuntimeError) as error:
            raise RefusedError(phrase("is packed in a way that is not read")) from error
        return data


def is_zip(head: bytes) -> bool:
    """Tell whether a file is a ZIP archive, or a document that is one inside, by its first bytes."""
    return head.startswith(_SIGNATURES)


def is_document(name: str, entries: Sequence[PackedFile]) -> bool:
    """Tell whether a file is one document in the form of an archive: a Word file, a book."""
    return name.lower().endswith(_DOCUMENTS) or any(entry.name.lower() in _OF_DOCUMENTS for entry in entries)


def entries_of(stream: BinaryIO) -> list[Entry]:
    """Return the files of an archive in their order, folders left out; RefusedError where it cannot be read."""
    try:
        _refuse_a_directory_without_end(stream)
        archive = ZipFile(stream)
    except (BadZipFile, NotImplementedError, EOFError, OSError, OverflowError, ValueError) as error:
        raise RefusedError(phrase("is a ZIP archive that is damaged or not whole")) from error
    infos = [info for info in archive.infolist() if not info.filename.endswith("/")]  # which may be empty
    _refuse_what_overlaps(infos)
    if infos and all(info.flag_bits & _PROTECTED for info in infos):
        raise RefusedError(phrase("is protected by a password"))
    names = names_of(infos)
    return [Entry(name, info.file_size, archive, info) for name, info in zip(names, infos, strict=True)]


def _refuse_what_is_no_file(info: ZipInfo) -> None:
    if info.flag_bits & _PROTECTED:
        raise RefusedError(phrase("is protected by a password"))
    if stat.S_ISLNK(info.external_attr >> 16):
        raise RefusedError(phrase("is a link, which is not followed out of an archive"))
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2):
        raise RefusedError(phrase("is packed in a way that is not read"))


def _refuse_what_overlaps(infos: Sequence[ZipInfo]) -> None:
    """Refuse an archive of which one file lies in another, as in those that unpack without end."""
    _refuse_overlap([(info.header_offset, info.compress_size) for info in infos])


def _refuse_overlap(places: list[tuple[int, int]]) -> None:
    """Refuse where one of the files, which begin there and are so long, begins within another."""
    places.sort()
    if any(start + size > following for (start, size), (following, _) in pairwise(places)):
        raise RefusedError(phrase("is a damaged ZIP archive: its files overlap"))


def _refuse_a_directory_without_end(stream: BinaryIO) -> None:
    """Refuse an archive whose list of files would take more memory than there is: it is read at once."""
    end = stream.seek(0, 2)
    stream.seek(max(0, end - _TAIL - 20))
    tail = stream.read()
    stream.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        raise RefusedError(phrase("is a ZIP archive that is damaged or not whole"))
    (size,) = unpack_from("<I", tail, at + 12)
    if size == _ELSEWHERE:
        size = min(end, _size_of_large_directory(stream, tail, at))
    if size > _LARGEST_DIRECTORY:
        raise RefusedError(phrase("is not read: it holds too many files"))
    stream.seek(max(0, end - len(tail) + at - size))
    _refuse_places_that_overlap(stream.read(size))
    stream.seek(0)


def _refuse_places_that_overlap(directory: bytes) -> None:
    """Refuse by the list itself what would be refused of its files: to make these takes ten times as long.

    A list that does not begin where it should is left to who reads it.
    """
    places: list[tuple[int, int]] = []
    at = 0
    while directory.startswith(b"PK\x01\x02", at) and len(directory) >= at + _HEAD_OF_A_FILE:
        size, name, extra, comment, place = unpack_from("<20xI4x3H8xI", directory, at)
        if place != _ELSEWHERE != size:
            places.append((place, size))
        at += _HEAD_OF_A_FILE + name + extra + comment
    if len(places) > _MOST_FILES:
        raise RefusedError(phrase("is not read: it holds too many files"))
    _refuse_overlap(places)


def _size_of_large_directory(stream: BinaryIO, tail: bytes, at: int) -> int:
    if tail[at - 20 : at - 16] != b"PK\x06\x07":
        return 0
    (place,) = unpack_from("<Q", tail, at - 12)
    stream.seek(min(place, 1 << 62))
    record = stream.read(56)
    stream.seek(0)
    return int(unpack_from("<Q", record, 40)[0]) if len(record) == 56 else 0
