"""One long write, which can be broken off at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

from reader.errors import LibraryError, QueryInterruptedError
from reader.library.store.database import Database

_LOOK = 0.1  # seconds between two looks at whether it is still wanted


@contextmanager
def long_write(database: Database, unwanted: Callable[[], bool]) -> Iterator[None]:
    """Let a write raise QueryInterruptedError, and let go what follows a commit, once that is unwanted.

    SQLite brings what was committed from its log into the file as a part of the commit, which cannot be broken off and
    takes seconds after hundreds of megabytes. Here it comes after that; what is left of it the next write does that
    another connection makes.
    """
    with database.driver() as driver:
        driver.execute("PRAGMA wal_autocheckpoint = 0")
    is_left = False
    try:
        with database.interruptible(unwanted):
            yield
        is_left = not _write_back(database, unwanted)
    finally:
        if not is_left:
            database.write_ahead()


def _write_back(database: Database, unwanted: Callable[[], bool]) -> bool:
    """Bring what the log holds into the file, as far as SQLite can now; False once that is unwanted."""
    if unwanted():
        return False
    with suppress(LibraryError, QueryInterruptedError), database.driver() as driver, _interrupt_when(driver, unwanted):
        driver.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return not unwanted()


@contextmanager
def _interrupt_when(driver: sqlite3.Connection, unwanted: Callable[[], bool]) -> Iterator[None]:
    """Interrupt from another thread what is unwanted by now: SQLite asks nobody while it copies its log."""
    is_over = Event()

    def watch() -> None:
        while not is_over.wait(_LOOK):
            if unwanted():
                driver.interrupt()

    thread = Thread(target=watch, name="long write")
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
