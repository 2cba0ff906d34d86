"""A copy of a library in use, whole and of one moment."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from reader import disk
from reader.errors import LibraryError
from reader.library.store.database import Database
from reader.phrase import phrase
from reader.reasons import unwritten

Told: TypeAlias = Callable[[int, int], None]  # pages copied, pages in all; what it raises breaks the copy off

_AT_ONCE = 2_000  # pages: 8 MB, some hundredths of a second


def quietly(_: int, __: int) -> None:
    """Tell nobody how far a copy is."""


def backup(database: Database, path: Path) -> None:
    """Copy a library into a new file, which is there only once it is complete."""
    refuse_damaged(database)
    write(database, path)


def write(
    database: Database, path: Path, told: Told = quietly, examine: Callable[[Path], None] = lambda _: None
) -> None:
    """Copy a library into a new file, which is there only once it is complete and `examine` has let it pass."""
    if path.resolve() == database.path.resolve():
        raise LibraryError(
            phrase("“{name}” is the library itself: choose another name for the backup.", name=path.name)
        )
    if os.path.lexists(path):
        raise _taken_name(path)
    try:
        with disk.part_file(path) as unfinished:
            copy(database, unfinished, told)
            examine(unfinished)
            if not disk.put_in_place(unfinished, path):
                raise _taken_name(path)
    except OSError as error:
        raise LibraryError(phrase("The backup {why}.", why=unwritten(path, error))) from error


def copy(database: Database, path: Path, told: Told = quietly) -> None:
    """Copy a library into an empty file, as it is at this moment, whoever writes to it meanwhile."""
    try:
        with closing(sqlite3.connect(path)) as target:
            target.execute("PRAGMA user_version")  # opens it: what is wrong from here on is wrong with the library
            _copy(database, target, told)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, that a read-only folder may hold
    except sqlite3.Error as error:
        why = disk.obstacle(path.parent) or phrase("the disk reports a failure")
        raise LibraryError(
            phrase("The backup cannot be written in {folder}: {why}.", folder=path.parent, why=why)
        ) from error


def _copy(database: Database, target: sqlite3.Connection, told: Told) -> None:
    """Copy all pages in one read: else each write of another program would let it begin anew."""
    with database.driver() as driver:
        driver.execute("BEGIN")
        driver.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        try:
            _copy_pages(driver, target, told)
        finally:
            driver.execute("ROLLBACK")


def _copy_pages(driver: sqlite3.Connection, target: sqlite3.Connection, told: Told) -> None:
    try:
        driver.backup(target, pages=_AT_ONCE, progress=lambda _, left, total: told(total - left, total))
    except sqlite3.Error as error:
        if why := disk.obstacle(_path_of(target).parent):
            raise LibraryError(
                phrase("The backup cannot be written in {folder}: {why}.", folder=_path_of(target).parent, why=why)
            ) from error
        raise


def _path_of(driver: sqlite3.Connection) -> Path:
    return Path(driver.execute("PRAGMA database_list").fetchone()[2])


def refuse_damaged(database: Database) -> None:
    """Leave the good backup that there may be alone."""
    with database.driver() as driver:
        [[verdict]] = driver.execute("PRAGMA quick_check(1)")
    if verdict != "ok":
        raise LibraryError(
            phrase("“{name}” is damaged, so no backup was made. An older backup may be sound.", name=database.path.name)
        )


def _taken_name(path: Path) -> LibraryError:
    return LibraryError(phrase("There is a “{name}” already. Choose another name for the backup.", name=path.name))
