"""Whether every stored original, also of what lies in the bin, is byte for byte what was imported."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from sqlalchemy.exc import DBAPIError

from reader.errors import DamagedError
from reader.lazy_dataclass import dataclass
from reader.library.maintenance.migrations import version_of
from reader.library.store.database import Database, json_list, rows

AT_ONCE = 64  # rows, unless they are large
MOST_BYTES = 16_000_000
PIECE = 1_000_000  # bytes that are unpacked at once

_LAYOUT_VERSION = 7


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the originals lie in a library."""

    ids: tuple[str, ...]  # where the table is damaged, they are found from both ends, and by an index
    rows: str
    uses: str


_LAYOUT = _Layout(
    (
        "SELECT id FROM source_file NOT INDEXED ORDER BY id",
        "SELECT id FROM source_file NOT INDEXED ORDER BY id DESC",
        "SELECT id FROM source_file ORDER BY digest",
        "SELECT file_id FROM article_file",
    ),
    "SELECT id, digest, size, data FROM source_file WHERE id BETWEEN ? AND ? ORDER BY id",
    "SELECT article_id, CAST(path AS BLOB) FROM article_file WHERE file_id = ? ORDER BY article_id",
)
# Up to version 6, which is rescued as it is: each article had one file, with its number.
_FORMER = _Layout(
    (
        "SELECT article_id FROM source_file NOT INDEXED ORDER BY article_id",
        "SELECT article_id FROM source_file NOT INDEXED ORDER BY article_id DESC",
        "SELECT article_id FROM source_file ORDER BY digest",
        "SELECT id FROM article",
    ),
    "SELECT article_id, digest, size, data FROM source_file WHERE article_id BETWEEN ? AND ? ORDER BY article_id",
    "SELECT article_id, CAST(path AS BLOB) FROM source_file WHERE article_id = ?",
)
_BINNED = "SELECT article_id FROM bin WHERE article_id IN (SELECT value FROM json_each(?))"
_TITLE = "SELECT CAST(title AS BLOB) FROM article WHERE id = ?"
_UNREADABLE = (DamagedError, DBAPIError, sqlite3.Error)


@dataclass(frozen=True, slots=True)
class Stored:
    """A row that holds an original; nothing of it but its number where the row cannot be read."""

    id: int
    digest: bytes = b""
    size: int | None = None
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """An article that an original is of."""

    article_id: int
    path: str
    is_binned: bool


def problems(database: Database) -> Iterator[str]:
    """Yield which originals are damaged, by title and path."""
    binned = 0
    for stored in every(database):
        if is_whole(stored):
            continue
        use = use_of(database, stored.id)
        if use and use.is_binned:
            binned += 1
        else:
            yield f"The original of {title(database, use, stored.id)} is damaged{f' ({use.path})' if use else ''}."
    if binned:
        yield f"{binned:,} originals of articles in the bin are damaged."


def every(database: Database) -> Iterator[Stored]:
    """Yield every row that holds an original, also those that cannot be read."""
    ids, at = sorted(_ids(database)), 0
    while at < len(ids):
        some = ids[at : at + AT_ONCE]
        found, is_whole_range = _between(database, some[0], some[-1])
        yield from found
        last = found[-1].id if found else some[0] - 1
        if is_whole_range:
            last = some[-1]
        elif is_whole_range is None:
            last = some[bisect_right(some, last)]
            yield from _alone(database, last)
        at = bisect_right(ids, last)


def is_whole(stored: Stored) -> bool:
    """Tell whether an original is what was imported, piece by piece: it may be large."""
    if not isinstance(stored.data, bytes):
        return False
    digest, size = hashlib.sha256(), 0
    try:
        for piece in pieces(stored.data):
            digest.update(piece)
            size += len(piece)
    except zlib.error:
        return False
    return digest.digest() == stored.digest and stored.size == size


def pieces(data: bytes) -> Iterator[bytes]:
    """Yield what was packed; zlib.error where it is damaged or ends too early."""
    unpacking, rest = zlib.decompressobj(), data
    while not unpacking.eof:
        piece = unpacking.decompress(rest, PIECE)
        if not piece and not unpacking.unconsumed_tail and not unpacking.eof:
            raise zlib.error("it ends too early")
        rest = unpacking.unconsumed_tail
        yield piece


def use_of(database: Database, number: int) -> Use | None:
    """Return the article that an original is of, one of the library before one of the bin; None where none is told."""
    told = _rows(database, _layout(database).uses, number)
    paths = {article_id: bytes(path).decode("utf-8", "replace") for article_id, path in told}
    binned = {row[0] for row in _rows(database, _BINNED, json_list(paths))}
    uses = [Use(article_id, path, article_id in binned) for article_id, path in paths.items()]
    return min(uses, key=lambda use: use.is_binned, default=None)


def title(database: Database, use: Use | None, number: int) -> str:
    """Return the title of an original's article in quotation marks, or what stands for it where it cannot be read."""
    if use and (found := _rows(database, _TITLE, use.article_id)):
        return f"“{bytes(found[0][0]).decode('utf-8', 'replace')}”"
    return f"article {use.article_id}" if use else f"file {number}"


def _rows(database: Database, sql: str, value: int | str) -> list[Any]:
    """Return the rows of a statement; none where they cannot be read, which whoever looks at the tables tells."""
    try:
        with database.read() as connection:
            return rows(connection, sql, value)
    except _UNREADABLE:
        return []


def _layout(database: Database) -> _Layout:
    return _LAYOUT if version_of(database) >= _LAYOUT_VERSION else _FORMER


def _ids(database: Database) -> set[int]:
    found: set[int] = set()
    for sql in _layout(database).ids:
        try:
            with database.read(), database.driver() as driver:
                for (number,) in driver.execute(sql):
                    found.add(number)
        except _UNREADABLE:
            continue
        return found  # this way led through all of it
    return found


def _between(database: Database, first: int, last: int) -> tuple[list[Stored], bool | None]:
    """Return the rows of a range and whether they are all of it; None where the next one cannot be read."""
    found: list[Stored] = []
    size = 0
    sql = _layout(database).rows
    try:
        with database.read(), database.driver() as driver:
            for row in driver.execute(sql, (first, last)):
                found.append(Stored(*row))
                size += len(row[-1]) if isinstance(row[-1], bytes) else 0
                if size > MOST_BYTES:
                    return found, False
    except _UNREADABLE:
        return found, None
    return found, True


def _alone(database: Database, number: int) -> list[Stored]:
    found, is_readable = _between(database, number, number)
    return [Stored(number)] if is_readable is None else found
