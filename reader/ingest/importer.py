"""Importing: the files are read, tagged and added batch by batch, and each batch that is added stays added."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

from reader.errors import QueryInterruptedError
from reader.extraction.tagger import Tagger
from reader.formats.files import Found
from reader.ingest.batch import Batch
from reader.ingest.import_session import ImportSession, never
from reader.ingest.pool import Pool
from reader.ingest.readers import GROUP
from reader.ingest.stream import FileQueue, Stream
from reader.lazy_dataclass import dataclass
from reader.library import Library
from reader.model import FileOutcome, SourceFile

# The first batch is small so that there is something to read at once. The others are bounded in what they write, so
# that nobody else waits long for the library, and in the time that they are gathered, so that progress is seen to be
# made. The names of an article lie on pages all over the file, and each batch writes each of its pages once: of a long
# import, where nobody waits for the single article, batches are longer.
FIRST_BATCH = 8
BATCH = 600
BATCH_BYTES = 3_000_000
BATCH_SECONDS = 1.0
LONGER_SECONDS = 3.0  # at most, and
SHARE = 0.1  # of the time that the import takes already
FIRST_LOOK_SECONDS = 0.2
MANY = 20  # files: fewer are read before another process has begun


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come, told after each batch; `import_id` is 0 while nothing was added.

    `total` is 0 where nobody knows it.
    """

    import_id: int
    done: int
    total: int
    outcomes: tuple[FileOutcome, ...]
    long_file: str = ""  # the long file that is being read, and how large it is
    sources: tuple[str, ...] = ()  # the files and folders that were asked for at another time


def outcome_fields(outcome: FileOutcome) -> dict[str, Any]:
    """Return the outcome as a program reads it: {path, status, id, reason, because, title, part, copy_of, watched}."""
    place = {"path": outcome.path, "status": str(outcome.status), "id": outcome.article_id, "reason": outcome.reason}
    because = outcome.because and str(outcome.because)
    return place | {
        "because": because,
        "title": outcome.title,
        "part": outcome.part,
        "copy_of": outcome.copy_of,
        "watched": dict(outcome.watched),
    }


def import_files(
    library: Library,
    paths: Iterable[Found],
    tagger: Tagger,
    *,
    label: str = "",
    cancelled: Callable[[], bool] = never,
    abandoned: Callable[[], bool] = never,
    pool: Pool | None = None,
    undoable: bool = True,
) -> Generator[Progress, None, None]:
    """Add the files, those in the folders, and what was read already, to the library; tell what became of each.

    Where they are many they are read by the `pool`, which must have the same tagger, as soon as that is ready. When
    `cancelled`, what has been read is still added. LibraryError (full disk, library locked) ends the import; what was
    told as added stays. What nobody has asked for is not `undoable`. The same import that broke off before, because its
    process was killed or it was `abandoned`, goes on: what it has added is not looked at again.
    """
    paths = [path.absolute() if isinstance(path, Path) else path for path in paths]
    with ImportSession(library, paths, label, undoable=undoable, abandoned=abandoned) as under_way:
        under_way.find()
        yield from _steps(library, under_way, tagger, cancelled, pool)


def resume(
    library: Library,
    tagger: Tagger,
    *,
    cancelled: Callable[[], bool] = never,
    abandoned: Callable[[], bool] = never,
    pool: Pool | None = None,
) -> Generator[Progress, None, None]:
    """Go on with every import that broke off, unless another process is about it."""
    for unfinished in library.imports.list_unfinished():
        paths = [Path(source) for source in unfinished.sources]
        with ImportSession(library, paths, abandoned=abandoned) as under_way:
            if not cancelled() and under_way.go_on(unfinished.id):
                for step in _steps(library, under_way, tagger, cancelled, pool):
                    yield replace(step, sources=unfinished.sources)


def _steps(
    library: Library, under_way: ImportSession, tagger: Tagger, cancelled: Callable[[], bool], pool: Pool | None
) -> Generator[Progress, None, None]:
    waiting = FileQueue(under_way.files(), cancelled, library.path, under_way.there)
    waiting.look(FIRST_LOOK_SECONDS)
    if pool and waiting.total >= MANY:
        pool.start(waiting.total // GROUP)
    stream, limit, before = Stream(library, waiting, tagger, pool), FIRST_BATCH, under_way.n_added
    done, begun = before, monotonic()
    while (batch := _fill(Batch(library), stream, limit, begun)) or stream.is_waiting:
        try:
            outcomes = under_way.add(batch, cancelled)
        except QueryInterruptedError:
            return  # cancelled while something long was added, of which nothing is left
        stream.forget()
        waiting.look()
        done += batch.n_files
        if outcomes or stream.long_file:
            yield Progress(under_way.import_id, done, before + waiting.total, outcomes, _describe(stream.long_file))
        limit = BATCH if batch else limit


def _describe(file: SourceFile | None) -> str:
    return f"{Path(file.path).name}, {len(file.data) / 1_000_000:.1f} MB" if file else ""


def _fill(batch: Batch, stream: Stream, limit: int, begun: float) -> Batch:
    now = monotonic()
    end = now + max(BATCH_SECONDS, min(SHARE * (now - begun), LONGER_SECONDS))
    while entry := stream.next(end):
        batch.take(entry)
        if len(batch) >= limit or batch.bytes >= BATCH_BYTES or monotonic() >= end:
            break
    return batch
