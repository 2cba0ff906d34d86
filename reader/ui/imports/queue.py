"""What the child processes do for a window, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.lazy_dataclass import dataclass
from reader.settings import NONE
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.head_process import HeadProcess, HeadReport
from reader.ui.imports.process import ImportProcess, ImportReport
from reader.ui.imports.reopen_process import ReopenProcess, ReopenReport
from reader.ui.imports.retag_process import RereadProcess, RereadReport
from reader.ui.imports.update_process import UpdateProcess, UpdateReport


@dataclass(frozen=True, slots=True)
class Settled:
    """What was reported as cancelled has been taken back by now: nothing writes any more."""


Report = ImportReport | HeadReport | RereadReport | ReopenReport | UpdateReport | Settled


class ImportQueue(QObject):
    """Imports and readings one after the other; what is asked for while one runs waits for its turn."""

    progressed = Signal(object)  # Progress of what runs
    changed = Signal(object)  # Changes that it has made to the library, batch by batch
    finished = Signal(object)  # Report
    forgotten = Signal(object)  # Path of a watched folder whose files were to be read, and are not

    def __init__(self, library: Path, tagger: Callable[[], str] = lambda: "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tagger = tagger  # the choice of this moment
        self._waiting: list[ChildProcess] = []
        self._running: ChildProcess | None = None
        self._behind: list[ChildProcess] = []  # they are reported, and take back what was cancelled

    @property
    def running(self) -> bool:
        """Whether any process works on the library."""
        return self._running is not None or bool(self._behind)

    @property
    def rereading(self) -> bool:
        """Whether the library is being read again, or will be."""
        return any(
            isinstance(process, RereadProcess) and not process.told for process in (self._running, *self._waiting)
        )

    def add(self, paths: Iterable[Path]) -> None:
        self._put(ImportProcess(self._library, list(paths), self._tagger(), parent=self))

    def seed(self) -> None:
        self._put(ImportProcess(self._library, [], self._tagger(), seeding=True, parent=self))

    def resume(self) -> None:
        """Go on with the imports that broke off when the program was killed or closed."""
        self._put(ImportProcess(self._library, [], self._tagger(), resumed=True, parent=self))

    def take_new(self, folder: Path, files: Sequence[Path]) -> None:
        """Import what is new in a watched folder."""
        self._put(ImportProcess(self._library, files, self._tagger(), watched=folder, parent=self))

    def update(self, folder: Path, files: Sequence[Path]) -> None:
        """Read files of a watched folder again that have changed."""
        self._put(UpdateProcess(self._library, self._tagger(), folder, files, parent=self))

    def read_again(self, *, resumed: bool = False) -> None:
        """Read again with the tagger that is chosen, or the program's own where none is: it finds nothing to keep."""
        choice = self._tagger()
        self._put(RereadProcess(self._library, "" if choice == NONE else choice, resumed=resumed, parent=self))

    def read_told(self) -> None:
        """Read what the user has told to be in another language; what waits to do so does it for this too."""
        if not any(isinstance(process, RereadProcess) and process.told for process in self._waiting):
            self._put(RereadProcess(self._library, self._tagger(), told=True, parent=self))

    def read_heads(self) -> None:
        """Read the heads of all articles again, once at a time."""
        if not any(isinstance(process, HeadProcess) for process in (self._running, *self._waiting)):
            self._put(HeadProcess(self._library, self._tagger(), parent=self))

    def reopen(self, article_id: int, encoding: str) -> None:
        """Read an article again in another encoding that takes too long for anybody to wait for."""
        self._put(ReopenProcess(self._library, self._tagger(), article_id, encoding, parent=self))

    def pause(self, is_paused: bool) -> None:
        """Let what runs wait after what it is about, or go on."""
        if self._running:
            self._running.say("pause" if is_paused else "go on")

    def cancel(self) -> None:
        """Stop the import that runs and forget those that wait."""
        waiting, self._waiting = self._waiting, []
        for process in waiting:
            if process.folder:
                self.forgotten.emit(process.folder)
        if self._running:
            self._running.cancel()

    def stop(self) -> None:
        self._waiting.clear()
        running, self._running = self._running, None
        for process in (*self._behind, *([running] if running else [])):
            process.stop()
        self._behind.clear()

    def _put(self, process: ChildProcess) -> None:
        process.progressed.connect(self.progressed)
        process.changed.connect(self.changed)
        process.finished.connect(self._next)
        process.over.connect(self._let_go)
        self._waiting.append(process)
        self._start()

    def _start(self) -> None:
        if self._running is None and self._waiting:
            self._running = self._waiting.pop(0)
            self._running.start()

    def _next(self, report: Report) -> None:
        process, self._running = self._running, None
        if process and process.is_running:
            self._behind.append(process)
        self.finished.emit(report)
        self._start()

    def _let_go(self, process: ChildProcess) -> None:
        process.deleteLater()
        if process in self._behind:
            self._behind.remove(process)
            self.finished.emit(Settled())
