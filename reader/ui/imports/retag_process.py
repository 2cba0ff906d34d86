"""One reading of the whole library again, in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.lazy_dataclass import dataclass
from reader.model import Changes
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.progress import RereadProgress
from reader.ui.style.phrases import count, number

NOTHING = "Nothing has changed: the names of every article were found as they would be found now."


@dataclass(frozen=True, slots=True)
class RereadReport:
    """What became of reading again: how many articles were, and why others stay as they were."""

    read: int = 0
    failed: tuple[str, ...] = ()
    cancelled: bool = False
    failure: str = ""  # why it ended before its time
    resumed: bool = False  # nobody has asked for it this time


def summary(report: RereadReport) -> str:
    """Return the report in one sentence or two: "Names found again in 3,400 articles, 2 left as they were."."""
    said = f"names found again in {count(report.read, 'article')}"
    if report.failed:
        said += f", {number(len(report.failed))} left as {'it was' if len(report.failed) == 1 else 'they were'}"
    if report.failure:
        return f"{said[0].upper()}{said[1:]}. {report.failure}"
    if report.cancelled:
        return f"Stopped: {said}. Library ▸ Find Names Again goes on from there."
    return f"{said[0].upper()}{said[1:]}." if report.read or report.failed else NOTHING


class RereadProcess(ChildProcess):
    """Reading again, from start to report; one that is `resumed` does nothing where none was interrupted."""

    what = "Finding names again"

    def __init__(
        self, library: Path, tagger: str = "", *, resumed: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(library, [f"--tagger={tagger}", "--again", *(["--resume"] if resumed else [])], parent)
        self._resumed = resumed
        self._read_again = 0
        self._failed: list[str] = []

    def progress(self, event: dict[str, Any]) -> None:
        self._read_again += len(event["articles"])
        self._failed += event["failed"]
        self.progressed.emit(RereadProgress(event["done"], event["total"]))
        if event["articles"]:
            self.changed.emit(Changes(frozenset(event["articles"]), entities=True))

    def report(self) -> RereadReport:
        return RereadReport(self._read_again, tuple(self._failed), self.cancelled, self.failure, self._resumed)
