"""The bin: deleted articles, whole, until they are restored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection

from reader.library.adding import put
from reader.library.database import execute_many, listed, rows
from reader.library.entries import Entry, pack, unpack
from reader.library.removing import take
from reader.model import Changes

_AT_A_TIME = 500


def bury(connection: Connection, ids: Sequence[int], now: int, undone_import: int | None = None) -> Changes:
    """Move articles to the bin; those that are not there are left out."""
    buried: list[int] = []
    for some in _batches(ids):
        taken = take(connection, some)
        buried += [entry.id for entry in taken]
        packed = [(entry.id, now, undone_import, pack(entry), entry.file.digest, entry.file.data) for entry in taken]
        execute_many(connection, "INSERT INTO bin VALUES (?,?,?,?,?,?)", packed)
    return _changes(buried)


def unearth(connection: Connection, ids: Sequence[int]) -> Changes:
    """Move articles back; those whose file is in the library by now stay where they are."""
    restored: list[int] = []
    for some in _batches(ids):
        entries = _entries(connection, some)
        put(connection, entries)
        restored += [entry.id for entry in entries]
        execute_many(connection, "DELETE FROM bin WHERE article_id = ?", [(entry.id,) for entry in entries])
    return _changes(restored)


def of_undone_import(connection: Connection, import_id: int) -> list[int]:
    sql = "SELECT article_id FROM bin WHERE undone_import = ? ORDER BY article_id"
    return [row[0] for row in rows(connection, sql, import_id)]


def _entries(connection: Connection, ids: Sequence[int]) -> list[Entry]:
    sql = (
        "SELECT article_id, reading, digest, data FROM bin WHERE article_id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM source_file WHERE source_file.digest = bin.digest)"
    )
    found = {row.digest: unpack(*row) for row in rows(connection, sql, listed(ids))}
    return list(found.values())


def _changes(ids: Sequence[int]) -> Changes:
    return Changes(frozenset(ids), membership=bool(ids), entities=bool(ids))


def _batches(ids: Sequence[int]) -> Iterator[list[int]]:
    waiting = iter(sorted(set(ids)))
    while some := list(islice(waiting, _AT_A_TIME)):
        yield some
