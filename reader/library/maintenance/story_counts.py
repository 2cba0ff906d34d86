"""Libraries up to version 18 get the counts of what repeats a story in the articles of an entity, or of two."""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library.store.database import column
from reader.library.store.repeats import COUNTED_BY

# As version 19 had them; so are the view and the triggers.
_COUNTS = (
    "ALTER TABLE entity ADD COLUMN n_repeats INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE comention ADD COLUMN n_repeats INTEGER DEFAULT '0' NOT NULL",
    "CREATE INDEX entity_by_stories ON entity (n_articles - n_repeats)",
    """CREATE TEMP TABLE told AS
       SELECT DISTINCT story, article_id, entity_id FROM (
           SELECT fullest_id AS story, article_id FROM version UNION SELECT fullest_id, fullest_id FROM version)
       JOIN mention USING (article_id)""",
    """UPDATE entity SET n_repeats = counted.n FROM (
           SELECT entity_id, count(*) - count(DISTINCT story) AS n FROM told GROUP BY 1) AS counted
       WHERE entity_id = id AND counted.n""",
)
_OF_PAIRS = """
    UPDATE comention SET n_repeats = counted.n FROM (
        SELECT other.entity_id AS other_id, count(*) - count(DISTINCT one.story) AS n
        FROM told AS one CROSS JOIN told AS other ON other.article_id = one.article_id
        WHERE one.entity_id = ?1 AND other.entity_id IN (SELECT other_id FROM comention WHERE entity_id = ?1)
        GROUP BY 1) AS counted
    WHERE comention.entity_id = ?1 AND comention.other_id = counted.other_id"""


def count_repeats(connection: Connection) -> None:
    """Count once what is known of stories so far; triggers go on from there."""
    for statement in _COUNTS:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("CREATE INDEX temp.told_by_article ON told (article_id, entity_id, story)")
    connection.exec_driver_sql("CREATE INDEX temp.told_by_entity ON told (entity_id, article_id, story)")
    for entity in column(connection, "SELECT DISTINCT entity_id FROM comention"):
        connection.exec_driver_sql(_OF_PAIRS, (entity,))
    connection.exec_driver_sql("DROP TABLE temp.told")
    for statement in COUNTED_BY:
        connection.exec_driver_sql(statement)
