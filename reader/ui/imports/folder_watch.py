"""Looks into watched folders while the window is open: when something happens in them, and now and then."""

from __future__ import annotations

from collections.abc import Callable, Collection
from math import inf
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.imports import folder_alarm, look_schedule
from reader.ui.imports.folder_alarm import FolderAlarm
from reader.ui.imports.look_process import FolderLook, LookProcess
from reader.ui.imports.look_schedule import LookSchedule

TRIES = 3  # that may fail one after the other


class FolderWatch(QObject):
    """Tells what each look has found; the looks are in another process, so that the window never waits for a disk."""

    looked = Signal(object)  # FolderLook
    crowded = Signal(object)  # Path of a folder with more folders in it than the system tells of
    failed = Signal(str)  # why no folder is looked into any more

    def __init__(self, library: Path, parent: QObject | None = None, *, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._library = library
        self._clock = clock
        self._schedule = LookSchedule()
        self._process: LookProcess | None = None
        self._failures = 0
        self._folders: Collection[Path] = ()
        self._missed: set[Path] = set()  # folders of which the system did not tell all when it was asked last
        self._is_crowded = False  # and that was said
        self._alarm = FolderAlarm(self)
        self._alarm.rang.connect(self._stir)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look_into_due)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._return)

    def watch(self, folders: Collection[Path]) -> None:
        """Watch these folders from now on, and no others."""
        self._schedule.keep(folders, self._clock())
        self._alarm.keep(folders)
        self._folders = folders
        self._wind()

    def look(self, folder: Path) -> None:
        """Look into a folder at once, whatever is due."""
        self._schedule.hurry(folder, self._clock())
        self._wind()

    def hold(self, folder: Path) -> None:
        """Do not look into a folder while what is new in it is imported."""
        self._schedule.hold(folder)
        self._wind()

    def release(self, folder: Path) -> None:
        """Go on after that with what came meanwhile."""
        self._schedule.release(folder, self._clock())
        self._wind()

    def stop(self) -> None:
        self.watch([])
        if self._process:
            self._process.stop()
            self._process = None

    def _stir(self, folder: Path) -> None:
        self._schedule.stir(folder, self._clock())
        self._wind()

    def _return(self, state: Qt.ApplicationState) -> None:
        """Look when the window becomes active: who comes back to it may have changed a file meanwhile."""
        if state is Qt.ApplicationState.ApplicationActive:
            for folder in self._folders:
                self._stir(folder)

    def _wind(self) -> None:
        moment = self._schedule.next()
        if moment == inf:
            self._timer.stop()
        else:
            self._timer.start(max(0, round((moment - self._clock()) * 1000)))

    def _look_into_due(self) -> None:
        for folder in self._schedule.take_due(self._clock()):
            self._running().ask(folder)
        self._wind()

    def _running(self) -> LookProcess:
        if self._process is None:
            self._process = LookProcess(self._library, folder_alarm.MOST + 1, self)
            self._process.progressed.connect(self._take)
            self._process.finished.connect(self._end)
            self._process.start()
        return self._process

    def _take(self, found: FolderLook) -> None:
        if found.folder not in self._schedule:
            return  # it is watched no more
        self._failures = 0
        self._hear_of(found)
        rest = look_schedule.REST * found.seconds
        self._schedule.finish(found.folder, self._clock(), self.wait_after(found), rest)
        self._wind()
        if not found.error:
            self.looked.emit(found)

    def _hear_of(self, found: FolderLook) -> None:
        """Let the system tell what happens in the folders that are there; what it refuses twice is not just gone."""
        if found.error:
            return
        if self._alarm.hear(found.folder, found.folders):
            self._missed.discard(found.folder)
        elif found.folder not in self._missed:
            self._missed.add(found.folder)
        elif not self._is_crowded:
            self._is_crowded = True
            self.crowded.emit(found.folder)

    def wait_after(self, found: FolderLook) -> float:
        """Return how long to wait: a look that takes long is not to be all that a disk has to do."""
        if not (found.is_there or found.error):
            return look_schedule.RETURN
        if found.is_growing:
            return max(look_schedule.SECOND_LOOK, found.seconds)
        is_short = found.error or found.folder in self._missed
        return max(look_schedule.SHORT_ROUND if is_short else look_schedule.ROUND, look_schedule.SHARE * found.seconds)

    def _end(self, failure: str) -> None:
        """Try again in a while where the process has ended, some times."""
        if self._process:
            self._process.deleteLater()
            self._process = None
        self._failures += 1
        self._schedule.give_up(self._clock(), look_schedule.SHORT_ROUND)
        if self._failures >= TRIES:
            self.watch([])
            self.failed.emit(failure)
        self._wind()
