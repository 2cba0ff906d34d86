"""One reading of the whole library again, in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.lazy_dataclass import dataclass
from reader.model import Changes
from reader.phrase import phrase
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.progress import RereadProgress
from reader.ui.style.translation import told, tr

NOTHING = phrase("Nothing has changed: the names of every article were found as they would be found now.")


@dataclass(frozen=True, slots=True)
class RereadReport:
    """What became of reading again: how many articles were, and why others stay as they were."""

    read: int = 0
    failed: tuple[str, ...] = ()
    cancelled: bool = False
    failure: str = ""  # why it ended before its time
    resumed: bool = False  # nobody has asked for it this time
    told: bool = False  # only what was told to be in another language


def summary(report: RereadReport) -> str:
    """Return the report in one sentence or two: "Names found again in 3,400 articles, 2 left as they were."."""
    said = [tr("names found again in {n} article", "names found again in {n} articles", n=report.read)]
    if report.failed:
        said.append(tr("{n} left as it was", "{n} left as they were", n=len(report.failed)))
    whole = ", ".join(said)
    if report.cancelled and not report.failure:
        return tr("Stopped: {report}. Library ▸ Find Names Again goes on from there.", report=whole)
    whole = f"{whole[0].upper()}{whole[1:]}."
    if report.failure:
        return f"{whole} {told(report.failure)}"
    return whole if report.read or report.failed else tr(NOTHING)


class RereadProcess(ChildProcess):
    """Reading again, from start to report; one that is `resumed` does nothing where none was interrupted.

    Of what is `told`, only articles are read whose language the user has told since they were read.
    """

    not_started = phrase("Finding names again could not be started: {reason}.")
    broken_off = phrase("Finding names again broke off: {reason}.")

    def __init__(
        self,
        library: Path,
        tagger: str = "",
        *,
        resumed: bool = False,
        told: bool = False,
        parent: QObject | None = None,
    ) -> None:
        how = [flag for flag, wanted in (("--resume", resumed), ("--told", told)) if wanted]
        super().__init__(library, [f"--tagger={tagger}", "--again", *how], parent)
        self._resumed = resumed
        self.told = told
        self._read_again = 0
        self._failed: list[str] = []

    def progress(self, event: dict[str, Any]) -> None:
        self._read_again += len(event["articles"])
        self._failed += event["failed"]
        self.progressed.emit(RereadProgress(event["done"], event["total"]))
        if event["articles"]:
            self.changed.emit(Changes(frozenset(event["articles"]), entities=True))

    def report(self) -> RereadReport:
        return RereadReport(
            self._read_again, tuple(self._failed), self.cancelled, self.failure, self._resumed, self.told
        )
