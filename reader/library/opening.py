"""Opens and makes library files, and says in words why one cannot be opened."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from reader.errors import LibraryError
from reader.library import tables
from reader.library.database import Database, Mode, scalar
from reader.library.migrations import Migration, version_of


def create(path: Path, patience: float) -> None:
    """Make a new, empty library where there is no file yet, or an empty one."""
    unfinished = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        database = Database(unfinished, Mode.CREATE, patience)
        try:
            with database.write() as connection:
                tables.create(connection)
        finally:
            database.close()
        unfinished.replace(path)
    except OSError as error:
        raise LibraryError(f"“{path.name}” cannot be made in {path.parent}: {error.strerror}.") from error


def opened(path: Path, patience: float, migrations: Sequence[Migration]) -> Database:
    """Open a library file, not yet brought up to date."""
    _refuse_what_is_no_file(path)
    database = _connected(path, patience)
    try:
        _refuse_what_is_no_library(database, newest=max((m.version for m in migrations), default=tables.SCHEMA_VERSION))
    except BaseException:
        database.close()
        raise
    return database


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise LibraryError(f"“{path.name}” is a folder, not a library.")
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise LibraryError(f"There is no library “{path.name}” in {path.parent}.") from None
    except OSError as error:
        raise LibraryError(f"“{path.name}” cannot be opened: {error.strerror}.") from error
    if size == 0:
        raise LibraryError(f"“{path.name}” is empty: it is not a library of Entity Reader.")
    if not os.access(path, os.R_OK):
        raise LibraryError(f"“{path.name}” may not be read by you.")


def _connected(path: Path, patience: float) -> Database:
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return Database(path, Mode.WRITE, patience)
    return Database(path, Mode.IMMUTABLE, patience)


def _refuse_what_is_no_library(database: Database, newest: int) -> None:
    with database.read() as connection:
        application = scalar(connection, "PRAGMA application_id")
        scalar(connection, "SELECT count(*) FROM sqlite_schema")
    if application != tables.APPLICATION_ID:
        raise LibraryError(f"“{database.path.name}” is not a library of Entity Reader.")
    if version_of(database) > newest:
        raise LibraryError(
            f"“{database.path.name}” was made by a newer Entity Reader. Install the newest version to open it."
        )
