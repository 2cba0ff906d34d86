"""Small facts of a library: whether the seeds were planted, which tagger is reading it again."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from reader.library.store.database import Database
from reader.library.store.tables import meta

SEEDED = "seeded"
READING_AGAIN = "reading again"  # the tagger that is about it, until it is done or cancelled
HEADS = "heads are read by"  # the rules by which those of all articles are
YES = "yes"

_VALUE = select(meta.c.value).where(meta.c.key == bindparam("key"))
_ADD = insert(meta)
_PUT = _ADD.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": _ADD.excluded.value})
_DROP = delete(meta).where(meta.c.key == bindparam("key"))


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

    @property
    def heads_read_by(self) -> str:
        """The rules by which the heads of all articles are read; empty where some were by older ones."""
        return self.get(HEADS)

    @property
    def written_elsewhere(self) -> int:
        """A number that is another once the library was written to by anybody but who asks."""
        return self._database.number_of_others()

    def wait_until_free(self) -> None:
        """Return once nobody else writes to the library; InUseError where that takes too long."""
        with self._database.write():
            pass

    def get(self, key: str, default: str = "") -> str:
        with self._database.read() as connection:
            return get(connection, key, default)

    def set(self, key: str, value: str) -> None:
        with self._database.write() as connection:
            put(connection, key, value)


def get(connection: Connection, key: str, default: str = "") -> str:
    value = connection.execute(_VALUE, {"key": key}).scalar()
    return default if value is None else str(value)


def put(connection: Connection, key: str, value: str) -> None:
    connection.execute(_PUT, {"key": key, "value": value})


def drop(connection: Connection, key: str) -> None:
    connection.execute(_DROP, {"key": key})
