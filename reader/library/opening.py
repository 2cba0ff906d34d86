"""Opens and makes library files, and says in words why one cannot be opened."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from threading import get_ident

from reader.errors import LibraryError
from reader.library import schema
from reader.library.database import Database, Mode, scalar
from reader.library.migrations import Migration, version_of


def create(path: Path) -> None:
    """Make a new library where there is no file yet, or an empty one; nobody ever sees half of it."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}-{get_ident()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        _fill(unfinished)
        _put_in_place(unfinished, path)
    except OSError as error:
        raise LibraryError(f"“{path.name}” cannot be made in {path.parent}: {error.strerror}.") from error
    except LibraryError as error:
        told = str(error).replace(unfinished.name, path.name)
        raise LibraryError(told.replace("cannot be opened", f"cannot be made in {path.parent}")) from error
    finally:
        with suppress(OSError):  # where nothing could be made, there may be no folder to look into
            unfinished.unlink(missing_ok=True)


def _fill(path: Path) -> None:
    with closing(Database(path, Mode.CREATE)) as database:
        database.write_ahead()
        with database.write() as connection:
            schema.create(connection)


def _put_in_place(unfinished: Path, path: Path) -> None:
    """Give the file its name, unless a library of that name was made meanwhile."""
    if path.exists() and path.stat().st_size == 0:
        unfinished.replace(path)
        return
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        unfinished.rename(path)


def opened(path: Path, patience: float, migrations: Sequence[Migration], cache: int) -> Database:
    """Open a library file, not yet brought up to date."""
    _refuse_what_is_no_file(path)
    database = _connected(path, patience, cache)
    try:
        _refuse_what_is_no_library(database, newest=max((m.version for m in migrations), default=schema.SCHEMA_VERSION))
        if not database.read_only:
            database.write_ahead()
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


def _connected(path: Path, patience: float, cache: int) -> Database:
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return Database(path, Mode.WRITE, patience, cache)
    return Database(path, Mode.IMMUTABLE, patience, cache)


def _refuse_what_is_no_library(database: Database, newest: int) -> None:
    with database.read() as connection:
        application = scalar(connection, "PRAGMA application_id")
        scalar(connection, "SELECT count(*) FROM sqlite_schema")
    if application != schema.APPLICATION_ID:
        raise LibraryError(f"“{database.path.name}” is not a library of Entity Reader.")
    if version_of(database) > newest:
        raise LibraryError(
            f"“{database.path.name}” was made by a newer Entity Reader. Install the newest version to open it."
        )
