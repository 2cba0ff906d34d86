"""Where the backups of a library lie, and what their names tell; the library need not be open, nor sound.

news.library
news (version 15, 2026-11-02 09.12.44).library     before a newer program brought it up to date
news backups/
    news 2026-11-28 18.03.11.library               daily
    news 2026-11-29 10.20.00 (by hand).library
    news 2026-11-29 10.31.52 (before a restore).library
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from reader import disk, private
from reader.errors import LibraryError
from reader.library.backups.retention import surplus
from reader.library.maintenance.migrations import backups as before_updates
from reader.model import Backup, BackupReason, Retention
from reader.phrase import phrase
from reader.places import JOURNALS, is_there
from reader.reasons import reason as why

_MOMENT = "%Y-%m-%d %H.%M.%S"
_TOLD = r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)"
_ADDED = re.compile(rf" {_TOLD}(?: \((by hand|before a restore)\))?(?: \d+)?")
_UPDATED = re.compile(rf" \(version \d+, {_TOLD}\)(?: \d+)?")
_MAY_LIE_BESIDE = (BackupReason.BEFORE_A_RESTORE, BackupReason.BEFORE_AN_UPDATE)  # others there are the user's own
ROOM = 2  # times what a daily backup takes has to be free
_DAY = 86_400  # seconds
_MEGABYTE = 1_000_000


class BackupFolder:
    """The backups of one library."""

    def __init__(self, library: Path) -> None:
        self.library = Path(os.path.realpath(library))
        self.path = self.library.with_name(f"{self.library.stem} backups")

    def backups(self) -> list[Backup]:
        """Return the backups, the newest first; what else lies there is none."""
        try:
            inside = list(self.path.iterdir())
        except OSError:  # there are none yet
            inside = []
        beside = [*before_updates(self.library), *self._names_beside()]
        found = [*self._parse(inside, _ADDED), *self._parse(beside, _ADDED, _UPDATED)]
        named = [one for one in found if one.path.parent == self.path or one.reason in _MAY_LIE_BESIDE]
        return sorted(named, key=lambda backup: (backup.made, backup.path.name), reverse=True)

    def make(self) -> None:
        """Make the folder, for the user alone; LibraryError where that cannot be done."""
        try:
            private.private_folder(self.path)
        except OSError as error:
            raise LibraryError(
                phrase("The folder “{name}” cannot be made: {why}.", name=self.path.name, why=why(error))
            ) from error

    def check_room(self) -> None:
        """Raise LibraryError where a backup would leave less room on the disk than it takes: others need some too."""
        needed, free = self.library.stat().st_size, shutil.disk_usage(self.path).free
        if free < ROOM * needed:
            raise LibraryError(
                phrase(
                    "“{name}” was not backed up: a backup takes {needed} MB,"
                    " and only {free} MB are free on the disk. Make room, or keep fewer backups.",
                    name=self.library.name,
                    needed=f"{needed / _MEGABYTE:,.0f}",
                    free=f"{free / _MEGABYTE:,.0f}",
                )
            )

    def free_path(self, made: datetime, reason: BackupReason, folder: Path | None = None) -> Path:
        """Return where a backup goes that is made now, and where nothing is yet."""
        said = "" if reason is BackupReason.DAILY else f" ({reason})"
        stem, suffix = f"{self.library.stem} {made.strftime(_MOMENT)}{said}", self.library.suffix
        names = chain([f"{stem}{suffix}"], (f"{stem} {number}{suffix}" for number in count(2)))
        paths = ((folder or self.path) / name for name in names)
        return next(path for path in paths if not os.path.lexists(path))

    def is_due(self, now: float) -> bool:
        """Tell whether the library was changed since the last backup, and none was made on this day."""
        moments = [backup.made for backup in self.backups() if backup.reason is not BackupReason.BEFORE_A_RESTORE]
        if any(made.date() == _local(now).date() for made in moments):
            return False
        earlier = [made.timestamp() for made in moments if made.timestamp() <= now]
        return is_there(self.library) and int(self._last_change()) > max(earlier, default=-1)

    def is_overdue(self, now: float) -> bool:
        """Tell whether the library was last changed on an earlier day, and is not in any backup as it is."""
        return self.is_due(now) and _local(self._last_change()).date() < _local(now).date()

    def thin_out(self, retention: Retention, now: float) -> None:
        """Throw away the daily backups that need not be kept, and what was left where making one was broken off."""
        daily = [backup for backup in self.backups() if backup.reason is BackupReason.DAILY]
        gone = surplus([backup.made for backup in daily], _local(now).date(), retention)
        with suppress(OSError):  # it may be another's, and stays; nobody waits for that
            for backup in daily:
                if backup.made in gone and disk.is_library_file(backup.path):
                    backup.path.unlink(missing_ok=True)
            for folder in (self.path, self.library.parent):
                disk.remove_old_parts(folder, now - _DAY)

    def _last_change(self) -> float:
        """Return when the library was last written to, 0 where there is none."""
        parts = (self.library.with_name(self.library.name + journal) for journal in ("", JOURNALS[0]))
        return max((part.stat().st_mtime for part in parts if is_there(part)), default=0)

    def _names_beside(self) -> Iterator[Path]:
        """Yield what may have been set aside beside the library, where it could not be in the folder."""
        with suppress(OSError):
            yield from (path for path in self.library.parent.iterdir() if path != self.library)

    def _parse(self, paths: Iterable[Path], *patterns: re.Pattern[str]) -> Iterator[Backup]:
        stem, suffix = self.library.stem, self.library.suffix
        for path in dict.fromkeys(paths):
            if path.suffix != suffix or not path.name.startswith(stem):
                continue
            words = path.name[len(stem) : len(path.name) - len(suffix)]
            for pattern in patterns:
                if told := pattern.fullmatch(words):
                    yield from self._backup(path, told)

    def _backup(self, path: Path, told: re.Match[str]) -> Iterator[Backup]:
        """Yield what a file is that is named as a backup: none where it is the library itself by a second name."""
        reason = BackupReason.BEFORE_AN_UPDATE
        if told.re is _ADDED:
            reason = BackupReason(told[2]) if told[2] else BackupReason.DAILY
        with suppress(OSError, ValueError):  # it went meanwhile, or no clock has ever shown that
            status = path.stat()
            if stat.S_ISREG(status.st_mode) and not (is_there(self.library) and path.samefile(self.library)):
                yield Backup(path, datetime.strptime(told[1], _MOMENT), reason, status.st_size)


def _local(moment: float) -> datetime:
    return datetime.fromtimestamp(moment)
