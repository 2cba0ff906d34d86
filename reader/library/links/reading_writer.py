"""What was read in articles, put in and taken out as a whole; kinds settle again each time.

Where the majority turns, articles that are in the tables already are taken out and put in again, so that their mentions
name the entity of the kind in force. Decisions call entities by kind and name, and follow where kinds turn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.identity.fold import turn
from reader.library.identity.kind_vote import count
from reader.library.identity.resolution import Resolution
from reader.library.identity.resolver import resolver
from reader.library.links.orphans import sweep
from reader.library.links.projection import load_readings, place, remove, take_out
from reader.library.links.projection_update import shift
from reader.library.store.article_record import ArticleReading
from reader.library.store.database import column, rows, yield_interruptibly
from reader.library.store.entity_key import EntityKey, SurfaceKey
from reader.library.store.tables import KIND_CODES
from reader.model import Kind
from reader.text.normal_form import normal_form

_UNSETTLED = "SELECT form FROM read_kind GROUP BY form HAVING count(*) > 1"
_WITH_FORM = "SELECT DISTINCT article_id FROM mention JOIN name ON name.id = name_id WHERE form = ?"


def put(connection: Connection, readings: Sequence[ArticleReading]) -> None:
    """Add what was read in articles that have nothing read in them yet."""
    displaced = _count(connection, readings, 1, _ids(readings))
    place_anew(connection, [*readings, *displaced])
    sweep(connection)


def take(connection: Connection, ids: Sequence[int]) -> list[ArticleReading]:
    """Remove and return what was read in articles, as it was read."""
    taken = load_readings(connection, ids)
    take_found(connection, taken)
    return taken


def take_found(connection: Connection, taken: Sequence[ArticleReading]) -> None:
    """Remove what was read in articles and has been looked up already."""
    remove(connection, [read.id for read in taken])
    place_anew(connection, _count(connection, taken, -1, {}))
    sweep(connection)


def change(connection: Connection, after: Resolution) -> set[int]:
    """Let other decisions stand; return the articles that were looked at one by one."""
    displaced = shift(connection, decision_log.current(connection), after)
    decision_log.keep(connection, after)
    place_anew(connection, displaced)
    sweep(connection)
    return {read.id for read in displaced}


def place_anew(connection: Connection, readings: Sequence[ArticleReading]) -> None:
    if readings:
        place(connection, readings, resolver(connection, readings, decision_log.current(connection)))


def move_to_settled_kinds(connection: Connection) -> None:
    """Place the mentions of every name that was read as several kinds anew: for a library that had none settled."""
    for (form,) in rows(connection, _UNSETTLED):
        place_anew(connection, take_out(connection, column(connection, _WITH_FORM, form)))
    sweep(connection)


def _count(
    connection: Connection, readings: Sequence[ArticleReading], sign: int, ids: Mapping[SurfaceKey, int]
) -> list[ArticleReading]:
    """Count articles as come (1) or gone (-1), and take out what has to move because kinds turned."""
    before, kinds = decision_log.current(connection), _kinds_read(connection, readings)
    kind_vote, turned = count(connection, kinds, sign, ids)
    after = turn(before, kind_vote, {form for _, form in kinds})
    if after is not before:
        decision_log.keep(connection, after, kinds_turned=True)
    elif not turned:
        return []
    return shift(connection, before, after, turned, [read.id for read in readings])


def _ids(readings: Sequence[ArticleReading]) -> dict[SurfaceKey, int]:
    known: dict[EntityKey, int] = {}
    for read in readings:
        known.update(read.ids.entities)
    return {key.surface: n for key, n in known.items() if not key.created_by}


def _kinds_read(connection: Connection, readings: Sequence[ArticleReading]) -> Counter[SurfaceKey]:
    """Count articles by the kinds that they read names as."""
    return Counter(
        key
        for read in readings
        for key in {_surface_key(linked.kind, linked.name) for linked in yield_interruptibly(connection, read.entities)}
    )


@lru_cache(maxsize=32768)  # many articles name the same
def _surface_key(kind: Kind, name: str) -> SurfaceKey:
    return SurfaceKey(KIND_CODES[kind], normal_form(name))
