"""What the File menu does about watched folders: a new one, a look into them, and an end to one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader.model import Changes
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.style.foreign_text import SHORT, in_a_menu, one_line
from reader.ui.style.translation import fill, told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.library import Library
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.changed_files import ChangedFiles
    from reader.ui.imports.folder_watch import FolderWatch
    from reader.ui.imports.look_process import FolderLook
    from reader.ui.imports.process import ImportReport
    from reader.ui.imports.queue import ImportQueue

GONE = phrase("“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.")


class WatchedFolderActions:
    """Watches folders of the user's choice; what is new in them is imported."""

    def __init__(
        self,
        imports: ImportQueue,
        watch: FolderWatch,
        changed: ChangedFiles,
        tasks: Tasks,
        commands: LibraryCommands,
        notice: NoticeBar,
    ) -> None:
        self._imports = imports
        self._watch = watch
        self.changed = changed
        self._tasks = tasks
        self._commands = commands
        self._notice = notice
        self._is_begun = False
        self.paths: list[Path] = []  # as they were when somebody asked last
        self.gone: set[Path] = set()  # those of them that were not there
        self._asked: set[Path] = set()  # those of which somebody waits for an answer
        self._taken: dict[Path, set[Path]] = {}  # files that were given to imports and must not be again, by folder
        watch.looked.connect(self._take)
        imports.forgotten.connect(watch.release)
        watch.crowded.connect(self._say_crowded)
        watch.failed.connect(
            lambda why: notice.say_in_turn("watch", f"{told(why)} {tr('New files come at the next start.')}")
        )

    def table(self) -> dict[str, Callable[[], object]]:
        return {"watch_folder": self.choose}

    @property
    def can_stop(self) -> bool:
        return self._commands.writable

    def begin(self) -> None:
        """Watch, as long as the window is open, the folders that the library names."""
        self._is_begun = True
        self.list_again()

    def end(self) -> None:
        self._watch.stop()

    def choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._notice.window(), tr("Watch a Folder"))
        if folder:
            self.watch(Path(folder))

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on, and import what lies in it."""

        def end(_: Changes) -> None:
            self._notice.say(
                tr("“{name}” is watched: whatever is new in it is imported by itself.", name=_name(folder))
            )
            self.list_again()

        self._write(lambda library: library.watched_folders.add(folder), end)

    def stop(self, folder: Path) -> None:
        """Watch a folder no more."""

        def end(_: Changes) -> None:
            self._notice.say(
                tr("“{name}” is watched no more. What came from it stays in the library.", name=_name(folder))
            )
            self.list_again()

        self._write(lambda library: library.watched_folders.remove(folder), end)

    def look(self, folder: Path) -> None:
        """Look into a folder now, also for what an import that was cancelled has left."""
        self._taken.pop(folder, None)
        self._asked.add(folder)
        self._watch.look(folder)

    def look_into_all(self) -> None:
        for folder in self.paths:
            self.look(folder)

    def list_again(self) -> None:
        """Ask the library which folders it watches: the command line may have added one."""

        def take(paths: list[Path]) -> None:
            self.paths = paths
            self.gone.intersection_update(paths)
            if self._is_begun:
                self._watch.watch(paths)
                self.changed.keep(paths)

        self._tasks.run(Topic.WATCHED_FOLDERS, lambda library: library.watched_folders.paths(), take, lambda _: None)

    def finish(self, report: ImportReport) -> None:
        """Look again into the folder of an import that is over; what was not wanted is not imported again."""
        if report.looked:
            folder = Path(report.sources[0])
            if not (report.cancelled or report.failure):
                self._taken.pop(folder, None)
            self._watch.release(folder)

    def _take(self, found: FolderLook) -> None:
        self._say_whether_there(found)
        if not found.is_growing:
            self._answer(found)
        taken = self._taken.setdefault(found.folder, set())
        if new := [path for path in found.new if path not in taken]:
            taken.update(new)
            self._watch.hold(found.folder)
            self._imports.take_new(found.folder, new)

    def _answer(self, found: FolderLook) -> None:
        """Say to who has asked that there is nothing; what there is says so itself."""
        if found.folder in self._asked:
            self._asked.remove(found.folder)
            if found.is_there and not (found.new or found.changed):
                self._notice.say(tr("Nothing is new in “{name}”.", name=_name(found.folder)))

    def _say_whether_there(self, found: FolderLook) -> None:
        folder, about = found.folder, f"there {found.folder}"
        if not found.is_there and (folder not in self.gone or folder in self._asked):
            self.gone.add(folder)
            if folder in self._asked:
                self._notice.hide()  # what was said before: somebody waits for this
            self._notice.say_in_turn(about, fill(tr(GONE), name=_name(folder)))
        elif found.is_there and folder in self.gone:
            self.gone.remove(folder)
            self._notice.say_in_turn(about, tr("“{name}” is back.", name=_name(folder)))

    def _say_crowded(self, folder: Path) -> None:
        said = tr(
            "There are too many folders in “{name}” for the system to tell of each: "
            "it is looked into now and then instead.",
            name=_name(folder),
        )
        self._notice.say_in_turn("watch", said)

    def _write(self, write: Callable[[Library], None], done: Callable[[Changes], None]) -> None:
        def change(library: Library) -> Changes:
            write(library)
            return Changes()

        self._tasks.change(change, done)


class WatchedFoldersMenu(QMenu):
    """The watched folders, each with a menu of its own: look into it, stop watching it."""

    def __init__(self, folders: WatchedFolderActions, parent: QWidget) -> None:
        super().__init__(tr("Watc&hed Folders"), parent)
        self._folders = folders
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        for menu in self.findChildren(QMenu):
            menu.setParent(None)
            menu.deleteLater()
        self.clear()
        for path in self._folders.paths:
            self._add(path)
        if self.isEmpty():
            self.addAction(tr("No folder yet")).setEnabled(False)
        elif len(self._folders.paths) > 1:
            self.addSeparator()
            self._let(self.addAction(tr("&Look into All Now")), self._folders.look_into_all)

    def _add(self, path: Path) -> None:
        called = in_a_menu(f"{path.name or path} — {path.parent}", SHORT)
        menu = self.addMenu(tr("{folder} (not there now)", folder=called) if path in self._folders.gone else called)
        self._let(menu.addAction(tr("&Look Now")), partial(self._folders.look, path))
        if files := self._folders.changed.of(path):
            words = tr("&Read {n} Changed File Again", "&Read {n} Changed Files Again", n=len(files))
            self._let(menu.addAction(words), partial(self._folders.changed.read_again, path))
        self._let(menu.addAction(tr("&Stop Watching")), partial(self._folders.stop, path))

    def _let(self, action: QAction, do: Callable[[], None]) -> None:
        action.setEnabled(self._folders.can_stop)
        action.triggered.connect(lambda _=False: do())


def _name(folder: Path) -> str:
    return one_line(folder.name or str(folder), SHORT)
