"""The log of what the user decided: appended to and marked as undone, never rewritten."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from reader.library.database import Database, rows, scalar


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing the user decided: what to do, and what it applies to."""

    id: int
    at: int  # seconds since 1970
    undone: int | None  # the same; None while it is in force
    verb: str
    scope: str
    payload: Mapping[str, Any]


class Decisions:
    """The decisions of one library, in the order in which they were taken."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def append(self, verb: str, scope: str, payload: Mapping[str, Any]) -> int:
        sql = "INSERT INTO decision(at, verb, scope, payload) VALUES (?,?,?,?) RETURNING id"
        with self._database.write() as connection:
            told = json.dumps(dict(payload), ensure_ascii=False, sort_keys=True)
            return int(scalar(connection, sql, int(self._now()), verb, scope, told))

    def all(self) -> list[Decision]:
        with self._database.read() as connection:
            found = rows(connection, "SELECT id, at, undone, verb, scope, payload FROM decision ORDER BY id")
        return [Decision(row.id, row.at, row.undone, row.verb, row.scope, json.loads(row.payload)) for row in found]
