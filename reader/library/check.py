"""Whether a library is sound: its file, its index, and every count against the mentions it follows from."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from reader.errors import DamagedError
from reader.library import large, linked
from reader.library.database import Database, rows, scalar
from reader.library.tables import FIRST_AMOUNT

# Each counts what disagrees; 0 is sound.
_COUNTS = {
    "postings disagree with the mentions": """
        SELECT count(*) FROM (
            SELECT entity_id, article_id, n FROM entity_article
            EXCEPT SELECT entity_id, article_id, count(*) FROM mention GROUP BY 1, 2)""",
    "mentions are in no posting": """
        SELECT count(*) FROM (
            SELECT DISTINCT entity_id, article_id FROM mention
            EXCEPT SELECT entity_id, article_id FROM entity_article)""",
    "entities have wrong counts": """
        SELECT count(*) FROM entity LEFT JOIN (
            SELECT entity_id, count(*) AS articles, sum(n) AS mentions FROM entity_article GROUP BY 1) ON entity_id = id
        WHERE n_articles IS NOT articles OR n_mentions IS NOT mentions""",
    "names of entities have wrong counts": """
        SELECT count(*) FROM (
            SELECT entity_id, name_id, n_named, n_alias FROM alias WHERE n_named OR n_alias OR NOT n_given
            EXCEPT SELECT * FROM counted_alias)
        UNION ALL SELECT count(*) FROM (
            SELECT * FROM counted_alias EXCEPT SELECT entity_id, name_id, n_named, n_alias FROM alias)""",
    "entities are not called by their commonest name": """
        SELECT count(*) FROM entity WHERE name IS NOT coalesce(called, (
            SELECT name.text FROM alias JOIN name ON name.id = name_id
            WHERE entity_id = entity.id ORDER BY n_named DESC, name_id LIMIT 1))""",
    "names belong to nobody": """
        SELECT count(*) FROM name WHERE id NOT IN (SELECT name_id FROM alias UNION SELECT name_id FROM apart_name)""",
    "mentions lie outside their text": """
        SELECT count(*) FROM mention JOIN article_words ON id = article_id
        WHERE start < 0 OR end <= start OR end > length(title) + 2 + length(body)""",
    "articles have no text": "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM article_text)",
    "articles have no file": "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM source_file)",
    "articles stand in no alphabetical order": """
        SELECT abs((SELECT count(*) FROM title_order) - (SELECT count(*) FROM article))""",
    "authors are not known, or of no article": """
        SELECT count(*) FROM (SELECT DISTINCT author FROM article WHERE author != '' EXCEPT SELECT name FROM author)
        UNION ALL SELECT count(*) FROM (SELECT name FROM author EXCEPT SELECT author FROM article)""",
    "articles are in the library and in the bin": "SELECT count(*) FROM bin JOIN article ON article.id = article_id",
    "stored co-mentions disagree with the mentions": """
        SELECT count(*) FROM comention WHERE n != (
            SELECT count(*) FROM entity_article AS one JOIN entity_article AS other USING (article_id)
            WHERE one.entity_id = comention.entity_id AND other.entity_id = comention.other_id)""",
    "totals are wrong": f"""
        SELECT count(*) FROM total WHERE articles != (SELECT count(*) FROM article)
        OR unread != (SELECT count(*) FROM article WHERE unread)
        OR starred != (SELECT count(*) FROM article WHERE starred)
        OR entities != (SELECT count(*) FROM entity WHERE kind < {FIRST_AMOUNT})""",
}

_COUNTED_ALIASES = """
    CREATE TEMP VIEW IF NOT EXISTS counted_alias AS
    SELECT entity_id, name_id, sum(named) AS n_named, sum(called) AS n_alias FROM (
        SELECT entity_id, name_id, count(DISTINCT article_id) AS named, 0 AS called FROM mention GROUP BY 1, 2
        UNION ALL
        SELECT mention.entity_id, alias_id, 0, count(DISTINCT article_id)
        FROM article_alias JOIN mention USING (article_id, kind, name_id) GROUP BY 1, 2)
    GROUP BY 1, 2"""


def problems(database: Database) -> list[str]:
    """Return what is wrong with a library, in words; nothing where it is sound."""
    try:
        return _damage(database) or [*_disagreements(database), *_index_problems(database)]
    except DamagedError as error:
        return [str(error)]


def _damage(database: Database) -> list[str]:
    with database.driver() as driver:
        return [f"The file is damaged: {row[0]}." for row in driver.execute("PRAGMA quick_check(20)") if row[0] != "ok"]


def _disagreements(database: Database) -> list[str]:
    with database.read() as connection:
        return [
            *_dangling(connection),
            *_wrong_counts(connection),
            *_wrong_terms(connection),
            *_wrong_months(connection),
            *linked.problems(connection),
        ]


def _dangling(connection: Connection) -> list[str]:
    tables = sorted({row[0] for row in rows(connection, "PRAGMA foreign_key_check")})
    return [f"Rows of “{table}” refer to what is not there." for table in tables]


def _wrong_counts(connection: Connection) -> Iterator[str]:
    connection.exec_driver_sql(_COUNTED_ALIASES)
    for words, sql in _COUNTS.items():
        wrong = sum(row[0] for row in rows(connection, sql))
        if wrong:
            yield f"{wrong:,} {words}."


def _wrong_terms(connection: Connection) -> Iterator[str]:
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed USING fts5vocab(main, article_fts, row)"
    )
    sql = "SELECT count(*) FROM (SELECT * FROM term EXCEPT SELECT term, doc FROM temp.indexed)"
    missing = "SELECT count(*) FROM (SELECT term, doc FROM temp.indexed EXCEPT SELECT * FROM term)"
    wrong = scalar(connection, sql) + scalar(connection, missing)
    if wrong:
        yield f"{wrong:,} words have wrong counts."


def _wrong_months(connection: Connection) -> Iterator[str]:
    for (entity,) in rows(connection, "SELECT id FROM entity WHERE drift IS NOT NULL"):
        stored = dict(
            tuple(row) for row in rows(connection, "SELECT month, n FROM entity_month WHERE entity_id = ?", entity)
        )
        if stored != large.months_of(connection, entity):
            yield f"The months stored of entity {entity} disagree with its articles."


def _index_problems(database: Database) -> Iterator[str]:
    if database.read_only:
        return  # SQLite runs this check as a write
    try:
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")
    except DamagedError:  # as FTS5 calls it
        yield "The index of words disagrees with the articles."
