"""A child process that works on the library, as the window sees it: the lines that it tells, and how it ended."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from reader import child_process
from reader.phrase import Phrase
from reader.ui.background.process_environment import process_environment
from reader.ui.style.translation import fill, told, tr

STOP_WITHIN = 3000  # milliseconds that a child which is to stop has to commit what it has done


class ChildProcess(QObject):
    """One run of the worker, from start to report."""

    progressed = Signal(object)  # Progress
    changed = Signal(object)  # Changes that a batch has made to the library
    finished = Signal(object)  # the report
    over = Signal(object)  # itself: it runs no more, and what was cancelled is taken back by now
    not_started: Phrase  # why it could not be, as `{reason}`
    broken_off: Phrase
    worker = child_process.IMPORT
    folder: Path | None = None  # the watched folder that it is about

    def __init__(self, library: Path, arguments: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cancelled = False
        self.failure = ""
        self._is_reported = False
        self._rest = b""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(process_environment())
        program, *words = child_process.command(self.worker, str(library), *arguments)
        self._process.setProgram(program)
        self._process.setArguments(words)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        self._process.start()

    def cancel(self) -> None:
        """Ask the child to stop; what it has done stays, and the report comes as ever."""
        self.cancelled = True
        self.say("cancel")

    def stop(self) -> None:
        """Let the child stop as when its parent is gone, and wait: the window is closing."""
        self._process.finished.disconnect(self._on_end)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(STOP_WITHIN):
            self._process.kill()
            self._process.waitForFinished(STOP_WITHIN)

    def say(self, line: str) -> None:
        self._process.write(line.encode() + b"\n")

    def give(self, paths: Sequence[Path]) -> None:
        """Tell which files it is about, and let it begin."""
        for path in paths:
            self.say(json.dumps(str(path)))
        self.say("go")

    def report(self) -> object:
        """Return what became of it."""
        raise NotImplementedError

    def progress(self, event: dict[str, Any]) -> None:
        """Take what a batch has brought."""
        raise NotImplementedError

    def end(self, event: dict[str, Any]) -> None:
        """Take what else is told at the end."""

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "progress":
                self.progress(event)
            case "finished":
                self.cancelled = event["cancelled"]
                self.end(event)
                if self.cancelled:
                    self._report()
            case "failed":
                self.failure = told(event["reason"])

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failure = fill(self.not_started, reason=self._process.errorString())
            self._report()
            self.over.emit(self)

    def _on_end(self, code: int) -> None:
        self._read()
        if code and not self.failure:
            last = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip().rpartition("\n")
            why = last[2] or tr("its process ended with {code}", code=code)
            self.failure = fill(self.broken_off, reason=why)
        self._report()
        self.over.emit(self)

    def _report(self) -> None:
        if not self._is_reported:
            self._is_reported = True
            self.finished.emit(self.report())
