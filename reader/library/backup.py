"""A copy of a library in use, whole and of one moment."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.errors import LibraryError
from reader.library.database import Database


def backup(database: Database, path: Path) -> None:
    """Copy a library into a file, which is there only once it is complete."""
    if path.resolve() == database.path.resolve():
        raise LibraryError(f"“{path.name}” is the library itself: choose another name for the backup.")
    unfinished = path.with_name(path.name + ".part")
    _refuse_what_is_damaged(database)
    try:
        unfinished.unlink(missing_ok=True)
        with database.driver() as driver, closing(sqlite3.connect(unfinished)) as copy:
            driver.backup(copy, pages=2_000)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, that a read-only folder may hold
        unfinished.replace(path)
    except OSError as error:
        raise LibraryError(f"The backup “{path.name}” cannot be written: {error.strerror}.") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _refuse_what_is_damaged(database: Database) -> None:
    """Leave the good backup that there may be alone."""
    with database.driver() as driver:
        [[verdict]] = driver.execute("PRAGMA quick_check(1)")
    if verdict != "ok":
        raise LibraryError(f"“{database.path.name}” is damaged, so no backup was made. An older backup may be sound.")
