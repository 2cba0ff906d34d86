"""Co-mentions and months of entities in very many articles: stored, since counting them would take seconds.

Of the co-mentions the commonest are stored, and those that are associated most strongly (see `association.py`), who may
be rare. What is stored is exact at any time; only which these are is looked at again when a twentieth of the entity's
articles came or went.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from heapq import nlargest

from sqlalchemy import Connection

from reader.library.links.association import log_likelihood
from reader.library.store.article_record import publication_date
from reader.library.store.database import Database, column, execute_many, json_list, rows, scalar, tuples
from reader.library.store.tables import FIRST_AMOUNT
from reader.model import FIRST_DATED

LARGE = 300  # articles: below, counting them anew takes a few milliseconds
KEPT = 50  # co-mentions of each that are the commonest, and as many that are the strongest

_LARGE_ONES = """
    SELECT id FROM entity WHERE drift IS NOT NULL AND id IN (SELECT value FROM json_each(?))"""
_STORED = "SELECT entity_id, other_id FROM comention WHERE entity_id IN (SELECT value FROM json_each(?))"
_NAMED_IN = "SELECT DISTINCT article_id, entity_id FROM mention WHERE article_id IN (SELECT value FROM json_each(?))"
_DRIFTED = f"""
    SELECT id FROM entity WHERE n_articles >= {LARGE} AND (drift IS NULL OR drift * 20 > n_articles)
    ORDER BY n_articles LIMIT 1"""
ADD_PAIR = "INSERT INTO comention(entity_id, other_id, n) VALUES (?,?,?)"
_ADD_MONTH = "INSERT INTO entity_month(entity_id, month, n) VALUES (?,?,?)"
_SMALL = f"SELECT id FROM entity WHERE drift IS NOT NULL AND n_articles < {LARGE} LIMIT 1"


def month_of(article_id: int) -> int:
    day = publication_date(article_id)
    return day.year * 12 + day.month - 1 if day else 0


def count(connection: Connection, postings: Iterable[tuple[int, int]], sign: int) -> None:
    """Count articles as come (1) or gone (-1): by which entities, each with the articles, are named in them."""
    if scalar(connection, "SELECT 1 FROM entity WHERE drift IS NOT NULL LIMIT 1") is None:
        return
    together: dict[int, list[int]] = defaultdict(list)
    for entity, article in postings:
        together[article].append(entity)
    everyone = sorted({entity for entities in together.values() for entity in entities})
    large = set(column(connection, _LARGE_ONES, json_list(everyone)))
    if large:
        _count_articles(connection, together, large)
        _count_pairs(connection, together, large, sign)
        _count_months(connection, together, large, sign)


def _count_articles(connection: Connection, together: Mapping[int, list[int]], large: set[int]) -> None:
    touched = Counter(entity for entities in together.values() for entity in entities if entity in large)
    sql = "UPDATE entity SET drift = drift + ? WHERE id = ?"
    execute_many(connection, sql, [(n, entity) for entity, n in touched.items()])


def _count_pairs(connection: Connection, together: Mapping[int, list[int]], large: set[int], sign: int) -> None:
    stored: dict[int, set[int]] = defaultdict(set)  # few of all pairs that stand together
    for entity, other in tuples(connection, _STORED, json_list(large)):
        stored[entity].add(other)
    pairs = Counter[tuple[int, int]]()
    for entities in together.values():
        everyone = set(entities)
        for entity in everyone & stored.keys():
            pairs.update((entity, other) for other in stored[entity] & everyone)
    sql = "UPDATE comention SET n = n + ? WHERE entity_id = ? AND other_id = ?"
    execute_many(connection, sql, [(sign * n, *pair) for pair, n in sorted(pairs.items())])
    if sign < 0:
        sql = "DELETE FROM comention WHERE entity_id = ? AND other_id = ? AND n = 0"
        execute_many(connection, sql, sorted(pairs))


def _count_months(connection: Connection, together: Mapping[int, list[int]], large: set[int], sign: int) -> None:
    dated = [article for article in together if article >= FIRST_DATED]
    months = Counter(
        (entity, month_of(article)) for article in dated for entity in together[article] if entity in large
    )
    sql = f"{_ADD_MONTH} ON CONFLICT DO UPDATE SET n = n + excluded.n"
    execute_many(connection, sql, [(*key, sign * n) for key, n in sorted(months.items())])
    execute_many(connection, "DELETE FROM entity_month WHERE entity_id = ? AND month = ? AND n = 0", sorted(months))


def move_months(connection: Connection, moves: Mapping[int, int]) -> None:
    """Count articles that get other ids, and so other days, in their months; nothing else of them changes."""
    together: dict[int, list[int]] = defaultdict(list)
    for article, entity in rows(connection, _NAMED_IN, json_list(moves)):
        together[article].append(entity)
    everyone = {entity for entities in together.values() for entity in entities}
    large = set(column(connection, _LARGE_ONES, json_list(everyone)))
    if large:
        _count_months(connection, together, large, -1)
        _count_months(connection, {moves[article]: entities for article, entities in together.items()}, large, 1)


def forget(connection: Connection, entity: int) -> None:
    connection.exec_driver_sql("DELETE FROM comention WHERE entity_id = ?", (entity,))
    connection.exec_driver_sql("DELETE FROM entity_month WHERE entity_id = ?", (entity,))
    connection.exec_driver_sql("UPDATE entity SET drift = NULL WHERE id = ?", (entity,))


def step(database: Database) -> bool:
    """Store one entity that is not stored yet, or no longer near enough, or forget one that is no longer large.

    Tell whether there may be more.
    """
    with database.read() as connection:
        small, drifted = scalar(connection, _SMALL), scalar(connection, _DRIFTED)
    if small is None and drifted is None:
        return False
    with database.write() as connection:
        forget(connection, drifted if small is None else small)
        if small is None:
            store(connection, drifted)
    return True


def store(connection: Connection, entity: int) -> None:
    execute_many(connection, ADD_PAIR, [(entity, *pair) for pair in _co_mentions_to_keep(connection, entity)])
    count_repeats(connection, entity)
    months = [(entity, month, n) for month, n in months_of(connection, entity).items()]
    execute_many(connection, _ADD_MONTH, months)
    connection.exec_driver_sql("UPDATE entity SET drift = 0 WHERE id = ?", (entity,))


def _co_mentions_to_keep(connection: Connection, entity: int) -> list[tuple[int, int]]:
    """Count whom an entity stands with, and return the commonest, then who is associated most strongly."""
    own, articles = (scalar(connection, sql, *values) for sql, values in ((_OWN, (entity,)), (_TOTAL, ())))
    counted = [tuple(row) for row in rows(connection, _CO_MENTIONS.format(told="article_id"), entity, -1, -1)]
    strongest = nlargest(KEPT, counted, key=lambda row: (log_likelihood(row[1], own, row[2], articles), -row[0]))
    return [*dict.fromkeys((other, n) for other, n, _ in (*counted[:KEPT], *strongest))]


_OWN = "SELECT n_articles FROM entity WHERE id = ?"
_TOTAL = "SELECT articles FROM total"
_STORY = "ifnull((SELECT fullest_id FROM version WHERE version.article_id = entity_article.article_id), article_id)"
_CO_MENTIONS = f"""
    SELECT other_id, n, n_articles FROM (
        SELECT other_id, count(*) AS n FROM (
            SELECT DISTINCT told, mention.entity_id AS other_id
            FROM (SELECT article_id, {{told}} AS told FROM entity_article
                  WHERE entity_id = ?1 ORDER BY article_id DESC LIMIT ?2) AS it
            CROSS JOIN mention ON mention.article_id = it.article_id)
        GROUP BY other_id)
    JOIN entity ON entity.id = other_id
    WHERE other_id != ?1 AND kind < {FIRST_AMOUNT} ORDER BY n DESC, other_id LIMIT ?3"""
_REPEATS = f"""
    UPDATE comention SET n_repeats = counted.n FROM (
        SELECT other_id, count(*) - count(DISTINCT told) AS n FROM (
            SELECT DISTINCT it.article_id, told, mention.entity_id AS other_id
            FROM (SELECT article_id, {_STORY} AS told FROM entity_article WHERE entity_id = ?1 AND (
                  EXISTS (SELECT 1 FROM version WHERE version.article_id = entity_article.article_id)
                  OR EXISTS (SELECT 1 FROM version WHERE fullest_id = entity_article.article_id))) AS it
            CROSS JOIN mention ON mention.article_id = it.article_id
            WHERE mention.entity_id IN (SELECT other_id FROM comention WHERE entity_id = ?1))
        GROUP BY other_id) AS counted
    WHERE comention.entity_id = ?1 AND comention.other_id = counted.other_id"""
_ENTITIES_IN = f"""
    SELECT entity_id, n FROM (
        SELECT entity_id, count(*) AS n FROM (
            SELECT DISTINCT mention.article_id, mention.entity_id
            FROM json_each(?1) AS it CROSS JOIN mention ON mention.article_id = it.value)
        GROUP BY entity_id)
    JOIN entity ON entity.id = entity_id
    WHERE kind < {FIRST_AMOUNT} ORDER BY n DESC, entity_id"""
_DAYS = f"""
    SELECT (article_id >> 20) << 20 AS day, count(*) FROM entity_article
    WHERE entity_id = ? AND article_id >= {FIRST_DATED} GROUP BY day ORDER BY day"""


_IN_STORIES = f"""
    SELECT (article_id >> 20) << 20 AS day, count(*) FROM (
        SELECT article_id, row_number() OVER (PARTITION BY {_STORY} ORDER BY article_id) AS place
        FROM entity_article WHERE entity_id = ? AND article_id >= {FIRST_DATED} AND (
            EXISTS (SELECT 1 FROM version WHERE version.article_id = entity_article.article_id)
            OR EXISTS (SELECT 1 FROM version WHERE fullest_id = entity_article.article_id)))
    WHERE place > 1 GROUP BY day ORDER BY day"""


def is_stored(connection: Connection, entity: int) -> bool:
    """Tell whether the months of an entity, and whom it stands with, need not be counted."""
    sql = "SELECT drift IS NOT NULL AND n_articles >= ? FROM entity WHERE id = ?"
    return bool(scalar(connection, sql, LARGE, entity))


def co_mentions(
    connection: Connection, entity: int, limit: int, newest: int = -1, *, once: bool = False
) -> list[tuple[int, int]]:
    """Count the entities that stand in an entity's articles, or in the newest of them: pairs of id and articles.

    Where the versions of a story count `once`, it is stories.
    """
    sql = _CO_MENTIONS.format(told=_STORY if once else "article_id")
    return [(other, n) for other, n, _ in rows(connection, sql, entity, newest, limit)]


def count_repeats(connection: Connection, entity: int) -> None:
    """Count anew which of the articles that an entity shares with those stored repeat a story; triggers go on."""
    connection.exec_driver_sql(_REPEATS, (entity,))


def entities_in(connection: Connection, article_ids: Iterable[int]) -> list[tuple[int, int]]:
    """Count the entities that stand in some articles: pairs of id and articles, the commonest first."""
    return [(entity, n) for entity, n in rows(connection, _ENTITIES_IN, json_list(article_ids))]


def months_of(connection: Connection, entity: int) -> dict[int, int]:
    """Count an entity's dated articles by month, ascending."""
    return _by_month(connection, _DAYS, entity)


def months_of_repeats(connection: Connection, entity: int) -> dict[int, int]:
    """Count by month those of an entity's dated articles of whose story an earlier one tells already."""
    return _by_month(connection, _IN_STORIES, entity)


def stories_of(connection: Connection, article_ids: Iterable[int]) -> dict[int, int]:
    """Return the stories of articles, as their fullest; articles that are a version of no other are left out."""
    return dict(map(tuple, rows(connection, _FULLEST, json_list(article_ids))))


_FULLEST = "SELECT article_id, fullest_id FROM version WHERE article_id IN (SELECT value FROM json_each(?))"


def _by_month(connection: Connection, sql: str, entity: int) -> dict[int, int]:
    found = Counter[int]()
    for day, n in rows(connection, sql, entity):
        found[month_of(day)] += n
    return dict(found)
