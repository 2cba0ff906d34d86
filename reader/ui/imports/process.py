"""The child process that imports, as the window sees it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

import reader
from reader.model import FileOutcome, FileStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

STOP_WITHIN = 3000  # milliseconds that a cancelled child has to commit what it has done


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of an import: how many were added, and every file that was not."""

    import_id: int | None
    added: tuple[int, ...] = ()  # article ids
    left_out: tuple[FileOutcome, ...] = ()
    cancelled: bool = False
    failure: str = ""  # why it ended before its time
    seeding: bool = False

    @property
    def duplicates(self) -> tuple[FileOutcome, ...]:
        return tuple(outcome for outcome in self.left_out if outcome.status is FileStatus.DUPLICATE)

    @property
    def failed(self) -> tuple[FileOutcome, ...]:
        return tuple(outcome for outcome in self.left_out if outcome.status is FileStatus.FAILED)


@dataclass(slots=True)
class _Tally:
    import_id: int | None = None
    added: list[int] = field(default_factory=list)
    left_out: list[FileOutcome] = field(default_factory=list)
    cancelled: bool = False
    failure: str = ""


class ImportProcess(QObject):
    """One import, from start to report."""

    progressed = Signal(int, int, int)  # files done, files in all, files left out
    arrived = Signal(object)  # frozenset of article ids that a batch added
    finished = Signal(object)  # ImportReport

    def __init__(
        self,
        library: Path,
        paths: Sequence[Path],
        tagger: str = "",
        *,
        seeding: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._seeding = seeding
        self._tally = _Tally()
        self._rest = b""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.setProgram(sys.executable)
        flags = ["--seeds"] if seeding else []
        self._process.setArguments(["-m", "reader.ingest.worker", str(library), f"--tagger={tagger}", *flags])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._broken)

    def start(self) -> None:
        self._process.start()
        for path in self._paths:
            self._send(json.dumps(str(path)))
        self._send("go")

    def cancel(self) -> None:
        """Ask the child to stop; what it has done stays, and the report comes as ever."""
        self._tally.cancelled = True
        self._send("cancel")

    def stop(self) -> None:
        """Cancel and wait: the window is closing."""
        self._process.finished.disconnect(self._ended)
        self.cancel()
        if not self._process.waitForFinished(STOP_WITHIN):
            self._process.kill()
            self._process.waitForFinished(STOP_WITHIN)

    def _send(self, line: str) -> None:
        self._process.write(line.encode() + b"\n")

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "progress":
                self._progress(event)
            case "finished":
                self._tally.cancelled = event["cancelled"]
            case "failed":
                self._tally.failure = event["reason"]

    def _progress(self, event: dict[str, Any]) -> None:
        outcomes = [_outcome(outcome) for outcome in event["outcomes"]]
        added = [o.article_id for o in outcomes if o.status is FileStatus.ADDED and o.article_id is not None]
        self._tally.import_id = event["import_id"]
        self._tally.added += added
        self._tally.left_out += [outcome for outcome in outcomes if outcome.status is not FileStatus.ADDED]
        self.progressed.emit(event["done"], event["total"], len(self._tally.left_out))
        if added:
            self.arrived.emit(frozenset(added))

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tally.failure = f"The import could not be started: {self._process.errorString()}."
            self._report()

    def _ended(self, code: int) -> None:
        self._read()
        if code and not self._tally.failure:
            last = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip().rpartition("\n")
            self._tally.failure = f"The import broke off: {last[2] or f'its process ended with {code}'}."
        self._report()

    def _report(self) -> None:
        tally = self._tally
        self.finished.emit(
            ImportReport(
                tally.import_id, tuple(tally.added), tuple(tally.left_out), tally.cancelled, tally.failure,
                self._seeding,
            )
        )  # fmt: skip


def _environment() -> QProcessEnvironment:
    """Return this process's environment, in which the child finds this very package."""
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(reader.__file__).parent.parent)
    separator = ";" if sys.platform == "win32" else ":"
    before = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", f"{root}{separator}{before}" if before else root)
    return environment


def _outcome(said: dict[str, Any]) -> FileOutcome:
    return FileOutcome(said["path"], FileStatus(said["status"]), said["id"], said["reason"])


class ImportQueue(QObject):
    """Imports one after the other; what is asked for while one runs waits for its turn."""

    progressed = Signal(int, int, int)
    arrived = Signal(object)
    finished = Signal(object)  # ImportReport

    def __init__(self, library: Path, tagger: Callable[[], str] = lambda: "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tagger = tagger  # the choice of this moment
        self._waiting: list[ImportProcess] = []
        self._running: ImportProcess | None = None

    @property
    def running(self) -> bool:
        return self._running is not None

    def add(self, paths: Iterable[Path]) -> None:
        self._put(ImportProcess(self._library, list(paths), self._tagger(), parent=self))

    def seed(self) -> None:
        self._put(ImportProcess(self._library, [], self._tagger(), seeding=True, parent=self))

    def cancel(self) -> None:
        """Stop the import that runs and forget those that wait."""
        self._waiting.clear()
        if self._running:
            self._running.cancel()

    def stop(self) -> None:
        self._waiting.clear()
        if self._running:
            self._running.stop()
            self._running = None

    def _put(self, process: ImportProcess) -> None:
        process.progressed.connect(self.progressed)
        process.arrived.connect(self.arrived)
        process.finished.connect(self._next)
        self._waiting.append(process)
        self._start()

    def _start(self) -> None:
        if self._running is None and self._waiting:
            self._running = self._waiting.pop(0)
            self._running.start()

    def _next(self, report: ImportReport) -> None:
        if self._running:
            self._running.deleteLater()
        self._running = None
        self.finished.emit(report)
        self._start()
