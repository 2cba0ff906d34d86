"""Whether every stored original, also of what lies in the bin, is byte for byte what was imported."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError

from reader.errors import DamagedError
from reader.library.store.database import Database, rows

AT_ONCE = 64  # rows, unless they are large
MOST_BYTES = 16_000_000
PIECE = 1_000_000  # bytes that are unpacked at once

# Where a table is damaged, its ids are found from both ends, and by its index.
_IDS = {
    "source_file": (
        "SELECT article_id FROM source_file NOT INDEXED ORDER BY article_id",
        "SELECT article_id FROM source_file NOT INDEXED ORDER BY article_id DESC",
        "SELECT article_id FROM source_file INDEXED BY ix_source_file_import_id ORDER BY import_id",
        "SELECT id FROM article",
    ),
    "bin": ("SELECT article_id FROM bin ORDER BY article_id", "SELECT article_id FROM bin ORDER BY article_id DESC"),
}
_ROWS = {
    "source_file": """
        SELECT article_id, CAST(path AS BLOB), digest, size, data FROM source_file
        WHERE article_id BETWEEN ? AND ? ORDER BY article_id""",
    "bin": """
        SELECT article_id, reading, digest, NULL, data FROM bin
        WHERE article_id BETWEEN ? AND ? ORDER BY article_id""",
}
_TITLE = "SELECT CAST(title AS BLOB) FROM article WHERE id = ?"
_UNREADABLE = (DamagedError, DBAPIError, sqlite3.Error)


@dataclass(frozen=True, slots=True)
class Stored:
    """A row that holds an original; nothing of it but the article where the row cannot be read."""

    article_id: int
    named: bytes = b""  # the path, or, of the bin, what was read
    digest: bytes = b""
    size: int | None = None
    data: bytes | None = None

    @property
    def path(self) -> str:
        return self.named.decode("utf-8", "replace")


def problems(database: Database) -> Iterator[str]:
    """Yield which originals are damaged, by title and path."""
    for stored in every(database, "source_file"):
        if not is_whole(stored):
            yield f"The original of {title(database, stored.article_id)} is damaged{_lay(stored)}."
    damaged = sum(not is_whole(stored) for stored in every(database, "bin"))
    if damaged:
        yield f"{damaged:,} originals of articles in the bin are damaged."


def every(database: Database, table: str) -> Iterator[Stored]:
    """Yield every row of a table that holds originals, also those that cannot be read."""
    ids, at = sorted(_ids(database, table)), 0
    while at < len(ids):
        some = ids[at : at + AT_ONCE]
        found, is_whole_range = _between(database, table, some[0], some[-1])
        yield from found
        last = found[-1].article_id if found else some[0] - 1
        if is_whole_range:
            last = some[-1]
        elif is_whole_range is None:
            last = some[bisect_right(some, last)]
            yield from _alone(database, table, last)
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
    return digest.digest() == stored.digest and stored.size in (None, size)


def pieces(data: bytes) -> Iterator[bytes]:
    """Yield what was packed; zlib.error where it is damaged or ends too early."""
    unpacking, rest = zlib.decompressobj(), data
    while not unpacking.eof:
        piece = unpacking.decompress(rest, PIECE)
        if not piece and not unpacking.unconsumed_tail and not unpacking.eof:
            raise zlib.error("it ends too early")
        rest = unpacking.unconsumed_tail
        yield piece


def title(database: Database, article_id: int) -> str:
    """Return the title of an article in quotation marks, or what stands for it where it cannot be read."""
    try:
        with database.read() as connection:
            found = rows(connection, _TITLE, article_id)
    except _UNREADABLE:
        found = []
    return f"“{bytes(found[0][0]).decode('utf-8', 'replace')}”" if found else f"article {article_id}"


def _lay(stored: Stored) -> str:
    return f" ({stored.path})" if stored.named else ""


def _ids(database: Database, table: str) -> set[int]:
    found: set[int] = set()
    for sql in _IDS[table]:
        try:
            with database.read(), database.driver() as driver:
                for (number,) in driver.execute(sql):
                    found.add(number)
        except _UNREADABLE:
            continue
        return found  # this way led through all of it
    return found


def _between(database: Database, table: str, first: int, last: int) -> tuple[list[Stored], bool | None]:
    """Return the rows of a range and whether they are all of it; None where the next one cannot be read."""
    found: list[Stored] = []
    size = 0
    try:
        with database.read(), database.driver() as driver:
            for row in driver.execute(_ROWS[table], (first, last)):
                found.append(Stored(*row))
                size += len(row[-1]) if isinstance(row[-1], bytes) else 0
                if size > MOST_BYTES:
                    return found, False
    except _UNREADABLE:
        return found, None
    return found, True


def _alone(database: Database, table: str, number: int) -> list[Stored]:
    found, is_readable = _between(database, table, number, number)
    return [Stored(number)] if is_readable is None else found
