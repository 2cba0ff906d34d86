"""A backup in the place of its library: copied and looked over first, then exchanged at once.

The library that was there is never copied, and never lost: it gets a second name among the backups, and keeps it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import Self

from reader import disk, private
from reader.errors import DamagedError, LibraryError
from reader.library.backups.backups import Unwanted, break_nothing_off, damage_in, interruptibly
from reader.library.backups.folder import BackupFolder
from reader.library.maintenance import opener
from reader.library.maintenance.migrations import version_of
from reader.library.store.article_record import publication_date
from reader.library.store.backup import Told, copy, quietly
from reader.library.store.database import PATIENCE, Database, scalar
from reader.model import BackupContents, BackupReason
from reader.phrase import phrase
from reader.places import JOURNALS, belongs_to, is_there
from reader.reasons import reason

_DAMAGED = phrase("“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.")


def look_into(path: Path, library: Path) -> BackupContents:
    """Return what a backup of a library holds, without changing it; LibraryError where it is none."""
    refuse_itself(path, library)
    try:
        with closing(opener.open_to_read(path)) as database, database.read() as connection:
            last = scalar(connection, "SELECT max(id) FROM article")
            return BackupContents(
                articles=int(scalar(connection, "SELECT articles FROM total")),
                entities=int(scalar(connection, "SELECT entities FROM total")),
                decisions=int(scalar(connection, "SELECT count(*) FROM decision WHERE undone IS NULL")),
                newest=None if last is None else publication_date(last),
            )
    except (DamagedError, TypeError) as error:  # a row is not there, or holds no number
        raise LibraryError(phrase("“{name}” is damaged: what it holds cannot be read.", name=path.name)) from error


def refuse_itself(path: Path, library: Path) -> None:
    """Leave a library alone that is to be its own backup: it may be open, and opened beside that lose its locks."""
    if belongs_to(library, path):
        raise LibraryError(phrase("“{name}” is the library itself: name a backup of it.", name=path.name))


class Restore:
    """One backup on its way into the place of a library that nobody has open in the end."""

    def __init__(self, library: Path, backup: Path, now: Callable[[], float]) -> None:
        self.library = Path(os.path.realpath(library))
        self.backup = backup
        self._now = now
        self._files = ExitStack()
        self._copy: Path | None = None

    def prepare(self, told: Told = quietly, unwanted: Unwanted = break_nothing_off) -> Self:
        """Copy the backup beside the library and look the copy over; nothing else is changed."""
        refuse_itself(self.backup, self.library)
        try:
            self._copy = self._files.enter_context(disk.part_file(self.library))
            with closing(opener.open_to_read(self.backup)) as database:
                copy(database, self._copy, interruptibly(told, unwanted))
                is_current = version_of(database) == disk.SCHEMA_VERSION
            told(0, 0)
            if found := damage_in(self._copy, unwanted, whole=is_current):
                raise LibraryError(_DAMAGED.format(name=self.backup.name, why=found[0]))
        except DamagedError as error:
            self.discard()
            raise LibraryError(_DAMAGED.format(name=self.backup.name, why=phrase("It cannot be read."))) from error
        except OSError as error:
            self.discard()
            raise self._unwritten(error) from error
        except BaseException:
            self.discard()
            raise
        return self

    def exchange(self, patience: float = PATIENCE) -> Path | None:
        """Let the copy take the library's place, and return where that lies now, if there was one.

        LibraryError where somebody has the library open, so many seconds long: nothing is changed then, and it can be
        tried again.
        """
        if self._copy is None:
            raise LibraryError(phrase("There is nothing to be restored yet."))
        aside = None
        try:
            if is_there(self.library):
                aside = self._set_aside(patience)
            disk.take_place(self._copy, self.library)
        except OSError as error:
            if aside:
                _take_back(self.library, aside)
            raise self._unwritten(error) from error
        self.discard()
        return aside

    def discard(self) -> None:
        """Take the copy away, if it did not take the library's place."""
        self._copy = None
        self._files.close()

    def _set_aside(self, patience: float) -> Path:
        """Give the library, and whatever journals damage has left beside it, a second name among the backups."""
        if not (
            self.library.is_file()
            and (self.library.suffix == disk.LIBRARY_SUFFIX or disk.is_library_file(self.library))
        ):
            raise LibraryError(phrase("“{name}” is not a library, and stays as it is.", name=self.library.name))
        folder, made = BackupFolder(self.library), datetime.fromtimestamp(int(self._now()))
        _gather(self.library, patience)
        folder.make()
        path = folder.free_path(made, BackupReason.BEFORE_A_RESTORE)
        if not _same_disk(folder.path, self.library):
            path = folder.free_path(made, BackupReason.BEFORE_A_RESTORE, self.library.parent)
        journals = [journal for journal in JOURNALS if is_there(_beside(self.library, journal))]
        for journal in ("", *journals):
            _give_second_name(_beside(self.library, journal), _beside(path, journal))
        for journal in journals:  # else they would be taken for those of the library that comes
            _beside(self.library, journal).unlink(missing_ok=True)
        private.keep_private(path)
        return path

    def _unwritten(self, error: OSError) -> LibraryError:
        where = phrase("“{name}” cannot be replaced in {folder}", name=self.library.name, folder=self.library.parent)
        return LibraryError(phrase("{where}: {why}. It was left as it was.", where=where, why=reason(error)))


def _gather(library: Path, patience: float) -> None:
    """Bring all of a library into its one file, for which nobody else may have it open; not of one that is damaged."""
    if not disk.is_library_file(library):
        return
    try:
        with closing(Database(library, patience=patience)) as database, database.driver() as driver:
            driver.execute("PRAGMA journal_mode = DELETE")
    except DamagedError:
        return


def _give_second_name(file: Path, other: Path) -> None:
    try:
        other.hardlink_to(file)
    except OSError:  # a file system without links: for a moment there is only the other name
        file.rename(other)


def _take_back(library: Path, aside: Path) -> None:
    """Let a library have only the name that it had."""
    for journal in ("", *JOURNALS):
        other, name = _beside(aside, journal), _beside(library, journal)
        if is_there(other) and is_there(name):
            other.unlink()
        elif is_there(other):
            other.rename(name)


def _same_disk(folder: Path, file: Path) -> bool:
    return folder.stat().st_dev == file.stat().st_dev


def _beside(file: Path, journal: str) -> Path:
    return file.with_name(file.name + journal)
