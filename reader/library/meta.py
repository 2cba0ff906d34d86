"""Small facts of a library: whether the seeds were planted, which tagger read it."""

from __future__ import annotations

from reader.library.database import Database, scalar


class Meta:
    """The small facts of one library, by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: str = "") -> str:
        with self._database.read() as connection:
            value = scalar(connection, "SELECT value FROM meta WHERE key = ?", key)
        return default if value is None else str(value)

    def set(self, key: str, value: str) -> None:
        sql = "INSERT INTO meta VALUES (?,?) ON CONFLICT DO UPDATE SET value = excluded.value"
        with self._database.write() as connection:
            connection.exec_driver_sql(sql, (key, value))
