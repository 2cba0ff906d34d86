"""Moves all that articles take for one entity to another, at once and with every count, when two are one or no longer.

The articles themselves are not looked at one by one: an entity in ten thousand of them moves in well under a second.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection

from reader.library.links import aggregates, orphans
from reader.library.links.mention_rows import ADD_ALIASES
from reader.library.store.database import execute_many, rows, scalar
from reader.library.store.entity_key import SurfaceKey

_TABLES = (
    """CREATE TEMP TABLE IF NOT EXISTS moved_name (
       kind INTEGER, name_id INTEGER, PRIMARY KEY (kind, name_id)) WITHOUT ROWID""",
    "CREATE TEMP TABLE IF NOT EXISTS moving (article_id INTEGER PRIMARY KEY, n INTEGER, known INTEGER, stays INTEGER)",
    "DELETE FROM moved_name",
    "DELETE FROM moving",
)
_NAMES = "INSERT INTO moved_name(kind, name_id) SELECT ?, id FROM name WHERE form = ?"
_IS_MOVED = "EXISTS (SELECT 1 FROM moved_name WHERE moved_name.kind = {0}.kind AND moved_name.name_id = {0}.name_id)"
_GATHER = f"""
    INSERT INTO moving(article_id, n, known, stays)
    SELECT it.article_id, count(*),
           EXISTS (SELECT 1 FROM entity_article WHERE entity_id = ?2 AND article_id = it.article_id), it.n > count(*)
    FROM entity_article AS it
    CROSS JOIN mention ON mention.article_id = it.article_id AND mention.entity_id = it.entity_id
    WHERE it.entity_id = ?1 AND {_IS_MOVED.format("mention")} GROUP BY it.article_id"""
# Joined with `moving`, of whose length nothing is known, mentions would all be read beforehand for a Bloom filter.
_MENTIONS = "mention.article_id IN (SELECT article_id FROM moving)"
_NAMED = f"""
    SELECT entity_id, name_id, count(DISTINCT article_id) FROM mention
    WHERE {_MENTIONS} AND entity_id IN (?,?) GROUP BY 1, 2"""
_CALLED = f"""
    SELECT mention.entity_id, alias_id, count(DISTINCT mention.article_id)
    FROM mention CROSS JOIN article_alias ON article_alias.article_id = mention.article_id
    AND article_alias.kind = mention.kind AND article_alias.name_id = mention.name_id
    WHERE {_MENTIONS} AND mention.entity_id IN (?,?) GROUP BY 1, 2"""
_MOVE = (
    """INSERT INTO entity_article(entity_id, article_id, n) SELECT :target, article_id, n FROM moving WHERE true
       ON CONFLICT DO UPDATE SET n = n + excluded.n""",
    f"""UPDATE mention SET entity_id = :target
        WHERE entity_id = :source AND article_id IN (SELECT article_id FROM moving)
        AND {_IS_MOVED.format("mention")}""",
    """UPDATE entity_article SET n = entity_article.n - moving.n FROM moving
       WHERE entity_id = :source AND entity_article.article_id = moving.article_id""",
    "DELETE FROM entity_article WHERE entity_id = :source AND n = 0",
    f"""UPDATE description SET entity_id = :target
        WHERE entity_id = :source AND article_id IN (SELECT article_id FROM moving)
        AND {_IS_MOVED.format("description")}""",
    """UPDATE entity SET (n_articles, n_mentions) = (
       SELECT count(*), coalesce(sum(n), 0) FROM entity_article WHERE entity_id = entity.id)
       WHERE id IN (:source, :target)""",
)
_TOGETHER = f"""
    SELECT entity_id, count(*), sum(known), sum(stays) FROM (
        SELECT DISTINCT article_id, entity_id, known, stays FROM mention CROSS JOIN moving USING (article_id)
        WHERE {_MENTIONS} AND entity_id IN (SELECT entity_id FROM comention WHERE other_id IN (?1, ?2)))
    WHERE entity_id NOT IN (?1, ?2) GROUP BY entity_id"""
_BOTH = """
    SELECT count(*) FROM entity_article AS one
    JOIN entity_article AS other ON other.entity_id = ?2 AND other.article_id = one.article_id
    WHERE one.entity_id = ?1"""
# A library of before version 3, in which kinds are settled while it is brought up to date, counts none yet.
_COUNTS_REPEATS = "SELECT 1 FROM pragma_table_info('comention') WHERE name = 'n_repeats'"
_NEWLY_KNOWN = """
    SELECT entity_id FROM comention WHERE other_id = ?1 AND entity_id != ?2
    EXCEPT SELECT entity_id FROM comention WHERE other_id = ?2"""

Counts = dict[tuple[int, int], tuple[int, int]]  # of a name of an entity: articles where it is the fullest, an alias


def move(connection: Connection, names: Collection[SurfaceKey], source: int, target: int) -> None:
    """Move what articles read as some names from one entity to another; both are in the tables."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    execute_many(connection, _NAMES, sorted(names))
    connection.exec_driver_sql(_GATHER, (source, target))
    _count_co_mentions(connection, source, target)
    before = _aliases(connection, source, target)
    for statement in _MOVE:
        connection.exec_driver_sql(statement, {"source": source, "target": target})
    _count_aliases(connection, before, _aliases(connection, source, target))
    for entity in (source, target):
        aggregates.forget(connection, entity)
    orphans.touch(connection, (source, target))


def _aliases(connection: Connection, source: int, target: int) -> Counts:
    found: Counts = {(entity, name): (n, 0) for entity, name, n in rows(connection, _NAMED, source, target)}
    for entity, name, n in rows(connection, _CALLED, source, target):
        found[entity, name] = (found.get((entity, name), (0, 0))[0], n)
    return found


def _count_aliases(connection: Connection, before: Counts, after: Counts) -> None:
    """Count what the names of the two entities gained and lost."""
    changes = []
    for key in sorted(before.keys() | after.keys()):
        were, are = before.get(key, (0, 0)), after.get(key, (0, 0))
        changes.append((*key, are[0] - were[0], are[1] - were[1]))
    execute_many(connection, ADD_ALIASES, changes)


def _count_co_mentions(connection: Connection, source: int, target: int) -> None:
    """Let the stored co-mentions of others follow; those who knew the source come to know the target."""
    if scalar(connection, "SELECT 1 FROM comention WHERE other_id IN (?,?) LIMIT 1", source, target) is None:
        return
    together = rows(connection, _TOGETHER, source, target)
    sql = "UPDATE comention SET n = n + ? WHERE entity_id = ? AND other_id = ?"
    execute_many(connection, sql, [(stays - n, entity, source) for entity, n, _, stays in together])
    execute_many(connection, sql, [(n - known, entity, target) for entity, n, known, _ in together])
    for (entity,) in rows(connection, _NEWLY_KNOWN, source, target):
        _store_both(connection, entity, source, target, together)
    connection.exec_driver_sql("DELETE FROM comention WHERE other_id IN (?,?) AND n = 0", (source, target))


def _store_both(connection: Connection, entity: int, source: int, target: int, together: list[Any]) -> None:
    gained = next((n - known for number, n, known, _ in together if number == entity), 0)
    if gained:
        n = int(scalar(connection, _BOTH, entity, target)) + gained
        connection.exec_driver_sql(aggregates.ADD_PAIR, (entity, target, n))
        if scalar(connection, _COUNTS_REPEATS):
            aggregates.count_repeats(connection, entity)
