"""Changed files of a watched folder, read again in a child process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.formats.shown_name import shown_name
from reader.lazy_dataclass import dataclass
from reader.model import Changes
from reader.phrase import phrase
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.progress import UpdateProgress
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr

NOTHING = Changes()
STAY = phrase("Cancelled: the articles stay as they were.")


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What became of reading changed files again."""

    folder: Path
    updated: int = 0  # articles
    changes: Changes = NOTHING
    problems: tuple[str, ...] = ()  # why others stay as they were
    cancelled: bool = False
    failure: str = ""  # why it ended before its time
    grown: tuple[Path, ...] = ()  # files that hold other articles, too, which are to be imported

    @property
    def is_whole(self) -> bool:
        return not (self.problems or self.failure)


def summary(report: UpdateReport) -> str:
    """Return the report in a sentence or two: "3 articles were read again. fair.txt is empty."."""
    if report.failure or report.cancelled:
        return told(report.failure) or tr(STAY)
    said = [tr("What is new in {files} is imported.", files=_names(report.grown))] if report.grown else []
    if report.updated or not report.grown:
        said.append(tr("{n} article was read again.", "{n} articles were read again.", n=report.updated))
    said += map(told, report.problems[:1])
    if others := report.problems[1:]:
        said.append(tr("{n} other file was not read either.", "{n} other files were not read either.", n=len(others)))
    return " ".join(said)


def _names(files: Sequence[Path]) -> str:
    return shown_name(files[0]) if len(files) == 1 else count(len(files), "file")


class UpdateProcess(ChildProcess):
    """Reading files again, from start to report."""

    not_started = phrase("Reading the files again could not be started: {reason}.")
    broken_off = phrase("Reading the files again broke off: {reason}.")

    def __init__(
        self, library: Path, tagger: str, folder: Path, files: Sequence[Path], parent: QObject | None = None
    ) -> None:
        super().__init__(library, [f"--tagger={tagger}", f"--look={folder}", "--update"], parent)
        self.folder: Path = folder
        self._files = files
        self._problems: list[str] = []
        self._updated, self._changes = 0, NOTHING
        self._grown: tuple[Path, ...] = ()

    def start(self) -> None:
        super().start()
        self.give(self._files)
        self.progressed.emit(UpdateProgress(0, len(self._files)))

    def progress(self, event: dict[str, Any]) -> None:
        self._problems += event["failed"]
        self.progressed.emit(UpdateProgress(event["done"], event["total"]))

    def end(self, event: dict[str, Any]) -> None:
        self._updated, self._grown = event["updated"], tuple(map(Path, event["grown"]))
        moved = tuple((before, after) for before, after in event["moved"])
        ids = frozenset(event["articles"])
        self._changes = Changes(ids, membership=bool(moved), entities=bool(ids), moved=moved)

    def report(self) -> UpdateReport:
        problems = tuple(self._problems)
        told = self._updated, self._changes, problems, self.cancelled, self.failure, self._grown
        return UpdateReport(self.folder, *told)
