"""Whether what is kept packed can be unpacked: decisions, actions, readings kept apart, the bin, imports."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection

from reader.library.articles import left_out
from reader.library.identity import decision_log
from reader.library.store import undo_log
from reader.library.store.article_record import unpack, unpack_reading
from reader.library.store.database import rows

_NAMES = "SELECT name.text FROM apart_name JOIN name ON name.id = name_id WHERE article_id = ? ORDER BY 1"
_UNPACKING = (zlib.error, ValueError, KeyError, TypeError, IndexError, AttributeError)


def problems(connection: Connection) -> Iterator[str]:
    """Yield what cannot be unpacked, each by its number or article."""
    for what, (columns, unpacked) in _PACKED.items():
        yield from _check_packed(connection, what, f"SELECT {columns}", unpacked)
    yield from _apart(connection)


def _check_packed(connection: Connection, what: str, sql: str, unpacked: Callable[..., object]) -> Iterator[str]:
    for number, *stored in connection.exec_driver_sql(sql):
        try:
            unpacked(*stored)
        except _UNPACKING:
            yield f"{what.format(number)} cannot be read."


def _decision(verb: bytes, payload: bytes, uid: str | None) -> None:
    decision_log.from_json(verb.decode(), json.loads(payload))
    if not uid:
        raise ValueError


def _action(verb: bytes, payload: bytes) -> None:
    if not undo_log.is_whole(verb.decode(), json.loads(zlib.decompress(payload))):
        raise ValueError


def _sources(told: bytes) -> None:
    if told and not all(isinstance(path, str) for path in json.loads(told)):
        raise ValueError


def _nothing(reading: bytes) -> None:
    unpack_reading(0, reading)


def _check_binned(reading: bytes) -> None:
    unpack(0, reading)


def _apart(connection: Connection) -> Iterator[str]:
    """Yield the articles of which the names that are read apart are not those that are kept for them."""
    for number, packed in connection.exec_driver_sql("SELECT article_id, reading FROM read_apart"):
        try:
            names = unpack_reading(number, packed).ids.names
        except _UNPACKING:
            continue
        kept: list[Any] = [row[0] for row in rows(connection, _NAMES, number)]
        if kept != sorted(names):
            yield f"The names that are kept for article {number} are not those that were read in it."


_PACKED: dict[str, tuple[str, Callable[..., object]]] = {
    "Decision {}": ("id, CAST(verb AS BLOB), CAST(payload AS BLOB), mark FROM decision", _decision),
    "Step {} of Edit ▸ Undo": ("id, CAST(verb AS BLOB), payload FROM action", _action),
    "The import {}": ("id, CAST(sources AS BLOB) FROM import", _sources),
    "What import {} left out": ("import_id, told FROM left_out", left_out.unpack),
    "What was read in article {}": ("article_id, reading FROM read_apart", _nothing),
    "The deleted article {}": ("article_id, reading FROM bin", _check_binned),
}
