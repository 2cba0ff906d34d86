"""Files made ready to be added to a library in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.errors import FileError, ReaderError
from reader.extraction import extract
from reader.extraction.tagger import Tagger
from reader.formats import files
from reader.library import Library
from reader.model import ArticleDraft, FileOutcome, FileStatus, Reading, SourceFile

Ready = tuple[SourceFile, ArticleDraft, Reading]


def spelt(path: Path | str) -> str:
    """Return a path as `files.read` spells it: without what no text can hold, bytes that are no UTF-8."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


class Batch:
    """Files read, parsed and tagged, and what became of those that are not to be added."""

    def __init__(self, library: Library, tagger: Tagger) -> None:
        self._library = library
        self._tagger = tagger
        self._entries: list[FileOutcome | SourceFile] = []
        self._ready: dict[str, Ready] = {}
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._entries)

    def has_articles(self) -> bool:
        return bool(self._ready)

    def take(self, path: Path) -> None:
        """Make one file ready; what cannot be read, parsed or tagged is an outcome, not an error."""
        try:
            file = files.read(path)
        except FileError as error:
            self._entries.append(FileOutcome(spelt(path), FileStatus.FAILED, reason=str(error)))
        else:
            self.bytes += len(file.data)
            self._entries.append(self._outcome_or_ready(file))

    def _outcome_or_ready(self, file: SourceFile) -> FileOutcome | SourceFile:
        if file.digest in self._ready:
            return file
        known = self._library.imports.known([file.digest]).get(file.digest)
        if known is not None:
            return self._duplicate(file, known)
        try:
            draft = files.article(file)
            (reading,) = extract([draft], self._tagger)
        except ReaderError as error:
            return FileOutcome(file.path, FileStatus.FAILED, reason=str(error))
        self._ready[file.digest] = (file, draft, reading)
        return file

    def add(self, import_id: int) -> tuple[FileOutcome, ...]:
        """Add what is ready in one transaction; return the outcome of every file in the order they were taken."""
        today = date.today()
        by_date = sorted(self._ready.values(), key=lambda ready: ready[1].published or today)
        added = self._library.imports.add(import_id, by_date) if by_date else []
        return tuple(self._outcomes(dict(zip((ready[0].digest for ready in by_date), added, strict=True))))

    def _outcomes(self, added: dict[str, FileOutcome]) -> Iterator[FileOutcome]:
        told = set()
        for entry in self._entries:
            if isinstance(entry, FileOutcome):
                yield entry
            elif entry.digest in told:
                yield self._duplicate(entry, added[entry.digest].article_id)
            else:
                told.add(entry.digest)
                yield added[entry.digest]

    def _duplicate(self, file: SourceFile, article_id: int | None) -> FileOutcome:
        titles = [row.title for row in self._library.articles.rows([article_id] if article_id else [])]
        which = f": “{titles[0].rstrip('.')}”" if titles else ""  # it may have been deleted this moment
        return FileOutcome(file.path, FileStatus.DUPLICATE, article_id, f"The library has this text already{which}.")
