"""Importing: the files are read, tagged and added batch by batch, and each batch that is added stays added."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from math import inf
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self

from reader.errors import LibraryError
from reader.extraction.tagger import Tagger
from reader.formats import files
from reader.ingest.batch import Batch, spelt
from reader.library import Library
from reader.model import FileOutcome

# The first batch is small so that there is something to read at once. The others are bounded in what they write, so
# that nobody else waits long for the library, and in the time that they take, so that progress is seen to be made.
FIRST_BATCH = 8
BATCH = 200
BATCH_BYTES = 1_000_000
BATCH_SECONDS = 1.0
FIRST_LOOK_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come, told after each batch; `import_id` is 0 while nothing was added."""

    import_id: int
    done: int
    total: int
    outcomes: tuple[FileOutcome, ...]


def outcome_fields(outcome: FileOutcome) -> dict[str, Any]:
    """Return the outcome as a program reads it: {path, status, id, reason}."""
    status = str(outcome.status)
    return {"path": outcome.path, "status": status, "id": outcome.article_id, "reason": outcome.reason}


def never() -> bool:
    return False


def import_files(
    library: Library,
    paths: Iterable[Path],
    tagger: Tagger,
    *,
    label: str = "",
    cancelled: Callable[[], bool] = never,
) -> Generator[Progress, None, None]:
    """Add the files, and those in the folders, to the library; tell what became of each.

    When `cancelled` the batch under way is still added. LibraryError (full disk, library locked) ends the import; what
    was told as added stays.
    """
    paths = list(paths)
    waiting = _Waiting(files.found(paths), cancelled)
    waiting.look(FIRST_LOOK_SECONDS)
    with _Import(library, label or _label(paths), tagger.name) as under_way:
        limit = FIRST_BATCH
        while batch := _filled(Batch(library, tagger), waiting, limit):
            outcomes = under_way.add(batch)
            waiting.look()
            yield Progress(under_way.import_id, waiting.taken, waiting.total, outcomes)
            limit = BATCH


class _Waiting:
    """The files that wait to be read, counted as far as the folders have been looked through."""

    def __init__(self, found: Iterator[Path], cancelled: Callable[[], bool]) -> None:
        self._found = found
        self._cancelled = cancelled
        self._paths: deque[Path] = deque()
        self.taken = 0

    @property
    def total(self) -> int:
        return self.taken + len(self._paths)

    def look(self, seconds: float = inf) -> None:
        """Look through the folders, to the end or for a while, but until there is at least one file."""
        end = monotonic() + seconds
        while not self._cancelled() and (not self._paths or monotonic() < end):
            path = next(self._found, None)
            if path is None:
                return
            self._paths.append(path)

    def take(self) -> Path | None:
        if self._cancelled() or not self._paths:
            return None
        self.taken += 1
        return self._paths.popleft()


def _filled(batch: Batch, waiting: _Waiting, limit: int) -> Batch:
    end = monotonic() + BATCH_SECONDS
    while len(batch) < limit and batch.bytes < BATCH_BYTES and monotonic() < end:
        path = waiting.take()
        if path is None:
            break
        batch.take(path)
    return batch


class _Import:
    """An import as the library keeps it: begun when there is something to add, finished whatever happens."""

    def __init__(self, library: Library, label: str, tagger_name: str) -> None:
        self._library = library
        self._label = label
        self._tagger_name = tagger_name
        self.import_id = 0

    def add(self, batch: Batch) -> tuple[FileOutcome, ...]:
        if batch.has_articles() and not self.import_id:
            self._begin()
        return batch.add(self.import_id)

    def _begin(self) -> None:
        self.import_id = self._library.imports.begin(self._label)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.import_id:
            return
        try:
            self._library.imports.finish(self.import_id)
        except LibraryError:
            if kind is None:  # what went wrong first is what is told
                raise


def _label(paths: list[Path]) -> str:
    if not paths:
        return ""
    name = spelt(paths[0].absolute().name or paths[0])
    return name if len(paths) == 1 else f"{name} and {len(paths) - 1} more"
