"""Backups of a library: files, each of a moment, what one holds, and how many are kept."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase


class BackupReason(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"  # the library was closed; of these only some are kept
    BY_HAND = phrase("by hand")
    BEFORE_A_RESTORE = phrase("before a restore")
    BEFORE_AN_UPDATE = phrase("before an update")  # a newer program brought the library up to date


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as its name tells of it."""

    path: Path
    made: datetime  # local time, by the second
    reason: BackupReason
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a library holds that is about to be restored, or replaced."""

    articles: int
    entities: int
    decisions: int  # in force
    newest: date | None  # of the dated articles


@dataclass(frozen=True, slots=True)
class Retention:
    """How many daily backups are kept: the last of each of so many days, and of each of so many weeks."""

    days: int = 7
    weeks: int = 4
