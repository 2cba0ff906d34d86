"""Read marks and stars."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from reader.library.store.database import json_list, rows
from reader.model import Changes

FLAGS = ("unread", "starred")


def set_flag(connection: Connection, flag: str, ids: Iterable[int], value: bool) -> Changes:
    """Set a flag of articles; those that have it so already are not among what changed."""
    if flag not in FLAGS:
        raise ValueError(flag)
    sql = f"UPDATE article SET {flag} = ?1 WHERE id IN (SELECT value FROM json_each(?2)) AND {flag} != ?1 RETURNING id"
    changed = rows(connection, sql, int(value), json_list(ids))
    return Changes(frozenset(row[0] for row in changed), flags=bool(changed))
