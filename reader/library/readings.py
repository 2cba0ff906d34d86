"""What was read in articles, put in and taken out as a whole; kinds settle again each time.

Where the majority turns, articles that are in the tables already are taken out and put in again, so that their mentions
name the entity of the kind in force.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library import mentions
from reader.library.database import rows
from reader.library.entries import ArticleReading
from reader.library.joining import join
from reader.library.settling import Key, Settlement, count
from reader.library.tables import KIND_CODES
from reader.text.normal_form import normal_form

_ALL_FORMS = "SELECT DISTINCT form FROM read_kind"
_UNSETTLED = "SELECT form FROM read_kind GROUP BY form HAVING count(*) > 1"
_WITH_FORM = "SELECT DISTINCT article_id FROM mention JOIN name ON name.id = name_id WHERE form = ?"


def put(connection: Connection, readings: Sequence[ArticleReading]) -> None:
    """Add what was read in articles that have nothing read in them yet."""
    settlement, moved = count(connection, _kinds_read(readings), 1, _ids(readings))
    displaced = _displaced(connection, moved)
    if displaced:
        _place(connection, [*readings, *displaced])
    else:
        mentions.add(connection, readings, join(connection, readings, settlement))


def take(connection: Connection, ids: Sequence[int]) -> list[ArticleReading]:
    """Remove and return what was read in articles."""
    taken = [mentions.found(connection, number) for number in ids]
    mentions.remove(connection, ids)
    _, moved = count(connection, _kinds_read(taken), -1, {})
    _place(connection, _displaced(connection, moved))
    return taken


def move_to_settled_kinds(connection: Connection) -> None:
    """Place the mentions of every name that was read as several kinds anew: for a library that had none settled."""
    for (form,) in rows(connection, _UNSETTLED):
        _place(connection, _displaced(connection, [row[0] for row in rows(connection, _WITH_FORM, form)]))


def _displaced(connection: Connection, ids: Sequence[int]) -> list[ArticleReading]:
    """Take out what has to move; it counts as read all the time."""
    found = [mentions.found(connection, number) for number in ids]
    if found:
        mentions.remove(connection, ids)
    return found


def _place(connection: Connection, readings: Sequence[ArticleReading]) -> None:
    if not readings:
        return
    settlement = Settlement(connection, {form for _, form in _kinds_read(readings)})
    mentions.add(connection, readings, join(connection, readings, settlement))


def _ids(readings: Sequence[ArticleReading]) -> dict[Key, int]:
    return {key: number for read in readings for key, number in read.ids.entities.items()}


def _kinds_read(readings: Sequence[ArticleReading]) -> Counter[Key]:
    """Count articles by the kinds that they read names as."""
    return Counter(
        key
        for read in readings
        for key in {(KIND_CODES[linked.kind], normal_form(linked.name)) for linked in read.entities}
    )
