"""What was done, in order, so that Edit ▸ Undo can take it back, also after a restart."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Executable, bindparam, delete, func, insert, select, update

from reader.lazy_dataclass import dataclass
from reader.library.store.decision_tables import action as actions
from reader.phrase import phrase

KEPT = 1_000  # actions; what was done before cannot be taken back by Undo, decisions still can from the history

# What is kept with an action, by its verb.
PAYLOADS: Mapping[str, Mapping[str, type]] = {
    "decide": {"decision": int},
    "retract": {"decision": int},
    "adopt": {"decisions": list},
    "delete": {"articles": list},
    "restore": {"articles": list},
    "import": {"import": int},
    "withdraw": {"import": int},
    "reinstate": {"import": int},
    "flag": {"articles": list, "flag": str, "value": bool},
    "update": {"there": int, "other": dict},
    "renew": {"there": int, "other": dict, "n": int},
    "renewals": {"articles": list},  # each as of one that is renewed
    "searches": {"before": list, "after": list},
}

_IS_DONE = actions.c.undone.is_(None)
_ALL = select(actions.c.id, actions.c.at, actions.c.verb, actions.c.words, actions.c.payload)
_UPDATES = (
    select(actions.c.id, actions.c.at, actions.c.words, actions.c.undone)
    .where(actions.c.verb.in_(("renew", "renewals")))
    .order_by(actions.c.id.desc())
)
_EVERY = _ALL.order_by(actions.c.id)
_LAST_DONE = _ALL.where(_IS_DONE).order_by(actions.c.id.desc()).limit(1)
_LAST_UNDONE = _ALL.where(~_IS_DONE).order_by(actions.c.undone.desc()).limit(1)

_ONE = actions.c.id == bindparam("number")
_others = actions.alias()
_LATEST = select(func.max(_others.c.id)).scalar_subquery()
_LATEST_UNDONE = func.coalesce(select(func.max(_others.c.undone)).scalar_subquery(), 0)
_FORGET_UNDONE = delete(actions).where(~_IS_DONE)
_FORGET_OLD = delete(actions).where(actions.c.id <= _LATEST - KEPT)
_FORGET = delete(actions).where(_ONE)
_SET_UNDONE = update(actions).where(_ONE).values(undone=1 + _LATEST_UNDONE)
_SET_DONE = update(actions).where(_ONE).values(undone=None)
_AMEND = update(actions).where(_ONE)


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
    connection.execute(_FORGET_UNDONE)
    connection.execute(insert(actions), {"at": at, "verb": verb, "words": words, "payload": pack(payload)})
    connection.execute(_FORGET_OLD)


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
    undo, redo = (connection.execute(last).first() for last in (_LAST_DONE, _LAST_UNDONE))
    return undo.words if undo else "", redo.words if redo else ""


def set_undone(connection: Connection, action: Action) -> None:
    connection.execute(_SET_UNDONE, {"number": action.id})


def set_done(connection: Connection, action: Action) -> None:
    connection.execute(_SET_DONE, {"number": action.id})


def forget(connection: Connection, action: Action) -> None:
    connection.execute(_FORGET, {"number": action.id})


def amend(connection: Connection, action: Action, payload: Mapping[str, Any], words: str = "") -> None:
    """Keep something else with an action, and say it otherwise where words are given."""
    told = {"number": action.id, "payload": pack(payload), "words": words or action.label}
    connection.execute(_AMEND, told)


def updates(connection: Connection) -> list[Any]:
    """Return the updates of articles from changed files, the newest first: id, when, in words, and whether undone."""
    return [*connection.execute(_UPDATES)]


def every(connection: Connection) -> list[Action]:
    """Return all that was done or undone, in the order in which it was done."""
    return [_to_action(row) for row in connection.execute(_EVERY)]


def article_count(articles: int) -> str:
    """Say how many articles an action is about, as the Edit menu does."""
    return phrase("Article", "{n} Articles", n=articles)


def _action(connection: Connection, last: Executable) -> Action | None:
    row = connection.execute(last).first()
    return _to_action(row) if row else None


def _to_action(row: Any) -> Action:
    return Action(row.id, row.at, row.verb, row.words, json.loads(zlib.decompress(row.payload)))
