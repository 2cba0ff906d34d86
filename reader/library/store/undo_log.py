"""What was done, in order, so that Edit ▸ Undo can take it back, also after a restart."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from reader.library.store.database import rows, scalar

KEPT = 1_000  # actions; what was done before cannot be taken back by Undo, decisions still can from the history

# What is kept with an action, by its verb.
PAYLOADS: Mapping[str, Mapping[str, type]] = {
    "decide": {"decision": int},
    "retract": {"decision": int},
    "adopt": {"decisions": list},
    "delete": {"articles": list},
    "restore": {"articles": list},
    "import": {"import": int},
    "flag": {"articles": list, "flag": str, "value": bool},
    "update": {"there": int, "other": dict},
    "searches": {"before": list, "after": list},
}

_ADD = "INSERT INTO action(at, verb, words, payload) VALUES (?,?,?,?)"
_FORGET_UNDONE = "DELETE FROM action WHERE undone IS NOT NULL"
_FORGET_OLD = f"DELETE FROM action WHERE id <= (SELECT max(id) FROM action) - {KEPT}"
_LAST_DONE = "SELECT id, at, verb, words, payload FROM action WHERE undone IS NULL ORDER BY id DESC LIMIT 1"
_LAST_UNDONE = "SELECT id, at, verb, words, payload FROM action WHERE undone IS NOT NULL ORDER BY undone DESC LIMIT 1"
_WORDS_DONE = "SELECT words FROM action WHERE undone IS NULL ORDER BY id DESC LIMIT 1"
_WORDS_UNDONE = "SELECT words FROM action WHERE undone IS NOT NULL ORDER BY undone DESC LIMIT 1"
_EVERY = "SELECT id, at, verb, words, payload FROM action ORDER BY id"
_SET_UNDONE = "UPDATE action SET undone = 1 + coalesce((SELECT max(undone) FROM action), 0) WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that was done; what its payload holds is told by its verb."""

    id: int
    at: int  # seconds since 1970
    verb: str
    label: str
    payload: Mapping[str, Any]


def remember(connection: Connection, at: int, verb: str, words: str, payload: Mapping[str, Any]) -> None:
    """Write down what is being done; what had been undone before cannot be done again from here on."""
    connection.exec_driver_sql(_FORGET_UNDONE)
    connection.exec_driver_sql(_ADD, (at, verb, words, pack(payload)))
    connection.exec_driver_sql(_FORGET_OLD)


def pack(payload: Mapping[str, Any]) -> bytes:
    return zlib.compress(json.dumps(payload).encode(), 1)


def is_whole(verb: str, payload: object) -> bool:
    """Tell whether there is such a verb, and what is kept with it is there."""
    kept = PAYLOADS.get(verb)
    if kept is None or not isinstance(payload, dict):
        return False
    return all(isinstance(payload.get(key), of) for key, of in kept.items())


def last_done(connection: Connection) -> Action | None:
    """Return what Undo would take back."""
    return _action(connection, _LAST_DONE)


def last_undone(connection: Connection) -> Action | None:
    """Return what Redo would do again."""
    return _action(connection, _LAST_UNDONE)


def labels(connection: Connection) -> tuple[str, str]:
    """Return what Undo would take back and what Redo would do again, as the Edit menu says it."""
    undo, redo = scalar(connection, _WORDS_DONE), scalar(connection, _WORDS_UNDONE)
    return undo or "", redo or ""


def set_undone(connection: Connection, action: Action) -> None:
    connection.exec_driver_sql(_SET_UNDONE, (action.id,))


def set_done(connection: Connection, action: Action) -> None:
    connection.exec_driver_sql("UPDATE action SET undone = NULL WHERE id = ?", (action.id,))


def forget(connection: Connection, action: Action) -> None:
    connection.exec_driver_sql("DELETE FROM action WHERE id = ?", (action.id,))


def amend(connection: Connection, action: Action, payload: Mapping[str, Any], words: str = "") -> None:
    """Keep something else with an action, and say it otherwise where words are given."""
    sql = "UPDATE action SET payload = ?, words = ? WHERE id = ?"
    connection.exec_driver_sql(sql, (pack(payload), words or action.label, action.id))


def every(connection: Connection) -> list[Action]:
    """Return all that was done or undone, in the order in which it was done."""
    return [_to_action(row) for row in rows(connection, _EVERY)]


def article_count(articles: int) -> str:
    """Say how many articles an action is about, as the Edit menu does."""
    return "Article" if articles == 1 else f"{articles:,} Articles"


def _action(connection: Connection, sql: str) -> Action | None:
    return next((_to_action(row) for row in rows(connection, sql)), None)


def _to_action(row: Any) -> Action:
    return Action(row.id, row.at, row.verb, row.words, json.loads(zlib.decompress(row.payload)))
