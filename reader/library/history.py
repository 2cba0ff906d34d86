"""Undo and redo for all that was done to a library, also after a restart, in the order in which it was done."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.library.articles import flags, imports, insert, remove
from reader.library.articles.bin import Progress, bury, quietly, unearth
from reader.library.decisions import decisions
from reader.library.search import saved_searches
from reader.library.store import article_files, undo_log
from reader.library.store.article_ids import present_ids
from reader.library.store.article_record import ArticleRecord, moment, to_json, unpack
from reader.library.store.database import Database
from reader.library.store.undo_log import Action
from reader.model import Changes
from reader.model.decision import UndoState, UpdateLine
from reader.phrase import phrase

_OF_DECISIONS = {"decide": "{noun}", "retract": phrase("the taking back of {noun}")}  # and how it is called
Step = Callable[[Connection, Action, int, Progress], Changes]


class History:
    """What was done to one library."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def state(self) -> UndoState:
        """Return what Undo and Redo would do, in words."""
        with self._database.read() as connection:
            return UndoState(*undo_log.labels(connection))

    def updates(self) -> list[UpdateLine]:
        """Return the updates of articles from changed files, in words, the newest first."""
        with self._database.read() as connection:
            found = undo_log.updates(connection)
        return [UpdateLine(row.id, moment(row.at), row.words, row.undone is not None) for row in found]

    def noun(self, *, undone: bool = False) -> str:
        """Call what Undo, or else Redo (`undone`), is about by what it is; empty where that is no decision."""
        with self._database.read() as connection:
            action = undo_log.last_undone(connection) if undone else undo_log.last_done(connection)
            if action is None or action.verb not in _OF_DECISIONS:
                return ""
            return phrase(_OF_DECISIONS[action.verb], noun=decisions.noun_of(connection, action.payload["decision"]))

    def undo(self, told: Progress = quietly) -> Changes:
        """Take back what was done last; nothing happens where there is nothing.

        Where that is about articles that come or go, `told` hears how many of them are done.
        """
        with self._database.write() as connection:
            action = undo_log.last_done(connection)
            if action is None:
                return Changes()
            undo_log.set_undone(connection, action)
            return _UNDOING[action.verb](connection, action, int(self._now()), told)

    def redo(self, told: Progress = quietly) -> Changes:
        """Do again what was taken back last; nothing happens where there is nothing."""
        with self._database.write() as connection:
            action = undo_log.last_undone(connection)
            if action is None:
                return Changes()
            undo_log.set_done(connection, action)
            return _DOING[action.verb](connection, action, int(self._now()), told)


def _bury(connection: Connection, action: Action, now: int, told: Progress) -> Changes:
    return bury(connection, present_ids(connection, action.payload["articles"]), now, told=told)


def _unearth(connection: Connection, action: Action, _: int, told: Progress) -> Changes:
    return unearth(connection, present_ids(connection, action.payload["articles"]), told)


def _undo_import(connection: Connection, action: Action, now: int, told: Progress) -> Changes:
    return imports.take_back(connection, action.payload["import"], now, told)


def _redo_import(connection: Connection, action: Action, _: int, told: Progress) -> Changes:
    return imports.bring_back(connection, action.payload["import"], told)


def _flag(*, doing: bool) -> Step:
    def step(connection: Connection, action: Action, _: int, __: Progress) -> Changes:
        told = action.payload
        articles = present_ids(connection, told["articles"])
        return flags.set_flag(connection, told["flag"], articles, told["value"] is doing)

    return step


def _reinstate(connection: Connection, action: Action, _: int, __: Progress) -> Changes:
    return decisions.reinstate(connection, action.payload["decision"])


def _retract(connection: Connection, action: Action, now: int, _: Progress) -> Changes:
    return decisions.take_back(connection, action.payload["decision"], now, in_order=True)


def _exchange(connection: Connection, action: Action, _: int, __: Progress) -> Changes:
    """Let an article be what it was before its file was read anew, or again what it was after."""
    told, changes = _exchange_one(connection, action.payload)
    undo_log.amend(connection, action, told)
    return changes


def _exchange_all(connection: Connection, action: Action, _: int, __: Progress) -> Changes:
    """Let articles be what they were before their files were read anew, or again what they were after."""
    done = [_exchange_one(connection, told) for told in action.payload["articles"]]
    undo_log.amend(connection, action, {"articles": [told for told, _ in done]})
    moved = tuple(one for _, changes in done for one in changes.moved)
    ids = frozenset(number for _, changes in done for number in changes.articles)
    return Changes(ids, membership=bool(moved), entities=True, moved=moved)


def _exchange_one(connection: Connection, told: Mapping[str, Any]) -> tuple[Mapping[str, Any], Changes]:
    """Exchange an article for what is kept of the other; return what is kept from then on, and what it changes."""
    [there] = present_ids(connection, [told["there"]])
    taken = remove.take(connection, [there])
    if not taken:
        return told, Changes()
    if "n" in told:  # another file, and not only another reading of it
        article_files.exchange(connection, there, told["n"])
    other = replace(_unpack(told["other"]), id=there)
    article_files.follow(connection, there, there, other.draft.encoding)
    [entry] = insert.put(connection, [other])
    moved = ((there, entry.id),) if there != entry.id else ()
    changes = Changes(frozenset({there, entry.id}), membership=bool(moved), entities=True, moved=moved)
    return {**told, "there": entry.id, "other": to_json(taken[0])}, changes


def _unpack(told: Mapping[str, Any]) -> ArticleRecord:
    return unpack(told["id"], base64.b64decode(told["entry"]))


def _import_of_decisions(*, doing: bool) -> Step:
    def step(connection: Connection, action: Action, now: int, _: Progress) -> Changes:
        return decisions.stand_all(connection, action.payload, None if doing else now)

    return step


def _searches(state: str) -> Step:
    def step(connection: Connection, action: Action, _: int, __: Progress) -> Changes:
        return saved_searches.put_back(connection, action.payload[state])

    return step


_DOING: Mapping[str, Step] = {
    "decide": _reinstate,
    "retract": _retract,
    "adopt": _import_of_decisions(doing=True),
    "delete": _bury,
    "restore": _unearth,
    "import": _redo_import,
    "withdraw": _undo_import,
    "reinstate": _redo_import,
    "flag": _flag(doing=True),
    "update": _exchange,
    "renew": _exchange,
    "renewals": _exchange_all,
    "searches": _searches("after"),
}
_UNDOING: Mapping[str, Step] = {
    "decide": _retract,
    "retract": _reinstate,
    "adopt": _import_of_decisions(doing=False),
    "delete": _unearth,
    "restore": _bury,
    "import": _undo_import,
    "withdraw": _redo_import,
    "reinstate": _undo_import,
    "flag": _flag(doing=False),
    "update": _exchange,
    "renew": _exchange,
    "renewals": _exchange_all,
    "searches": _searches("before"),
}
