"""What follows from the mentions, in one walk through all of them, some thousands at a time.

Of what is counted by pairs no table is made, which would outgrow the memory: each pair is told by a number, and their
sum has to be that of the counts. Where it is not, SQL looks for what is wrong. The pairs of each few articles are
sorted and added up by SQLite, which keeps no other thread waiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from reader.library.integrity.pair_sum import mix, mix_sql
from reader.library.maintenance import link_integrity
from reader.library.store.database import rows, scalar
from reader.library.store.tables import FIRST_AMOUNT
from reader.model import FIRST_DATED

AT_A_TIME = 30_000  # mentions, and those of the last article; a megabyte, which stays in the processor's own memory

# The mentions of some articles, each name once: by article and entity, as most of the sums want them.
_MET = """
    CREATE TEMP TABLE met (
        article_id INTEGER, entity_id INTEGER, name_id INTEGER, kind INTEGER,
        PRIMARY KEY (article_id, entity_id, name_id, kind)) WITHOUT ROWID"""
# Of each normal form that several names have, the first of them stands for all.
_SAME = "CREATE TEMP TABLE same (name_id INTEGER PRIMARY KEY, first_id INTEGER)"
_SAME_FILLED = """
    INSERT INTO temp.same SELECT id, first_id FROM name JOIN (
        SELECT form, min(id) AS first_id FROM name GROUP BY form HAVING count(*) > 1) USING (form)"""
_LAST = "SELECT article_id FROM mention WHERE article_id > ? ORDER BY article_id LIMIT 1 OFFSET ?"
_TAKEN = """
    INSERT OR IGNORE INTO temp.met
    SELECT article_id, entity_id, name_id, kind FROM mention WHERE article_id > ? AND article_id <= ?"""
_NAMED = f"""
    SELECT coalesce(sum({mix_sql("entity_id", "name_id")}), 0) FROM (
        SELECT DISTINCT article_id, entity_id, name_id FROM temp.met)"""
_CALLED = f"""
    SELECT coalesce(sum({mix_sql("entity_id", "alias_id")}), 0) FROM (
        SELECT DISTINCT article_id, entity_id, alias_id
        FROM temp.met CROSS JOIN article_alias USING (article_id, kind, name_id))"""
# Names of a form of their own are counted as they come: an article reads one as a kind of one entity only.
_IS_READ = f"kind < {FIRST_AMOUNT} AND article_id NOT IN (SELECT article_id FROM read_apart)"
_READ = f"""
    SELECT coalesce(sum({mix_sql("name_id", "kind")}), 0) FROM temp.met
    WHERE name_id NOT IN (SELECT name_id FROM temp.same) AND {_IS_READ}"""
_READ_SAME = f"""
    SELECT coalesce(sum({mix_sql("first_id", "kind")}), 0) FROM (
        SELECT DISTINCT article_id, kind, first_id FROM temp.met JOIN temp.same USING (name_id) WHERE {_IS_READ})"""
_HOMELESS = """
    SELECT EXISTS (
        SELECT 1 FROM (SELECT DISTINCT article_id FROM temp.met) WHERE article_id NOT IN (SELECT id FROM article))"""
_TOGETHER = """
    SELECT group_concat(entity_id) FROM (SELECT DISTINCT article_id, entity_id FROM temp.met) GROUP BY article_id"""
_COUNTED = f"""
    SELECT coalesce(sum(n_named * ({mix_sql("entity_id", "name_id")})), 0),
    coalesce(sum(n_alias * ({mix_sql("entity_id", "name_id")})), 0),
    coalesce(max(NOT (n_named OR n_alias OR n_given)), 0) FROM alias"""
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


@dataclass(slots=True)
class _Walk:
    """The stored co-mentions of each entity, less those met, and the sums of what was met."""

    pairs: dict[int, dict[int, int]]
    named: int = 0
    called: int = 0
    read: int = 0
    homeless: bool = False

    def take(self, connection: Connection) -> None:
        """Count some articles in."""
        self.named += scalar(connection, _NAMED)
        self.called += scalar(connection, _CALLED)
        self.read += scalar(connection, _READ) + scalar(connection, _READ_SAME)
        self.homeless |= bool(scalar(connection, _HOMELESS))
        if self.pairs:
            for (entities,) in connection.exec_driver_sql(_TOGETHER).cursor.fetchall():
                self._take_pairs(set(map(int, entities.split(","))))

    def _take_pairs(self, entities: set[int]) -> None:
        for entity in entities & self.pairs.keys():
            pairs = self.pairs[entity]
            for other in pairs.keys() & entities:
                pairs[other] -= 1


def problems(connection: Connection) -> Iterator[str]:
    """Yield what does not follow."""
    walk = _walk(connection)
    if walk.homeless:
        yield "Rows of “mention” refer to what is not there."
    [counted] = rows(connection, _COUNTED)
    if tuple(counted) != (walk.named, walk.called, 0):
        yield f"{scalar(connection, _ALIAS_SQL):,} names of entities have wrong counts."
    if wrong := sum(n != 0 for pairs in walk.pairs.values() for n in pairs.values()):
        yield f"{wrong:,} stored co-mentions disagree with the mentions."
    for entity in _wrong_months(connection):
        yield f"The months stored of entity {entity} disagree with its articles."
    apart = [row[0] for row in rows(connection, "SELECT article_id FROM read_apart")]
    differs = walk.read != _sum_read_names(connection, apart)
    if differs and (count := link_integrity.wrong_counts(connection, apart)):
        yield f"{count:,} names have wrong counts of their kinds."
    if count := link_integrity.wrong_links(connection):
        yield f"{count:,} names belong to another entity than what was read and decided says."


def _walk(connection: Connection) -> _Walk:
    walk = _Walk(_stored_pairs(connection))
    for statement in (_MET, _SAME, _SAME_FILLED):
        connection.exec_driver_sql(statement)
    for after, last in _stretches(connection):
        connection.exec_driver_sql(_TAKEN, (after, last))
        walk.take(connection)
        connection.exec_driver_sql("DELETE FROM temp.met")
    connection.exec_driver_sql("DROP TABLE temp.met")
    connection.exec_driver_sql("DROP TABLE temp.same")
    return walk


def _stretches(connection: Connection) -> Iterator[tuple[int, int]]:
    """Yield all ids of articles in stretches: after the one, up to the other."""
    after, last = -(1 << 63), scalar(connection, "SELECT max(article_id) FROM mention")
    while last is not None and after < last:
        upto = scalar(connection, _LAST, after, AT_A_TIME)
        upto = last if upto is None else upto
        yield after, upto
        after = upto


def _stored_pairs(connection: Connection) -> dict[int, dict[int, int]]:
    pairs: dict[int, dict[int, int]] = {}
    for entity, other, n in connection.exec_driver_sql("SELECT entity_id, other_id, n FROM comention"):
        pairs.setdefault(entity, {})[other] = n
    return pairs


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
