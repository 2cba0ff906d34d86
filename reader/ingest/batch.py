"""Files that were read, on their way to be added to a library in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TypeAlias

from reader.errors import ReaderError
from reader.formats.catalogues.highlights import Mark, marks_in
from reader.formats.refusal import outcome_of
from reader.ingest.readers import Answer, Read
from reader.lazy_dataclass import dataclass
from reader.library import Library
from reader.model import ArticleDraft, FileOutcome, FileStatus, LeftOutBecause, Reading, Remark, SourceFile
from reader.model.imports import known_already

LONG_FILE = 1_500_000  # bytes: to add what is in it takes as long as a batch of articles as they usually are

Ready: TypeAlias = tuple[SourceFile, ArticleDraft, Reading]
Outcomes: TypeAlias = tuple[FileOutcome, ...]  # of one file that is not to be read: of each article, or of it
_Place: TypeAlias = tuple[str, int]  # of an article: the digest of its file, which of the articles in it
_Placed: TypeAlias = tuple[SourceFile, _Place]


@dataclass(frozen=True, slots=True)
class Handed:
    """A file that is being read: with which group, and which of the group it is."""

    file: SourceFile
    group: Future[list[Answer]]
    at: int
    is_copy: bool = False  # of another file, which is the one that is read

    def read(self) -> Answer:
        return self.group.result()[self.at]


def path_text(path: Path | str) -> str:
    """Return a path as `files.read` spells it: without what no text can hold, bytes that are no UTF-8."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def duplicate(library: Library, file: SourceFile, article_id: int | None, part: int = 0) -> FileOutcome:
    titles = [row.title for row in library.articles.rows([article_id] if article_id else [])]
    title = titles[0] if titles else ""  # it may have been deleted this moment
    reason = known_already(title)
    known = LeftOutBecause.KNOWN
    return FileOutcome(file.path, FileStatus.DUPLICATE, article_id, reason, because=known, title=title, part=part)


class Batch:
    """Files that were read, and what became of those that are not to be added."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._entries: list[FileOutcome | _Placed] = []  # of each article, and of each file without one
        self._ready: dict[_Place, Ready] = {}
        self._longest = 0  # of its files, in bytes
        self.n_files = 0
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._entries)

    def has_articles(self) -> bool:
        return bool(self._ready)

    def marks(self) -> dict[tuple[str, int], list[Mark]]:
        """Return what was marked in the articles in it, by their paths and parts."""
        told = (((file.path, draft.part), draft.marked, file.facts) for file, draft, _ in self._ready.values())
        return {place: marks for place, *said in told if any(said) and (marks := marks_in(*said))}

    def take(self, entry: Outcomes | Handed) -> None:
        """Take one file that was read; what could not be read, parsed or tagged is an outcome, not an error."""
        self.n_files += 1
        if not isinstance(entry, Handed):
            self._entries += entry
            return
        self.bytes += len(entry.file.data)
        self._longest = max(self._longest, len(entry.file.data))
        self._entries += [self._outcome_or_placed(entry.file, one) for one in entry.read()]

    def _outcome_or_placed(self, file: SourceFile, read: Read | ReaderError | Remark) -> FileOutcome | _Placed:
        if isinstance(read, Remark):
            return FileOutcome(file.path, FileStatus.NOTED, reason=read.text, because=read.because)
        if isinstance(read, ReaderError):
            return outcome_of(file.path, read)
        place = file.digest, read[0].part
        self._ready.setdefault(place, (file, *read))
        return file, place

    def add(self, import_id: int, cancelled: Callable[[], bool]) -> tuple[FileOutcome, ...]:
        """Add what is ready in one transaction; tell of each article, and each file without one, in the order taken.

        What takes long can be `cancelled`: QueryInterruptedError, and nothing is added.
        """
        by_date = sorted(self._ready.items(), key=lambda placed: placed[1][1].published or date.min)
        with self._library.long_write(cancelled) if self._longest > LONG_FILE else nullcontext():
            added = self._library.imports.add(import_id, [ready for _, ready in by_date]) if by_date else []
        return tuple(self._outcomes(dict(zip((place for place, _ in by_date), added, strict=True))))

    def _outcomes(self, added: dict[_Place, FileOutcome]) -> Iterator[FileOutcome]:
        told = set()
        for entry in self._entries:
            if isinstance(entry, FileOutcome):
                yield entry
                continue
            file, place = entry
            if place in told:
                yield duplicate(self._library, file, added[place].article_id, place[1])
            else:
                told.add(place)
                yield added[place]
