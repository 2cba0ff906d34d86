"""Files on their way into batches: found, looked at, handed to whoever reads them, and given on in the order found."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import wait
from math import inf
from pathlib import Path
from time import monotonic

from reader.errors import FileError, ReaderError
from reader.extraction.tagger import Tagger
from reader.formats import files
from reader.formats.files import Found
from reader.ingest.batch import Handed, duplicate, spelt
from reader.ingest.pool import Pool
from reader.ingest.reading import GROUP, GROUP_BYTES, Alone, Readers
from reader.library import Library
from reader.model import FileOutcome, FileStatus, SourceFile
from reader.places import belongs_to

LOOK_SECONDS = 0.1  # between two looks whether it is cancelled


class Waiting:
    """The files that wait to be read, counted as far as the folders have been looked through."""

    def __init__(self, found: Iterator[Found], cancelled: Callable[[], bool]) -> None:
        self._found = found
        self._paths: deque[Found] = deque()
        self.cancelled = cancelled
        self.taken = 0

    @property
    def total(self) -> int:
        return self.taken + len(self._paths)

    def look(self, seconds: float = inf) -> None:
        """Look through the folders, to the end or for a while, but until there is at least one file."""
        end = monotonic() + seconds
        while not self.cancelled() and (not self._paths or monotonic() < end):
            path = next(self._found, None)
            if path is None:
                return
            self._paths.append(path)

    def take(self) -> Found | None:
        if self.cancelled() or not self._paths:
            return None
        self.taken += 1
        return self._paths.popleft()


class Stream:
    """What becomes of each file as far as can be told before it is added, in the order in which they were found."""

    def __init__(self, library: Library, waiting: Waiting, tagger: Tagger, pool: Pool | None = None) -> None:
        self._library = library
        self._waiting = waiting
        self._alone = Alone(tagger)
        self._pool = pool
        self._entries: deque[FileOutcome | Handed] = deque()
        self._on_the_way: dict[str, Handed] = {}  # by digest, until it is added
        self._given: list[str] = []

    def next(self) -> FileOutcome | Handed | None:
        """Return the next file once it was read; None after the last, or when that would keep a cancelled import."""
        self._hand_out()
        if not self._entries or not self._is_read(self._entries[0]):
            return None
        entry = self._entries.popleft()
        if isinstance(entry, Handed):
            self._given.append(entry.file.digest)
            if entry.is_copy and isinstance(entry.read(), ReaderError):
                return Handed(entry.file, self._alone.submit([entry.file]), 0)  # so that the reason names this one
        return entry

    def forget(self) -> None:
        """Let go of what was given so far: the library has it now, or it is left out."""
        for digest in self._given:
            self._on_the_way.pop(digest, None)
        self._given.clear()

    def _is_read(self, entry: FileOutcome | Handed) -> bool:
        while isinstance(entry, Handed) and not entry.group.done():
            if self._waiting.cancelled():
                return False
            wait([entry.group], LOOK_SECONDS)
        return True

    def _hand_out(self) -> None:
        readers = self._pool if self._pool and self._pool.ready else self._alone
        while len(self._entries) <= readers.room * GROUP and (found := self._found()):
            self._hand_to(readers, found)

    def _found(self) -> list[FileOutcome | SourceFile]:
        found: list[FileOutcome | SourceFile] = []
        size = 0
        while len(found) < GROUP and size < GROUP_BYTES and (path := self._waiting.take()):
            file = opened(path, self._library.path) if isinstance(path, Path) else path
            size += len(file.data) if isinstance(file, SourceFile) else 0
            found.append(file)
        return found

    def _hand_to(self, readers: Readers, found: Sequence[FileOutcome | SourceFile]) -> None:
        by_digest = {file.digest: file for file in reversed(found) if isinstance(file, SourceFile)}
        known = self._library.imports.known(by_digest)
        new = [file for digest, file in by_digest.items() if digest not in known and digest not in self._on_the_way]
        if new:
            group = readers.submit(new)
            self._on_the_way |= {file.digest: Handed(file, group, at) for at, file in enumerate(new)}
        for file in found:
            if isinstance(file, SourceFile):
                self._entries.append(self._entry(file, known.get(file.digest)))
            else:
                self._entries.append(file)

    def _entry(self, file: SourceFile, known: int | None) -> FileOutcome | Handed:
        if known is not None:
            return duplicate(self._library, file, known)
        handed = self._on_the_way[file.digest]
        return handed if handed.file is file else Handed(file, handed.group, handed.at, is_copy=True)


def opened(path: Path, library: Path | None = None) -> FileOutcome | SourceFile:
    """Return a file with its bytes, or why it cannot be read; it may not be the library that is open."""
    try:
        if library and belongs_to(library, path):
            raise FileError(f"{spelt(path)} is the library itself, or a part of it.")
        return files.read(path)
    except FileError as error:
        return FileOutcome(spelt(path), FileStatus.FAILED, reason=str(error))
