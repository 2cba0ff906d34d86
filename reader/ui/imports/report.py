"""The report at the end of an import, in words: how many articles came, what was left out, what broke it off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import count, number

if TYPE_CHECKING:
    from reader.model import FileOutcome
    from reader.ui.imports.process import ImportReport

NAMED = 3  # of the watched names that were found, in the notice, and of the files and folders of an import


def summary(report: ImportReport, named: int = NAMED) -> str:
    """Return the report in a sentence or two: "12 articles added, 2 left out. Watched names found: Jin Mao (3)."."""
    parts = [f"{count(len(report.added), 'article')} added"]
    if report.duplicates:
        parts.append(f"{number(len(report.duplicates))} already there")
    if report.failed_files:
        parts.append(f"{number(len(report.failed_files))} left out")
    if report.failure:
        return f"{', '.join(parts)}. {report.failure}"
    return _beginning(report) + ", ".join(parts) + "." + _watched_names(report, named)


def _beginning(report: ImportReport) -> str:
    if report.cancelled:
        return "Import cancelled: "
    return "The import that had broken off is done: " if report.resumed else ""


def _watched_names(report: ImportReport, named: int) -> str:
    names = [f"{name} ({number(n)})" for name, n in report.watched[:named]]
    others = len(report.watched) - len(names)
    if others:
        names.append(count(others, "other"))
    return f" Watched names found: {', '.join(names)}." if names else ""


def names_of(sources: Sequence[str]) -> str:
    """Return what an import was of, without the folders above: "letters, notes.txt, 4 others"."""
    names = [one_line(Path(source).name or source, SHORT) for source in sources[:NAMED]]
    others = len(sources) - len(names)
    return ", ".join([*names, count(others, "other")] if others else names)


@dataclass(frozen=True, slots=True)
class PastImport:
    """What is kept of an import's report: the words, the counts, and every file that did not make it."""

    at: datetime
    sentence: str
    added: int
    failed: tuple[FileOutcome, ...]
    duplicates: tuple[FileOutcome, ...]
    broke_off: bool
    skipped: tuple[FileOutcome, ...] = ()
    cancelled: bool = False
    sources: tuple[str, ...] = ()  # the files and folders that were asked for

    @property
    def left_out(self) -> tuple[FileOutcome, ...]:
        """The files that did not make it, those that failed first, and last those that nobody expects to."""
        return (*self.failed, *self.duplicates, *self.skipped)

    @property
    def is_whole(self) -> bool:
        """Whether every file that it was about was added."""
        return self.added > 0 and not (self.left_out or self.broke_off or self.cancelled)

    @property
    def must_be_seen(self) -> bool:
        return bool(self.failed) or self.broke_off


class ImportReports(QObject):
    """The imports of a session, and which of them their user has yet to look at."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime] = datetime.now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._imports: list[PastImport] = []
        self._unseen: set[int] = set()

    def __len__(self) -> int:
        return len(self._imports)

    @property
    def newest_first(self) -> list[PastImport]:
        return self._imports[::-1]

    def add(self, report: ImportReport) -> None:
        words = summary(report, len(report.watched))
        broke_off = bool(report.failure)
        left_out = (report.failed_files, report.duplicates)
        past = PastImport(
            self._now(),
            words,
            len(report.added),
            *left_out,
            broke_off,
            report.skipped_files,
            report.cancelled,
            report.sources,
        )
        self._imports.append(past)
        if past.must_be_seen:
            self._unseen.add(len(self._imports) - 1)
        self.changed.emit()

    def see(self, row: int) -> None:
        """Know that an import, counted from the newest, was looked at."""
        self._unseen.discard(len(self._imports) - 1 - row)
        self.changed.emit()

    def first_to_see(self) -> int:
        """Return the row of the newest import that is still to be looked at, or of the newest."""
        return len(self._imports) - 1 - max(self._unseen) if self._unseen else 0

    def still_said(self) -> str:
        """Say what was left out and not looked at yet: "2 files left out"; nothing where there is nothing."""
        unseen = [self._imports[number] for number in self._unseen]
        files, broken = sum(len(past.failed) for past in unseen), sum(past.broke_off for past in unseen)
        said = [f"{count(files, 'file')} left out"] if files else []
        if broken:
            said.append("an import broke off" if broken == 1 else f"{number(broken)} imports broke off")
        return " · ".join(said)
