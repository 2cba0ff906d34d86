"""A copy of a library in use, whole and of one moment."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from reader import disk
from reader.errors import LibraryError
from reader.library.store.database import Database
from reader.reasons import unwritten


def backup(database: Database, path: Path) -> None:
    """Copy a library into a new file, which is there only once it is complete."""
    if path.resolve() == database.path.resolve():
        raise LibraryError(f"“{path.name}” is the library itself: choose another name for the backup.")
    _refuse_what_is_damaged(database)
    if os.path.lexists(path):
        raise LibraryError(f"There is a “{path.name}” already. Choose another name for the backup.")
    try:
        with disk.part_file(path) as unfinished:
            _copy(database, unfinished)
            if not disk.put_in_place(unfinished, path):
                raise LibraryError(f"There is a “{path.name}” already. Choose another name for the backup.")
    except OSError as error:
        raise LibraryError(f"The backup {unwritten(path, error)}.") from error
    except sqlite3.Error as error:
        why = disk.obstacle(path.parent) or "the disk reports a failure"
        raise LibraryError(f"The backup “{path.name}” cannot be written in {path.parent}: {why}.") from error


def _copy(database: Database, path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA user_version")  # opens it: what is wrong from here on is wrong with the library
        with database.driver() as driver:
            driver.backup(copy, pages=2_000)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, that a read-only folder may hold


def _refuse_what_is_damaged(database: Database) -> None:
    """Leave the good backup that there may be alone."""
    with database.driver() as driver:
        [[verdict]] = driver.execute("PRAGMA quick_check(1)")
    if verdict != "ok":
        raise LibraryError(f"“{database.path.name}” is damaged, so no backup was made. An older backup may be sound.")
