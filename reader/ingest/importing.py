"""Importing: the files are read, tagged and added batch by batch, and each batch that is added stays added."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self

from reader.errors import LibraryError
from reader.extraction.tagger import Tagger
from reader.formats import files
from reader.ingest.batch import Batch, spelt
from reader.ingest.pool import Pool
from reader.ingest.reading import GROUP
from reader.ingest.stream import Stream, Waiting
from reader.library import Library
from reader.model import FileOutcome

# The first batch is small so that there is something to read at once. The others are bounded in what they write, so
# that nobody else waits long for the library, and in the time that they take, so that progress is seen to be made.
FIRST_BATCH = 8
BATCH = 200
BATCH_BYTES = 1_000_000
BATCH_SECONDS = 1.0
FIRST_LOOK_SECONDS = 0.2
MANY = 20  # files: fewer are read before another process has begun


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come, told after each batch; `import_id` is 0 while nothing was added."""

    import_id: int
    done: int
    total: int
    outcomes: tuple[FileOutcome, ...]


def outcome_fields(outcome: FileOutcome) -> dict[str, Any]:
    """Return the outcome as a program reads it: {path, status, id, reason, watched}."""
    status, watched = str(outcome.status), dict(outcome.watched)
    place = {"path": outcome.path, "status": status, "id": outcome.article_id}
    return place | {"reason": outcome.reason, "watched": watched}


def never() -> bool:
    return False


def import_files(
    library: Library,
    paths: Iterable[Path],
    tagger: Tagger,
    *,
    label: str = "",
    cancelled: Callable[[], bool] = never,
    pool: Pool | None = None,
    undoable: bool = True,
) -> Generator[Progress, None, None]:
    """Add the files, and those in the folders, to the library; tell what became of each.

    Where they are many they are read by the `pool`, which must have the same tagger, as soon as that is ready. When
    `cancelled`, what has been read is still added. LibraryError (full disk, library locked) ends the import; what was
    told as added stays. What nobody has asked for is not `undoable`.
    """
    paths = list(paths)
    waiting = Waiting(files.found(paths), cancelled)
    waiting.look(FIRST_LOOK_SECONDS)
    if pool and waiting.total >= MANY:
        pool.start(waiting.total // GROUP)
    stream, limit, done = Stream(library, waiting, tagger, pool), FIRST_BATCH, 0
    with _Import(library, label or _label(paths), undoable=undoable) as under_way:
        while batch := _filled(Batch(library), stream, limit):
            outcomes = under_way.add(batch)
            stream.forget()
            waiting.look()
            done += len(outcomes)
            yield Progress(under_way.import_id, done, waiting.total, outcomes)
            limit = BATCH


def _filled(batch: Batch, stream: Stream, limit: int) -> Batch:
    end = monotonic() + BATCH_SECONDS
    while len(batch) < limit and batch.bytes < BATCH_BYTES and monotonic() < end:
        entry = stream.next()
        if entry is None:
            break
        batch.take(entry)
    return batch


class _Import:
    """An import as the library keeps it: begun when there is something to add, finished whatever happens."""

    def __init__(self, library: Library, label: str, *, undoable: bool) -> None:
        self._library = library
        self._label = label
        self._undoable = undoable
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
            self._library.imports.finish(self.import_id, undoable=self._undoable)
        except LibraryError:
            if kind is None:  # what went wrong first is what is told
                raise


def _label(paths: list[Path]) -> str:
    if not paths:
        return ""
    name = spelt(paths[0].absolute().name or paths[0])
    return name if len(paths) == 1 else f"{name} and {len(paths) - 1} more"
