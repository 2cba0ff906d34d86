"""Drops what Undo and Redo can no longer do, since articles that it needs were thrown away for good."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from reader.library.store import undo_log
from reader.library.store.article_ids import forget_former
from reader.library.store.database import scalar
from reader.library.store.undo_log import Action, article_count

_LEFT = "SELECT count(*) FROM article_file WHERE import_id = ?"


def forget(connection: Connection, ids: Collection[int]) -> None:
    """Let what was done be told, undone and redone without these articles."""
    gone = {*ids, *forget_former(connection, ids)}
    for action in undo_log.every(connection):
        if "articles" in action.payload:
            _without(connection, action, gone)
        elif "import" in action.payload:
            _as_it_is(connection, action, gone)
        elif action.payload.get("there") in gone:
            undo_log.forget(connection, action)


def _without(connection: Connection, action: Action, gone: Collection[int]) -> None:
    before = action.payload["articles"]
    left = [number for number in before if number not in gone]
    if not left:
        undo_log.forget(connection, action)
    elif len(left) < len(before):
        words = action.label.replace(article_count(len(before)), article_count(len(left)))
        undo_log.amend(connection, action, {**action.payload, "articles": left}, words)


def _as_it_is(connection: Connection, action: Action, gone: Collection[int]) -> None:
    """Keep an import in mind as long as any of its articles is there or in the bin."""
    if not scalar(connection, _LEFT, action.payload["import"]):
        undo_log.forget(connection, action)
