"""Articles that were read and tagged elsewhere come into a library: batch by batch, and what is added stays added."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import BinaryIO, TypeAlias

from reader.errors import FileError, LibraryError, ReaderError
from reader.formats.refusal import outcome_of
from reader.formats.shown_name import printable, shown_name
from reader.ingest.batch import Batch, Handed, Outcomes
from reader.ingest.import_session import ImportSession, never
from reader.ingest.importer import BATCH, BATCH_BYTES, Progress
from reader.ingest.readers import Answer
from reader.ingest.tagged_files import rows_in, rows_of
from reader.ingest.tagged_row import Row, RowError, ready_of
from reader.library import Library
from reader.model import FileOutcome

Part: TypeAlias = Path | BinaryIO
NO_ROW = "is no row as extract --tagged writes them"
STDIN = "Standard input"


def import_tagged(
    library: Library,
    parts: Iterable[Part],
    *,
    label: str = "",
    cancelled: Callable[[], bool] = never,
) -> Generator[Progress, None, None]:
    """Add the articles of files of rows without reading them anew, and tell what became of each.

    What is there already is left out, quickly: an import that broke off is gone on with by beginning it again. A row
    that is none is left out and told, as is the rest of a file that cannot be read any further. LibraryError (full
    disk, library locked) ends the import; what was told as added stays.
    """
    with ImportSession(library, [], label) as under_way:
        batch, done = Batch(library), 0
        for entry in _entries(parts, cancelled):
            batch.take(entry)
            if len(batch) >= BATCH or batch.bytes >= BATCH_BYTES:
                outcomes, done = under_way.add(batch), done + len(batch)
                yield Progress(under_way.import_id, done, 0, outcomes)
                batch = Batch(library)
        if batch:
            outcomes, done = under_way.add(batch), done + len(batch)
            yield Progress(under_way.import_id, done, 0, outcomes)


def _entries(parts: Iterable[Part], cancelled: Callable[[], bool]) -> Iterator[Outcomes | Handed]:
    for part in parts:
        path, rows = (str(part), rows_in(part)) if isinstance(part, Path) else (STDIN, rows_of(part, STDIN))
        try:
            for number, row in enumerate(rows, start=1):
                if cancelled():
                    return
                yield _entry(row, path, number)
        except LibraryError:
            raise
        except ReaderError as error:
            yield (_failure(path, str(error)),)


def _entry(row: Row | None, path: str, number: int) -> Outcomes | Handed:
    try:
        if row is None:
            raise RowError(NO_ROW)
        if isinstance(error := row.get("error"), str) and error:
            return (_failure(str(row.get("path") or path), error),)
        file, draft, reading = ready_of(row)
    except RowError as error:
        return (_failure(path, f"{shown_name(path)}: row {number} {error}."),)
    group: Future[list[Answer]] = Future()
    group.set_result([[(draft, reading)]])
    return Handed(file, group, 0)


def _failure(path: str, reason: str) -> FileOutcome:
    return outcome_of(printable(path), FileError(reason))
