"""One reading of the heads of all articles again, in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.lazy_dataclass import dataclass
from reader.model import Changes
from reader.phrase import phrase
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.progress import HeadProgress
from reader.ui.style.translation import told, tr

NOTHING = phrase("Nothing has changed: every head is read as it would be read now.")
STOPPED = phrase("Stopped; what was read stays.")


@dataclass(frozen=True, slots=True)
class HeadReport:
    """What became of it: how many articles are read otherwise, and why others stay as they were."""

    read: int = 0
    failed: tuple[str, ...] = ()
    cancelled: bool = False
    failure: str = ""  # why it ended before its time


def summary(report: HeadReport) -> str:
    """Return the report in a sentence or two."""
    said = [
        tr(
            "The head of {n} article is read otherwise now.",
            "The heads of {n} articles are read otherwise now.",
            n=report.read,
        )
    ]
    if report.failed:
        said.append(tr("{n} was left as it was.", "{n} were left as they were.", n=len(report.failed)))
    if report.failure or report.cancelled:
        said.append(told(report.failure) or tr(STOPPED))
    elif not (report.read or report.failed):
        return tr(NOTHING)
    return " ".join(said)


class HeadProcess(ChildProcess):
    """Reading heads again, from start to report."""

    not_started = phrase("Reading the heads again could not be started: {reason}.")
    broken_off = phrase("Reading the heads again broke off: {reason}.")

    def __init__(self, library: Path, tagger: str = "", parent: QObject | None = None) -> None:
        super().__init__(library, [f"--tagger={tagger}", "--heads"], parent)
        self._n_read = 0
        self._failed: list[str] = []

    def progress(self, event: dict[str, Any]) -> None:
        self._n_read += event["read"]
        self._failed += event["failed"]
        self.progressed.emit(HeadProgress(event["done"], event["total"]))
        if event["articles"]:
            moved = tuple((before, after) for before, after in event["moved"])
            ids = frozenset(event["articles"])
            self.changed.emit(Changes(ids, membership=bool(moved), entities=True, moved=moved))

    def report(self) -> HeadReport:
        return HeadReport(self._n_read, tuple(self._failed), self.cancelled, self.failure)
