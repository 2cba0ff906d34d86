"""Files on their way into batches: found, looked at, handed to whoever reads them, and given on in the order found."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterator, Sequence
from math import inf
from pathlib import Path
from time import monotonic

from reader.errors import FileError, ReaderError
from reader.extraction.tagger import Tagger
from reader.formats import contents
from reader.formats.contents import Contents
from reader.formats.files import Found
from reader.formats.refusal import outcome_of
from reader.ingest.batch import Handed, Outcomes, duplicate, path_text
from reader.ingest.pool import Pool
from reader.ingest.readers import GROUP, GROUP_BYTES, LONG, InProcessReader, Readers
from reader.library import Library
from reader.model import FileOutcome, LeftOutBecause, SourceFile
from reader.phrase import phrase
from reader.places import belongs_to

LOOK_SECONDS = 0.1  # between two looks whether it is cancelled
AHEAD_BYTES = 32_000_000  # of files that are being read: more of them wait on the disk


class FileQueue:
    """The files that wait to be read, counted as far as the folders have been looked through.

    Those in an archive are unpacked one by one as they are taken; what is `there` already is not given.
    """

    def __init__(
        self,
        found: Iterator[Found],
        cancelled: Callable[[], bool],
        library: Path | None = None,
        there: Container[str] = (),
    ) -> None:
        self._found = found
        self._library = library
        self._there = there
        self._open = Contents(0, iter(()))
        self._left = 0  # in the archive that is open
        self._paths: deque[Found] = deque()
        self.cancelled = cancelled
        self.taken = 0

    @property
    def total(self) -> int:
        return self.taken + len(self._paths) + max(0, self._left)

    def look(self, seconds: float = inf) -> None:
        """Look through the folders, to the end or for a while, but until there is at least one file."""
        end = monotonic() + seconds
        while not self.cancelled() and (not self._paths or monotonic() < end):
            path = next(self._found, None)
            if path is None:
                return
            self._paths.append(path)

    def take(self) -> SourceFile | FileOutcome | None:
        """Return the next file with its bytes, or why it is left out."""
        while not self.cancelled():
            file = next(self._open.files, None)
            if file is None and not self._paths:
                self._left = 0
                return None
            if file is None:
                self._open = contents_of(self._paths.popleft(), self._library)
                self._left = self._open.count
            elif file.path not in self._there:
                self._left -= 1
                self.taken += 1
                return file
        return None


class Stream:
    """What becomes of each file as far as can be told before it is added, in the order in which they were found."""

    def __init__(self, library: Library, waiting: FileQueue, tagger: Tagger, pool: Pool | None = None) -> None:
        self._library = library
        self._waiting = waiting
        self._alone = InProcessReader(tagger)
        self._pool = pool
        self._entries: deque[Outcomes | Handed] = deque()
        self._on_the_way: dict[str, Handed] = {}  # by digest, until it is added
        self._given: list[str] = []
        self._ahead = 0  # bytes of the entries

    @property
    def is_waiting(self) -> bool:
        """Whether a file is still to be read, and wanted."""
        return bool(self._entries) and not self._waiting.cancelled()

    @property
    def long_file(self) -> SourceFile | None:
        """The file that is waited for, where it is a long one."""
        entry = self._entries[0] if self.is_waiting else None
        return entry.file if isinstance(entry, Handed) and len(entry.file.data) > LONG else None

    def next(self, until: float = inf) -> Outcomes | Handed | None:
        """Return the next file once it was read; None after the last, or when that would keep a cancelled import.

        None also where it is not read by a moment of the monotonic clock; it is then the next one still.
        """
        self._hand_out()
        if not self._entries or not self._is_read(self._entries[0], until):
            return None
        entry = self._entries.popleft()
        if isinstance(entry, Handed):
            self._ahead -= len(entry.file.data)
            self._given.append(entry.file.digest)
            is_named_otherwise = entry.is_copy and len(entry.file.data) <= LONG
            if is_named_otherwise and any(isinstance(one, ReaderError) for one in entry.read()):
                return Handed(entry.file, self._alone.submit([entry.file]), 0)  # so that the reason names this one
        return entry

    def forget(self) -> None:
        """Let go of what was given so far: the library has it now, or it is left out."""
        for digest in self._given:
            self._on_the_way.pop(digest, None)
        self._given.clear()

    def _is_read(self, entry: Outcomes | Handed, until: float) -> bool:
        while isinstance(entry, Handed) and not entry.group.done():
            assert self._pool  # what is read in this process is done
            if self._waiting.cancelled() or monotonic() > until:
                return False
            self._pool.wait(entry.group, LOOK_SECONDS, self._alone)
        return True

    def _hand_out(self) -> None:
        readers = self._pool if self._pool and self._pool.ready else self._alone
        while len(self._entries) <= readers.room * GROUP and self._ahead < AHEAD_BYTES and (found := self._find()):
            self._hand_to(self._readers_of(found) or readers, found)

    def _readers_of(self, found: Sequence[FileOutcome | SourceFile]) -> Readers | None:
        """Return who reads what is long: a process that can be ended."""
        is_long = any(isinstance(file, SourceFile) and len(file.data) > LONG for file in found)
        return self._pool if is_long and self._pool and self._pool.reads_long else None

    def _find(self) -> list[FileOutcome | SourceFile]:
        found: list[FileOutcome | SourceFile] = []
        size = 0
        while len(found) < GROUP and size < GROUP_BYTES and (file := self._waiting.take()):
            size += len(file.data) if isinstance(file, SourceFile) else 0
            found.append(file)
        return found

    def _hand_to(self, readers: Readers, found: Sequence[FileOutcome | SourceFile]) -> None:
        by_digest = {file.digest: file for file in reversed(found) if isinstance(file, SourceFile)}
        known = self._library.imports.find_by_digest(by_digest)
        new = [file for digest, file in by_digest.items() if digest not in known and digest not in self._on_the_way]
        if new:
            group = readers.submit(new)
            self._on_the_way |= {file.digest: Handed(file, group, at) for at, file in enumerate(new)}
        for file in found:
            entry = self._entry(file, known.get(file.digest)) if isinstance(file, SourceFile) else (file,)
            self._entries.append(entry)
            self._ahead += len(entry.file.data) if isinstance(entry, Handed) else 0

    def _entry(self, file: SourceFile, known: int | None) -> Outcomes | Handed:
        if known is not None:
            return (duplicate(self._library, file, known),)
        handed = self._on_the_way[file.digest]
        return handed if handed.file is file else Handed(file, handed.group, handed.at, is_copy=True)


def contents_of(found: Found, library: Path | None = None) -> Contents:
    """Return the files in a file, or why there are none; it may not be the library that is open."""
    if isinstance(found, FileOutcome):
        return Contents(1, iter([found]))
    if isinstance(found, Path) and library and belongs_to(library, found):
        reason = phrase("{file} is the library itself, or a part of it.", file=path_text(found))
        return Contents(1, iter([outcome_of(path_text(found), FileError(reason, LeftOutBecause.OTHER))]))
    return contents.contents_of(found)
