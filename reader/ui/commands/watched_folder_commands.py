"""What the File menu does about watched folders: a new one, a look into each at the start, and an end to one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader.model import Changes
from reader.ui.background.topics import Topic
from reader.ui.style.foreign_text import SHORT, in_a_menu, one_line

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.imports.queue import ImportQueue


class WatchedFolderActions:
    """Watches folders of the user's choice; what is new in them is imported."""

    def __init__(
        self, imports: ImportQueue, tasks: Tasks, commands: LibraryCommands, notice: NoticeBar, window: QWidget
    ) -> None:
        self._imports = imports
        self._tasks = tasks
        self._commands = commands
        self._notice = notice
        self._window = window
        self.paths: list[Path] = []  # as they were when somebody asked last

    def table(self) -> dict[str, Callable[[], object]]:
        return {"watch_folder": self.choose}

    @property
    def can_stop(self) -> bool:
        return self._commands.writable

    def choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, "Watch a Folder")
        if folder:
            self.watch(Path(folder))

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on, and import what lies in it."""

        def end(_: Changes) -> None:
            self._notice.say(f"{_name(folder)} is watched: whatever is new in it is imported at each start.")
            self.list_again()
            self._imports.look(folder)

        self._write(lambda library: library.watched_folders.add(folder), end)

    def stop(self, folder: Path) -> None:
        """Watch a folder no more."""

        def end(_: Changes) -> None:
            self._notice.say(f"{_name(folder)} is watched no more. What came from it stays in the library.")
            self.list_again()

        self._write(lambda library: library.watched_folders.remove(folder), end)

    def look(self) -> None:
        """Import what is new in each folder; nothing is said where nothing is."""
        self._ask(self._look_into)

    def list_again(self) -> None:
        """Ask the library which folders it watches: the command line may have added one."""
        self._ask(lambda _: None)

    def _look_into(self, paths: list[Path]) -> None:
        for path in paths:
            self._imports.look(path)

    def _ask(self, deliver: Callable[[list[Path]], None]) -> None:
        def take(paths: list[Path]) -> None:
            self.paths = paths
            deliver(paths)

        self._tasks.run(Topic.WATCHED_FOLDERS, lambda library: library.watched_folders.paths(), take, lambda _: None)

    def _write(self, write: Callable[[Library], None], done: Callable[[Changes], None]) -> None:
        def change(library: Library) -> Changes:
            write(library)
            return Changes()

        self._tasks.change(change, done)


class WatchedFoldersMenu(QMenu):
    """The watched folders, each with a menu of its own that stops watching it."""

    def __init__(self, folders: WatchedFolderActions, parent: QWidget) -> None:
        super().__init__("Watc&hed Folders", parent)
        self._folders = folders
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        for menu in self.findChildren(QMenu):
            menu.setParent(None)
            menu.deleteLater()
        self.clear()
        for path in self._folders.paths:
            menu = self.addMenu(in_a_menu(f"{path.name or path} — {path.parent}", SHORT))
            stop = menu.addAction("&Stop Watching")
            stop.setEnabled(self._folders.can_stop)
            stop.triggered.connect(partial(self._stop, path))
        if self.isEmpty():
            self.addAction("No folder yet").setEnabled(False)

    def _stop(self, path: Path, _: bool = False) -> None:
        self._folders.stop(path)


def _name(folder: Path) -> str:
    return f"“{one_line(folder.name or str(folder), SHORT)}”"
