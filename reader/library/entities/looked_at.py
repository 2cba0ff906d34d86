"""When something was last looked at, and what has come of names since then.

A look that follows soon on another is still the same visit: what was new at its beginning stays so to its end.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from reader.library.store.database import json_list, rows, scalar

NAMES, SEARCH = "names", "search"
VISIT = 3600  # seconds after a look in which another one is of the same visit
FEW = 5_000  # articles of an entity that are gone through; of one with more, all that were added since

_LOOK = f"""
    INSERT INTO looked_at(subject, ids, moment, since) VALUES (?1, ?2, ?3, ?3)
    ON CONFLICT(subject, ids) DO UPDATE SET
    since = iif(excluded.moment - moment > {VISIT}, moment, since), moment = excluded.moment"""
_LAST = "SELECT moment, since FROM looked_at WHERE subject = ? AND ids = ?"
_MOMENTS = """
    SELECT it.value, moment FROM json_each(?2) AS it
    CROSS JOIN looked_at ON subject = ?1 AND ids = CAST(it.value AS TEXT)"""
_NEWEST = "SELECT ifnull(max(added), 0) FROM article"
_OF_FEW = """
    SELECT count(*) FROM (
        SELECT 1 FROM entity_article AS it CROSS JOIN article ON article.id = article_id
        WHERE it.entity_id = ?1 AND added > ?2{others} LIMIT ?3)"""
_OF_MANY = """
    SELECT count(*) FROM (
        SELECT 1 FROM article WHERE added > ?2 AND EXISTS (
            SELECT 1 FROM entity_article WHERE entity_id = ?1 AND article_id = article.id){others} LIMIT ?3)"""
_OTHER = " AND EXISTS (SELECT 1 FROM entity_article WHERE entity_id = ?{at} AND article_id = article.id)"
_ARTICLES = "SELECT id, n_articles FROM entity WHERE id IN (SELECT value FROM json_each(?)) ORDER BY n_articles, id"


def key_of(ids: Collection[int]) -> str:
    return " ".join(map(str, sorted(ids)))


def look(connection: Connection, subject: str, ids: Collection[int], now: float) -> None:
    """Note that something is looked at now."""
    connection.exec_driver_sql(_LOOK, (subject, key_of(ids), int(now)))


def last_look(connection: Connection, subject: str, ids: Collection[int]) -> int | None:
    """Return when something was last looked at, None where it never was."""
    told = rows(connection, _LAST, subject, key_of(ids))
    return int(told[0].moment) if told else None


def new_since(connection: Connection, subject: str, ids: Collection[int], now: float) -> int | None:
    """Return after which moment whatever was added is new to who looks now, None where nobody ever looked."""
    told = rows(connection, _LAST, subject, key_of(ids))
    if not told:
        return None
    return int(told[0].moment if now - told[0].moment > VISIT else told[0].since)


def moments(connection: Connection, subject: str, ids: Sequence[int]) -> dict[int, int]:
    """Return when each of some was last looked at, those alone that were."""
    return {int(number): int(moment) for number, moment in rows(connection, _MOMENTS, subject, json_list(ids))}


def newest(connection: Connection) -> int:
    """Return when the last article was added."""
    return int(scalar(connection, _NEWEST))


def count_new(connection: Connection, entity_ids: Collection[int], since: int, most: int) -> int:
    """Count the articles that name all of these entities and were added after a moment, up to so many."""
    if newest(connection) <= since:
        return 0
    rarest_first = rows(connection, _ARTICLES, json_list(entity_ids))
    if len(rarest_first) < len(set(entity_ids)):
        return 0
    (rarest, articles), *rest = rarest_first
    others = "".join(_OTHER.format(at=at) for at in range(4, 4 + len(rest)))
    sql = _OF_FEW if articles <= FEW else _OF_MANY
    return int(scalar(connection, sql.format(others=others), rarest, since, most, *(number for number, _ in rest)))


def with_news(connection: Connection, entity_ids: Sequence[int]) -> frozenset[int]:
    """Return which of some entities have articles that were added since each was last looked at."""
    looked = moments(connection, NAMES, entity_ids)
    return frozenset(number for number, since in looked.items() if count_new(connection, [number], since, 1))
