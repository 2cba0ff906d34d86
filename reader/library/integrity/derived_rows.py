"""What follows from the mentions: the counts of names, of kinds, of months, of what stands together, and who is who."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection

from reader.library.integrity import counts
from reader.library.integrity.mention_walk import MentionWalk, called_number
from reader.library.integrity.pair_sum import mix, mix_sql
from reader.library.maintenance import link_integrity
from reader.library.store.database import rows, scalar
from reader.model import FIRST_DATED

_COUNTED = f"""
    SELECT coalesce(sum(n_named * ({mix_sql("entity_id", "name_id")})), 0),
    coalesce(max(NOT (n_named OR n_alias OR n_given)), 0) FROM alias"""
_CALLED = "SELECT CAST(entity_id AS TEXT), CAST(name_id AS TEXT), n_alias FROM alias WHERE n_alias"
_COUNTED_READ = f"""
    SELECT coalesce(sum(n * ({mix_sql("first_id", "kind")})), 0), count(*) - count(first_id) FROM (
        SELECT n, kind, (SELECT min(id) FROM name WHERE name.form = read_kind.form) AS first_id FROM read_kind)"""
_WRONG_MONTHS = f"""
    SELECT entity_id FROM entity_month WHERE n != (
        SELECT count(*) FROM entity_article
        WHERE entity_article.entity_id = entity_month.entity_id
        AND article_id >= first_id(month) AND article_id < first_id(month + 1))
    UNION SELECT id FROM (SELECT id FROM entity WHERE drift IS NOT NULL UNION SELECT entity_id FROM entity_month)
    WHERE (SELECT count(*) FROM entity_article WHERE entity_id = id AND article_id >= {FIRST_DATED})
    != (SELECT coalesce(sum(n), 0) FROM entity_month WHERE entity_id = id)
    ORDER BY 1"""
_ALIAS_SQL = """
    WITH counted AS (
        SELECT entity_id, name_id, sum(named) AS n_named, sum(called) AS n_alias FROM (
            SELECT entity_id, name_id, count(DISTINCT article_id) AS named, 0 AS called FROM mention GROUP BY 1, 2
            UNION ALL
            SELECT mention.entity_id, alias_id, 0, count(DISTINCT article_id)
            FROM article_alias JOIN mention USING (article_id, kind, name_id) GROUP BY 1, 2)
        GROUP BY 1, 2)
    SELECT (SELECT count(*) FROM (
        SELECT entity_id, name_id, n_named, n_alias FROM alias WHERE n_named OR n_alias OR NOT n_given
        EXCEPT SELECT * FROM counted)) + (SELECT count(*) FROM (
        SELECT * FROM counted EXCEPT SELECT entity_id, name_id, n_named, n_alias FROM alias))"""


def problems(connection: Connection) -> Iterator[str]:
    """Yield what does not follow."""
    apart = [row[0] for row in rows(connection, "SELECT article_id FROM read_apart")]
    walk = MentionWalk(connection, apart)
    walk.run()
    yield from _wrong_names(connection, walk)
    if wrong := sum(n != 0 for pairs in walk.pairs.values() for n in pairs.values()):
        yield f"{wrong:,} stored co-mentions disagree with the mentions."
    for entity in _wrong_months(connection):
        yield f"The months stored of entity {entity} disagree with its articles."
    differs = walk.read != _sum_read_names(connection, apart)
    if differs and (count := link_integrity.wrong_counts(connection, apart)):
        yield f"{count:,} names have wrong counts of their kinds."
    if walk.links.wrong:
        yield f"{walk.links.wrong:,} names belong to another entity than what was read and decided says."


def _wrong_names(connection: Connection, walk: MentionWalk) -> Iterator[str]:
    if walk.homeless:
        yield "Rows of “mention” refer to what is not there."
    [[named, is_void]] = rows(connection, _COUNTED)
    differs = is_void or named != walk.named or _sum_called(connection) != walk.called
    if differs and (count := scalar(connection, _ALIAS_SQL)):
        yield f"{count:,} names of entities have wrong counts."
    if differs or walk.stray or walk.links.nameless:
        yield from counts.stray_names(connection)


def _sum_called(connection: Connection) -> int:
    found = connection.exec_driver_sql(_CALLED)
    return sum(n * called_number((entity, name)) for entity, name, n in found)


def _wrong_months(connection: Connection) -> list[int]:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("first_id", 1, _first_id, deterministic=True)
    return [row[0] for row in rows(connection, _WRONG_MONTHS)]


def _first_id(month: int) -> int | None:
    """Return the id before which all articles of earlier months are; nothing where there is no such month."""
    if month == date.max.year * 12 + date.max.month:
        return date.max.toordinal() + 1 << 20
    try:
        return date(month // 12, month % 12 + 1, 1).toordinal() << 20
    except (TypeError, ValueError, OverflowError):
        return None


def _sum_read_names(connection: Connection, apart: list[int]) -> int | None:
    """Return what the names read in articles add up to as they are counted; nothing where one of them is no name."""
    [[total, strangers]] = rows(connection, _COUNTED_READ)
    for kinds in link_integrity.read_apart(connection, apart):
        for form, kind in kinds:
            first = scalar(connection, "SELECT min(id) FROM name WHERE form = ?", form)
            strangers += first is None
            total -= mix(first or 0, kind)
    return None if strangers else total
