"""Brings older library files to the schema of this program: numbered steps, each wholly or not at all, after a backup.

    MIGRATIONS = (Migration(2, add_notes), Migration(3, split_sources))

A migration that was released is never edited; each is tested on a file that the older version wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from reader.errors import LibraryError
from reader.library.backup import backup
from reader.library.database import Database, rows, scalar

Step = Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class Migration:
    """What brings a library from the version before to this one."""

    version: int
    step: Step


MIGRATIONS: tuple[Migration, ...] = ()  # version 1 is the first


def version_of(database: Database) -> int:
    with database.read() as connection:
        return int(scalar(connection, "PRAGMA user_version"))


def migrate(database: Database, migrations: Sequence[Migration], now: float) -> int | None:
    """Bring a library up to date and return the version it had, None where there was nothing to do.

    A step that fails leaves the library at the version before it.
    """
    version = version_of(database)
    due = [migration for migration in migrations if migration.version > version]
    if not due:
        return None
    if database.read_only:
        raise LibraryError(
            f"“{database.path.name}” was made by an older Entity Reader and must be brought up to date, but it can"
            " only be read. Copy it to a folder that you may write to, and open that."
        )
    backup(database, backup_path(database.path, version, now))
    for migration in due:
        _apply(database, migration)
    return version


def backup_path(path: Path, version: int, now: float) -> Path:
    """Return where the library is copied to before it is changed: beside it, named after version and time."""
    moment = datetime.fromtimestamp(now).astimezone().strftime("%Y-%m-%d %H.%M.%S")
    return path.with_name(f"{path.stem} (version {version}, {moment}){path.suffix}")


def _apply(database: Database, migration: Migration) -> None:
    with database.driver() as driver:
        driver.execute(
            "PRAGMA foreign_keys = OFF"
        )  # a table is rebuilt by dropping the old one; ignored in a transaction
    try:
        with database.write() as connection:
            if int(scalar(connection, "PRAGMA user_version")) >= migration.version:
                return  # another program was faster
            migration.step(connection)
            if rows(connection, "PRAGMA foreign_key_check"):
                raise LibraryError(
                    f"“{database.path.name}” could not be brought to version {migration.version}: rows would refer to"
                    " what is not there. It was left as it was."
                )
            connection.exec_driver_sql(f"PRAGMA user_version = {migration.version}")
    finally:
        with database.driver() as driver:
            driver.execute("PRAGMA foreign_keys = ON")
