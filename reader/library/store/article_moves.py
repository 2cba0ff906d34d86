"""Gives articles other ids, since an id says the day: every row that refers to them follows, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from reader.library.store import wordings
from reader.library.store.article_ids import note_former
from reader.library.store.database import execute_many, rows
from reader.text.sort_key import sort_key
from reader.text.wording import keys_of

_MOVES = (
    "CREATE TEMP TABLE IF NOT EXISTS moved (id INTEGER PRIMARY KEY, now INTEGER NOT NULL)",
    "DELETE FROM temp.moved",
)
_NOW = "(SELECT now FROM temp.moved WHERE moved.id = {0})"
_IS_MOVED = "{0} IN (SELECT id FROM temp.moved)"
_DELETE_WORDS = f"""
    INSERT INTO article_fts(article_fts, rowid, title, body)
    SELECT 'delete', id, title, body FROM article_words WHERE {_IS_MOVED.format("id")}"""
_ADD_WORDS = """
    INSERT INTO article_fts(rowid, title, body) SELECT article_words.id, title, body
    FROM (SELECT now FROM temp.moved ORDER BY now) CROSS JOIN article_words ON article_words.id = now"""
_TITLES = "SELECT title, id, now FROM temp.moved JOIN article USING (id)"
_BODIES = "SELECT id, now, body FROM temp.moved JOIN article_text ON article_id = id"
_MOVE_TITLE = 'UPDATE title_order SET article_id = ?3 WHERE "key" = ?1 AND article_id = ?2'
_MOVE_POSTINGS = f"""
    UPDATE entity_article SET article_id = {_NOW.format("entity_article.article_id")}
    WHERE (entity_id, article_id) IN (
        SELECT DISTINCT entity_id, article_id FROM mention WHERE {_IS_MOVED.format("article_id")})"""
_KEYS = {  # `mention` behind the postings, which are found by it
    "article": "id",
    "article_text": "article_id",
    "as_read": "article_id",
    "mention": "article_id",
    "article_alias": "article_id",
    "description": "article_id",
    "read_apart": "article_id",
    "apart_name": "article_id",
    "article_file": "article_id",
    "text_identity": "article_id",
    "note": "article_id",
    "article_tag": "article_id",
}


def move(connection: Connection, moves: Mapping[int, int]) -> None:
    """Give articles of the library ids that are free; what is counted by months is for `aggregates` to count."""
    if not moves:
        return
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # until the transaction ends
    for statement in _MOVES:
        connection.exec_driver_sql(statement)
    execute_many(connection, "INSERT INTO temp.moved(id, now) VALUES (?,?)", list(moves.items()))
    connection.exec_driver_sql(_DELETE_WORDS)
    titles = [(sort_key(title), number, now) for title, number, now in rows(connection, _TITLES)]
    execute_many(connection, _MOVE_TITLE, titles)
    worded = [(number, now, keys_of(body)) for number, now, body in rows(connection, _BODIES)]
    wordings.remove(connection, ((number, keys) for number, _, keys in worded))
    wordings.add(connection, ((now, keys) for _, now, keys in worded))
    connection.exec_driver_sql(_MOVE_POSTINGS)
    for table, key in _KEYS.items():
        column = f"{table}.{key}"
        connection.exec_driver_sql(f"UPDATE {table} SET {key} = {_NOW.format(column)} WHERE {_IS_MOVED.format(column)}")
    connection.exec_driver_sql(_ADD_WORDS)
    note_former(connection, moves)
