"""Texts or files to articles with what they name, in batches, for engines that run it on many machines.

It keeps no state, opens no library and loads neither Qt nor SQL. Each article becomes one row (`ingest/tagged_row.py`),
which `entity-reader import --tagged` takes in; the manual's chapter “Many machines” has a job for each of some engines.

    from reader.pipeline import rows

    for row in rows([("news/1.txt", b"...")]):
        ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import ReaderError
from reader.ingest.tagged_row import FIELDS, LISTS, row_of, row_of_failure

if TYPE_CHECKING:
    from reader.extraction.tagger import Tagger
    from reader.model import SourceFile

__all__ = ["FIELDS", "SPARK_SCHEMA", "columns", "flat_rows", "rows"]

OWN = ""
BATCH = 32  # files that are read together
_KINDS = {"part": "int", "title_derived": "boolean", "original": "binary"}
SPARK_SCHEMA = ", ".join(f"{name} {_KINDS.get(name, 'string')}" for name in FIELDS)


def rows(
    files: Iterable[tuple[str, bytes | str]], tagger: str = OWN, *, with_files: bool = True
) -> Iterator[dict[str, Any]]:
    """Yield a row an article of the files, each given by its path and its bytes, or its text.

    A file that cannot be read becomes a row with an “error”. `tagger` is chosen as on the command line. Without files
    the library that takes the rows in keeps these in their place.
    """
    files = iter(files)
    while some := list(islice(files, BATCH)):
        yield from _rows(some, tagger, with_files=with_files)


def flat_rows(
    files: Iterable[tuple[str, bytes | str]], tagger: str = OWN, *, with_files: bool = True
) -> Iterator[dict[str, Any]]:
    """Yield the rows as tables hold them, one value a column: lists as JSON, the file as bytes."""
    import json
    from base64 import b64decode

    for row in rows(files, tagger, with_files=with_files):
        lists = {name: None if row[name] is None else json.dumps(row[name], ensure_ascii=False) for name in LISTS}
        original = row["original"] and b64decode(row["original"])
        yield {**row, **lists, "original": original}


def columns(batch: Iterable[dict[str, Any]]) -> dict[str, list[Any]]:
    """Return rows column by column, as a frame of pandas or a table of Arrow is made of them."""
    held = list(batch)
    return {name: [row[name] for row in held] for name in FIELDS}


def _rows(files: list[tuple[str, bytes | str]], tagger: str, *, with_files: bool) -> Iterator[dict[str, Any]]:
    from reader.ingest.readers import read
    from reader.model import Remark

    found = [_source_file(path, data) for path, data in files]
    answers = iter(read([one for one in found if not isinstance(one, ReaderError)], _tagger(tagger)))
    for (path, _), file in zip(files, found, strict=True):
        if isinstance(file, ReaderError):
            yield row_of_failure(path, str(file))
            continue
        for one in next(answers):
            if isinstance(one, ReaderError):
                yield row_of_failure(path, str(one))
            elif not isinstance(one, Remark):
                yield row_of(file, *one, with_file=with_files)


def _source_file(path: str, data: bytes | str) -> SourceFile | ReaderError:
    from reader.formats import files

    try:
        return files.source_file(Path(path), data.encode("utf-8", "replace") if isinstance(data, str) else bytes(data))
    except ReaderError as error:
        return error


@cache
def _tagger(choice: str) -> Tagger:
    from reader.extraction.choice import tagger

    return tagger(choice)
