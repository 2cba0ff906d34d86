"""What became of the files of an import that it did not add: kept with it, the first of them where they are many."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library.store.article_record import storable
from reader.library.store.database import rows
from reader.model import LEFT_OUT_KEPT, FileOutcome, FileStatus, LeftOutBecause

_KEEP = """
    INSERT INTO left_out(import_id, failed, told) VALUES (?,?,?)
    ON CONFLICT DO UPDATE SET failed = excluded.failed, told = excluded.told"""
_TOLD = "SELECT told FROM left_out WHERE import_id = ?"


def keep(connection: Connection, import_id: int, outcomes: Sequence[FileOutcome], failed: int) -> None:
    """Keep what was left out of an import, and how many of all that was failed; nothing where it was nothing."""
    if outcomes:
        connection.exec_driver_sql(_KEEP, (import_id, failed, pack(outcomes)))


def load(connection: Connection, import_id: int) -> list[FileOutcome]:
    return [one for (told,) in rows(connection, _TOLD, import_id) for one in unpack(told)]


def pack(outcomes: Sequence[FileOutcome]) -> bytes:
    return zlib.compress(json.dumps([_fields(one) for one in outcomes[:LEFT_OUT_KEPT]]).encode(), 1)


def unpack(told: bytes) -> list[FileOutcome]:
    return [_outcome(*fields) for fields in json.loads(zlib.decompress(told))]


def _fields(one: FileOutcome) -> list[Any]:
    because = str(one.because or "")
    return [storable(one.path), str(one.status), one.article_id, storable(one.reason), because, one.title, one.part]


def _outcome(
    path: str, status: str, article_id: int | None, reason: str, because: str, title: str, part: int
) -> FileOutcome:
    known = LeftOutBecause(because) if because else None
    return FileOutcome(path, FileStatus(status), article_id, reason, because=known, title=title, part=part)
