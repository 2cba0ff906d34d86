"""Version 5: undated articles, which had the day on which they were added, get ids below those of every day."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from reader.library.store.database import execute_many, rows, scalar

_FORMER = "INSERT INTO former_id SELECT id, row_number() OVER (ORDER BY id) FROM temp.undated"
_NOW = "(SELECT former_id.article_id FROM former_id WHERE former_id.id = {0})"
_IS_FORMER = "{0} IN (SELECT id FROM former_id)"
_KEYS = {
    "article": "id",
    "article_text": "article_id",
    "source_file": "article_id",
    "title_order": "article_id",
    "entity_article": "article_id",
    "mention": "article_id",
    "article_alias": "article_id",
    "description": "article_id",
    "read_apart": "article_id",
    "apart_name": "article_id",
    "bin": "article_id",
}
_DELETE_WORDS = f"""
    INSERT INTO article_fts(article_fts, rowid, title, body)
    SELECT 'delete', id, title, body FROM article_words WHERE {_IS_FORMER.format("id")}"""
_ADD_WORDS = """
    INSERT INTO article_fts(rowid, title, body) SELECT id, title, body FROM article_words
    WHERE id IN (SELECT article_id FROM former_id)"""
_ADD_ALL_WORDS = (
    "INSERT INTO article_fts(article_fts) VALUES ('rebuild')"  # a third quicker, where most are to be moved
)


def move_below_all_days(connection: Connection) -> None:
    """Give every undated article, also of the bin, the next number, in the order in which they were added."""
    connection.exec_driver_sql(
        "CREATE TABLE former_id (id INTEGER NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (id))"
    )
    _number(connection)
    most = scalar(connection, "SELECT 2 * (SELECT count(*) FROM former_id) > (SELECT count(*) FROM article)")
    if not most:
        connection.exec_driver_sql(_DELETE_WORDS)
    for table, key in _KEYS.items():
        column = f"{table}.{key}"
        connection.exec_driver_sql(
            f"UPDATE {table} SET {key} = {_NOW.format(column)} WHERE {_IS_FORMER.format(column)}"
        )
    connection.exec_driver_sql(_ADD_ALL_WORDS if most else _ADD_WORDS)
    _follow(connection)
    connection.exec_driver_sql("ALTER TABLE article DROP COLUMN date_known")
    connection.exec_driver_sql("CREATE INDEX article_by_added ON article (added, id)")


def _number(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TEMP TABLE undated (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO temp.undated SELECT id FROM article WHERE NOT date_known")
    execute_many(connection, "INSERT INTO temp.undated VALUES (?)", [(number,) for number in _in_the_bin(connection)])
    connection.exec_driver_sql(_FORMER)
    connection.exec_driver_sql("DROP TABLE temp.undated")


def _in_the_bin(connection: Connection) -> Iterator[int]:
    for number, reading in connection.exec_driver_sql("SELECT article_id, reading FROM bin"):
        if json.loads(zlib.decompress(reading))["published"] is None:
            yield number


def _follow(connection: Connection) -> None:
    """Let what can be undone find its articles."""
    now: dict[int, int] = dict(map(tuple, rows(connection, "SELECT id, article_id FROM former_id")))
    for number, packed in rows(connection, "SELECT id, payload FROM action"):
        told = json.loads(zlib.decompress(packed))
        followed = _renumber(told, now)
        if followed != told:
            payload = zlib.compress(json.dumps(followed).encode(), 1)
            connection.exec_driver_sql("UPDATE action SET payload = ? WHERE id = ?", (payload, number))


def _renumber(told: Mapping[str, Any], now: Mapping[int, int]) -> dict[str, Any]:
    followed = dict(told)
    if "articles" in told:
        followed["articles"] = sorted(now.get(number, number) for number in told["articles"])
    if "there" in told:
        other = told["other"]
        followed["there"] = now.get(told["there"], told["there"])
        followed["other"] = {**other, "id": now.get(other["id"], other["id"])}
    return followed
