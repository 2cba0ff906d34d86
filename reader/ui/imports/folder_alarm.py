"""Hears from the system that something has happened in a watched folder, or below it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

MOST = 1_000  # folders in all: each takes of what the system has to share out


class FolderAlarm(QObject):
    """Watches folders with all those below them, as far as the system lets it."""

    rang = Signal(object)  # Path of the watched folder in which something has happened

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._ring)
        self._below: dict[Path, frozenset[str]] = {}

    def keep(self, folders: Collection[Path]) -> None:
        """Hear nothing more of other folders than these."""
        self._below = {folder: below for folder, below in self._below.items() if folder in folders}
        self._drop_unwanted()

    def hear(self, folder: Path, below: Sequence[str]) -> bool:
        """Hear from now on of a folder and of those below it that are there now; False where not of all of them."""
        self._below[folder] = frozenset(below)
        self._drop_unwanted()
        heard = set(self._watcher.directories())  # without those that are gone meanwhile
        wanted = [path for path in below if path not in heard]
        added = wanted[: max(0, MOST - len(heard))]
        refused = self._watcher.addPaths(added) if added else []
        return len(added) == len(wanted) and not refused

    def _drop_unwanted(self) -> None:
        wanted: set[str] = set().union(*self._below.values())
        if unwanted := [path for path in self._watcher.directories() if path not in wanted]:
            self._watcher.removePaths(unwanted)

    def _ring(self, path: str) -> None:
        for folder in self._of(path):
            self.rang.emit(folder)

    def _of(self, path: str) -> Iterable[Path]:
        return [folder for folder, below in self._below.items() if path in below]
