"""Backups of a library that is open: each is looked over before it counts as one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from reader.errors import LibraryError, QueryInterruptedError
from reader.library.backups.folder import BackupFolder
from reader.library.integrity import pages
from reader.library.integrity.check import problems
from reader.library.store import backup
from reader.library.store.backup import Told, quietly
from reader.library.store.database import Database, Mode
from reader.model import Backup, BackupReason, Retention
from reader.phrase import phrase

Unwanted = Callable[[], bool]


def break_nothing_off() -> bool:
    """Break nothing off."""
    return False


class Backups:
    """Makes the backups of one library."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    @property
    def folder(self) -> BackupFolder:
        return BackupFolder(self._database.path)

    @property
    def is_overdue(self) -> bool:
        return self.folder.is_overdue(self._now())

    def add(
        self, reason: BackupReason = BackupReason.BY_HAND, told: Told = quietly, unwanted: Unwanted = break_nothing_off
    ) -> Backup:
        """Make a backup in the library's own folder of them; `told` hears of its pages, and at last of none of none."""
        folder, made = self.folder, datetime.fromtimestamp(int(self._now()))
        folder.make()
        path = folder.free_path(made, reason)
        self.write(path, told, unwanted)
        return Backup(path, made, reason, path.stat().st_size)

    def add_daily(
        self, retention: Retention, told: Told = quietly, unwanted: Unwanted = break_nothing_off
    ) -> Backup | None:
        """Make the backup of this day unless there is one or nothing was changed, and thin out the older ones."""
        folder = self.folder
        if not folder.is_due(self._now()):
            return None
        folder.make()
        folder.check_room()
        made = self.add(BackupReason.DAILY, told, unwanted)
        folder.thin_out(retention, self._now())
        return made

    def write(self, path: Path, told: Told = quietly, unwanted: Unwanted = break_nothing_off) -> None:
        """Copy the library into a new file, which is there only once it was found sound."""

        def examine(copy: Path) -> None:
            told(0, 0)
            if found := damage_in(copy, unwanted):
                raise LibraryError(
                    phrase(
                        "“{name}” is damaged, so no backup was made. {why} An older backup may be sound.",
                        name=self._database.path.name,
                        why=found[0],
                    )
                )

        backup.write(self._database, path, interruptibly(told, unwanted), examine)


def damage_in(copy: Path, unwanted: Unwanted, *, whole: bool = True) -> list[str]:
    """Return what damage there is in a copy that nobody else has open; of an older version in its pages alone."""
    with closing(Database(copy, Mode.IMMUTABLE)) as database, database.interruptible(unwanted):
        return problems(database, quick=True) if whole else list(pages.problems(database))


def interruptibly(told: Told, unwanted: Unwanted) -> Told:
    """Break a copy off between two of its steps once it is unwanted."""

    def tell(done: int, total: int) -> None:
        if unwanted():
            raise QueryInterruptedError
        told(done, total)

    return tell
