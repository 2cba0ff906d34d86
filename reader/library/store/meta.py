"""Small facts of a library: whether the seeds were planted, which tagger is reading it again."""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library.store.database import Database, scalar

SEEDED = "seeded"
READING_AGAIN = "reading again"  # the tagger that is about it, until it is done or cancelled
YES = "yes"


class Meta:
    """The small facts of one library, by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def is_seeded(self) -> bool:
        return self.get(SEEDED) == YES

    @property
    def reading_again(self) -> str:
        """The tagger by which the library is being read again, or was when a program ended; else empty."""
        return self.get(READING_AGAIN)

    def get(self, key: str, default: str = "") -> str:
        with self._database.read() as connection:
            return get(connection, key, default)

    def set(self, key: str, value: str) -> None:
        with self._database.write() as connection:
            put(connection, key, value)


def get(connection: Connection, key: str, default: str = "") -> str:
    value = scalar(connection, "SELECT value FROM meta WHERE key = ?", key)
    return default if value is None else str(value)


def put(connection: Connection, key: str, value: str) -> None:
    sql = "INSERT INTO meta(key, value) VALUES (?,?) ON CONFLICT DO UPDATE SET value = excluded.value"
    connection.exec_driver_sql(sql, (key, value))


def drop(connection: Connection, key: str) -> None:
    connection.exec_driver_sql("DELETE FROM meta WHERE key = ?", (key,))
