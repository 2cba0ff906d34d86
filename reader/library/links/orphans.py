"""Takes away, once a change is complete, the names and entities that it has left without any article.

Not sooner: what is taken out of the tables and put in again must find the same ids.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from reader.library.store.commonest_name import COMMONEST_NAME
from reader.library.store.database import column, execute_many, json_list

_TOUCHED = "CREATE TEMP TABLE IF NOT EXISTS touched (entity_id INTEGER PRIMARY KEY)"
_TOUCHED_NAMES = "CREATE TEMP TABLE IF NOT EXISTS touched_name (name_id INTEGER PRIMARY KEY)"
_UNUSED = """
    DELETE FROM alias WHERE entity_id IN (SELECT entity_id FROM touched)
    AND ((n_named = 0 AND n_alias = 0 AND n_given = 0)
         OR 0 = (SELECT n_articles FROM entity WHERE entity.id = entity_id)) RETURNING name_id"""
_EMPTY = "DELETE FROM entity WHERE n_articles = 0 AND id IN (SELECT entity_id FROM touched)"
_NOBODYS = """
    DELETE FROM name WHERE id = ? AND NOT EXISTS (SELECT 1 FROM alias WHERE name_id = name.id)
    AND NOT EXISTS (SELECT 1 FROM apart_name WHERE name_id = name.id)"""
_NAME_ANEW = f"""UPDATE entity SET name = coalesce(called, {COMMONEST_NAME})
    WHERE id IN (SELECT value FROM json_each(?))"""


def touch(connection: Connection, entities: Collection[int]) -> None:
    """Keep in mind entities that may be left without an article, or go by other names."""
    connection.exec_driver_sql(_TOUCHED)
    execute_many(connection, "INSERT OR IGNORE INTO touched(entity_id) VALUES (?)", [(number,) for number in entities])


def touch_names(connection: Connection, names: Collection[int]) -> None:
    """Keep in mind names that may be nobody's from now on."""
    if names:
        connection.exec_driver_sql(_TOUCHED_NAMES)
        execute_many(
            connection, "INSERT OR IGNORE INTO touched_name(name_id) VALUES (?)", [(number,) for number in names]
        )


def sweep(connection: Connection) -> None:
    """Take away what is left over of the entities touched, and call those that live on by their names."""
    connection.exec_driver_sql(_TOUCHED)
    connection.exec_driver_sql(_TOUCHED_NAMES)
    touched = column(connection, "SELECT entity_id FROM touched")
    released = column(connection, "SELECT name_id FROM touched_name")
    if not touched and not released:
        return
    unused = set(column(connection, _UNUSED))
    connection.exec_driver_sql(_EMPTY)
    execute_many(connection, _NOBODYS, [(number,) for number in sorted({*unused, *released})])
    connection.exec_driver_sql("DELETE FROM touched")
    connection.exec_driver_sql("DELETE FROM touched_name")
    name_anew(connection, touched)


def name_anew(connection: Connection, entities: Collection[int]) -> None:
    """Call entities as the user does, or else by the fullest name of most of their articles; the first met in a tie."""
    if entities:
        connection.exec_driver_sql(_NAME_ANEW, (json_list(entities),))
