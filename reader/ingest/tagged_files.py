"""Files of tagged rows as engines leave them: lines of JSON, packed by gzip or not, Parquet, and folders of these."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from reader.errors import ReaderError
from reader.formats.shown_name import shown_name
from reader.ingest.tagged_row import Row
from reader.places import is_folder
from reader.reasons import unread_file

if TYPE_CHECKING:
    from arro3.core import RecordBatch

ENDINGS = (".jsonl", ".jsonl.gz", ".json", ".json.gz", ".parquet")
LONGEST_LINE = 200_000_000  # bytes: the largest file that is read, in base64, with all that it says
_GZIP, _PARQUET = b"\x1f\x8b", b"PAR1"


def find_parts(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files named, and of each folder those of rows in and below it, in order of their names."""
    for path in paths:
        if not is_folder(path):
            yield path
            continue
        for parent, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith((".", "_")))
            yield from (Path(parent, name) for name in sorted(names) if _is_part(name))


def _is_part(name: str) -> bool:
    return name.endswith(ENDINGS) and not name.startswith((".", "_"))


def rows_in(path: Path) -> Iterator[Row | None]:
    """Yield the rows of a file, None in the place of what is none; ReaderError where it cannot be read any further."""
    try:
        with path.open("rb") as stream:
            begin = stream.read(4)
            stream.seek(0)
            if begin == _PARQUET:
                yield from _rows_of_parquet(path)
            elif begin.startswith(_GZIP):
                with gzip.open(stream) as unpacked:
                    yield from rows_of(unpacked, shown_name(path))
            else:
                yield from rows_of(stream, shown_name(path))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise ReaderError(
            f"{shown_name(path)} is damaged: it breaks off, or is no file that gzip has packed."
        ) from error
    except OSError as error:
        raise ReaderError(f"{shown_name(path)} cannot be read: {unread_file(error)}.") from error


def rows_of(stream: BinaryIO | gzip.GzipFile, name: str) -> Iterator[Row | None]:
    """Yield the rows in lines of JSON, None in the place of a line that is none."""
    while line := stream.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            raise ReaderError(f"{name} has a line of more than {LONGEST_LINE // 1_000_000} MB.")
        if line.strip():
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                row = None
            yield row if isinstance(row, dict) else None


def _rows_of_parquet(path: Path) -> Iterator[Row]:
    if not (find_spec("arro3") and find_spec("arro3.io")):
        raise ReaderError("What reads Parquet is not installed: pip install 'entity-reader[parquet]' does that.")
    for batch in _batches(path):
        columns = {name: batch.column(name).to_pylist() for name in batch.column_names}
        yield from (dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True))


def _batches(path: Path) -> Iterator[RecordBatch]:
    from arro3.io import read_parquet

    batches: Iterator[RecordBatch] | None = None
    while True:
        try:
            batches = batches or iter(read_parquet(path))
            batch = next(batches, None)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # arro3 panics at what is damaged: a class that is no Exception
            raise ReaderError(f"{shown_name(path)} is damaged, or no file of Parquet.") from error
        if batch is None:
            return
        yield batch
