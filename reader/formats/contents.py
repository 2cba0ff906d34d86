"""The files in a file: it alone, or where it is an archive all that lies in it, each as if it lay in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from reader import disk
from reader.errors import FileError
from reader.formats import files
from reader.formats.archives.packed_file import PackedFile
from reader.formats.archives.room import DEEPEST, Room, room_for
from reader.formats.archives.tar_archive import is_packed, packed_files
from reader.formats.archives.zip_archive import entries_of, is_document, is_zip
from reader.formats.catalogues.placement import Placement, placement_in
from reader.formats.files import ToldFile
from reader.formats.refusal import RefusedError, outcome_of
from reader.formats.saved_pages import may_belong_to_page, page_of_folder
from reader.formats.shown_name import printable, shown_name
from reader.lazy_dataclass import dataclass
from reader.model import FileOutcome, LeftOutBecause, SourceFile
from reader.phrase import phrase

_HEAD = 512  # bytes that tell what a file is
_DEEPEST_FOLDER = 40  # of those that may belong to a page


@dataclass(frozen=True, slots=True)
class Contents:
    """What there is to read in a file, and about how many files that are; they are read as they are asked for."""

    count: int
    files: Iterator[SourceFile | FileOutcome]


def contents_of(found: Path | ToldFile | SourceFile) -> Contents:
    """Return the file with its bytes, or what lies in it, and in their places why others cannot be read."""
    if isinstance(found, ToldFile):
        plain = contents_of(Path(found.path))
        return Contents(plain.count, (_with_facts(one, found.facts) for one in plain.files))
    path = Path(found.path) if isinstance(found, SourceFile) else found
    try:
        data = found.data if isinstance(found, SourceFile) else files.read_bytes(found)
        if _is_archive(data):
            room = room_for(_size(path, data))
            if inside := _inside(path, _stream(path, data), room, depth=1):
                return inside
        return Contents(1, iter([found if isinstance(found, SourceFile) else files.source_file(path, data)]))
    except FileError as error:
        return _left_out(path, error)


def _with_facts(file: SourceFile | FileOutcome, facts: str) -> SourceFile | FileOutcome:
    return replace(file, facts=facts) if isinstance(file, SourceFile) else file


def _stream(path: Path, data: bytes) -> BinaryIO:
    return BytesIO(data) if len(data) <= files.MAX_BYTES else disk.open_file(path)


def _size(path: Path, data: bytes) -> int:
    return len(data) if len(data) <= files.MAX_BYTES else path.stat().st_size


def _is_archive(data: bytes) -> bool:
    return is_zip(data[:4]) or is_packed(data[:_HEAD])


def _inside(path: Path, stream: BinaryIO, room: Room, depth: int) -> Contents | None:
    """Return what lies in an archive; None where it is a document in the form of one."""
    if is_document(path.name, ()):
        return None
    with ExitStack() as opened:
        opened.enter_context(stream)
        try:
            entries = _entries(path, stream, room)
        except RefusedError as error:
            return _left_out(path, _sentence(path, error))
        if entries is None or is_document(path.name, entries):
            return None
        if not entries:
            sentence = phrase("{file} is an archive without files.", file=shown_name(path))
            return _left_out(path, FileError(sentence, LeftOutBecause.EMPTY))
        return Contents(len(entries), _closing(opened.pop_all(), _files(path, entries, room, depth)))
    return None


def _entries(path: Path, stream: BinaryIO, room: Room) -> Sequence[PackedFile] | None:
    head = stream.read(4)
    stream.seek(0)
    return entries_of(stream) if is_zip(head) else packed_files(path.name, stream, room)


def _closing(opened: ExitStack, found: Iterator[SourceFile | FileOutcome]) -> Iterator[SourceFile | FileOutcome]:
    with opened:
        yield from found


def _files(path: Path, entries: Sequence[PackedFile], room: Room, depth: int) -> Iterator[SourceFile | FileOutcome]:
    told, of_pages = _placement_in(entries, room), _of_pages([entry.name for entry in entries])
    yield from (files.leave_to_page(path / folder, page) for folder, page in sorted(of_pages.items()))
    for entry in entries:
        inner = path / entry.name
        if any(folder in of_pages for folder in _folders_of(entry.name)):
            continue
        if entry.name in told.remarks:
            yield files.leave_remark(inner)
        elif left_out := files.left_out_of_a_folder(inner, entry.name):
            yield left_out
        else:
            yield from (_with_facts(one, told.facts.get(entry.name, "")) for one in _read(inner, entry, room, depth))
        if not room.is_left:
            sentence = phrase("{file} is not read to its end: it would unpack to too much.", file=shown_name(path))
            yield from _left_out(path, FileError(sentence, LeftOutBecause.TOO_LARGE)).files
            return


def _read(path: Path, entry: PackedFile, room: Room, depth: int) -> Iterator[SourceFile | FileOutcome]:
    try:
        yield from _within(path, entry.read(files.MAX_BYTES, room), room, depth)
    except FileError as error:
        yield from _left_out(path, _sentence(path, error) if isinstance(error, RefusedError) else error).files


def _placement_in(entries: Sequence[PackedFile], room: Room) -> Placement:
    """Return what the catalogues in an archive tell of its other files."""
    by_name = {entry.name: entry for entry in entries}

    def read(name: str) -> bytes:
        try:
            return by_name[name].read(files.MAX_BYTES, room)
        except FileError:
            return b""  # why that is will be told in its turn

    if not any("/" in name for name in by_name):
        return Placement()
    return placement_in(list(by_name), read)


def _of_pages(names: Sequence[str]) -> dict[str, str]:
    """Return the folders in an archive that belong to saved pages, and to which."""
    beside: dict[str, set[str]] = {}
    for name in names:
        folder, _, own = name.rpartition("/")
        beside.setdefault(folder, set()).add(own)
    folders = {folder for name in names for folder in _folders_of(name)}
    parted = ((folder, *folder.rpartition("/")[::2]) for folder in folders)
    return {folder: page for folder, around, own in parted if (page := page_of_folder(own, beside.get(around, ())))}


def _folders_of(name: str) -> list[str]:
    """Return the folders around a file that are called as those that belong to pages."""
    steps = name.split("/")[:-1][:_DEEPEST_FOLDER]
    return ["/".join(steps[: at + 1]) for at, step in enumerate(steps) if may_belong_to_page(step)]


def _within(path: Path, data: bytes, room: Room, depth: int) -> Iterator[SourceFile | FileOutcome]:
    if _is_archive(data) and not is_document(path.name, ()):
        if depth >= DEEPEST:
            raise RefusedError(phrase("is nested too deep: archives within archives"))
        if inside := _inside(path, BytesIO(data), room, depth + 1):
            yield from inside.files
            return
    yield files.source_file(path, data)


def _sentence(path: Path, error: RefusedError) -> FileError:
    sentence = phrase("{file} {predicate}.", file=shown_name(path), predicate=error.predicate)
    return FileError(sentence, error.because)


def _left_out(path: Path, error: FileError) -> Contents:
    return Contents(1, iter([outcome_of(printable(str(path)), error)]))
