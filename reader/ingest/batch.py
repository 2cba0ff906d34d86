"""Files that were read, on their way to be added to a library in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reader.errors import ReaderError
from reader.ingest.readers import Read
from reader.library import Library
from reader.model import ArticleDraft, FileOutcome, FileStatus, Reading, SourceFile

LONG_BATCH = 1_500_000  # bytes: more than there are in a batch of articles as they usually are

Ready = tuple[SourceFile, ArticleDraft, Reading]


@dataclass(frozen=True, slots=True)
class Handed:
    """A file that is being read: with which group, and which of the group it is."""

    file: SourceFile
    group: Future[list[Read | ReaderError]]
    at: int
    is_copy: bool = False  # of another file, which is the one that is read

    def read(self) -> Read | ReaderError:
        return self.group.result()[self.at]


def path_text(path: Path | str) -> str:
    """Return a path as `files.read` spells it: without what no text can hold, bytes that are no UTF-8."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def duplicate(library: Library, file: SourceFile, article_id: int | None) -> FileOutcome:
    titles = [row.title for row in library.articles.rows([article_id] if article_id else [])]
    which = f": “{titles[0].rstrip('.')}”" if titles else ""  # it may have been deleted this moment
    return FileOutcome(file.path, FileStatus.DUPLICATE, article_id, f"The library has this text already{which}.")


class Batch:
    """Files that were read, and what became of those that are not to be added."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._entries: list[FileOutcome | SourceFile] = []
        self._ready: dict[str, Ready] = {}
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._entries)

    def has_articles(self) -> bool:
        return bool(self._ready)

    def take(self, entry: FileOutcome | Handed) -> None:
        """Take one file that was read; what could not be read, parsed or tagged is an outcome, not an error."""
        self._entries.append(entry if isinstance(entry, FileOutcome) else self._outcome_or_ready(entry))

    def _outcome_or_ready(self, handed: Handed) -> FileOutcome | SourceFile:
        file, read = handed.file, handed.read()
        self.bytes += len(file.data)
        if isinstance(read, ReaderError):
            return FileOutcome(file.path, FileStatus.FAILED, reason=str(read))
        self._ready.setdefault(file.digest, (file, *read))
        return file

    def add(self, import_id: int, cancelled: Callable[[], bool]) -> tuple[FileOutcome, ...]:
        """Add what is ready in one transaction; return the outcome of every file in the order they were taken.

        What takes long can be `cancelled`: QueryInterruptedError, and nothing is added.
        """
        by_date = sorted(self._ready.values(), key=lambda ready: ready[1].published or date.min)
        with self._library.interruptible(cancelled) if self.bytes > LONG_BATCH else nullcontext():
            added = self._library.imports.add(import_id, by_date) if by_date else []
        return tuple(self._outcomes(dict(zip((ready[0].digest for ready in by_date), added, strict=True))))

    def _outcomes(self, added: dict[str, FileOutcome]) -> Iterator[FileOutcome]:
        told = set()
        for entry in self._entries:
            if isinstance(entry, FileOutcome):
                yield entry
            elif entry.digest in told:
                yield duplicate(self._library, entry, added[entry.digest].article_id)
            else:
                told.add(entry.digest)
                yield added[entry.digest]
