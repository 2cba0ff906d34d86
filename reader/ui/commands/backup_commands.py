"""What the File menu does about backups: one is made, and one is chosen to be put in the library's place."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.errors import QueryInterruptedError, ReaderError
from reader.phrase import phrase
from reader.settings import BACK_UP, BACKUP_DAYS, BACKUP_WEEKS
from reader.ui.background.topics import Lane, Topic
from reader.ui.chrome.status_bar import BACKING_UP, RESTORING
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.library import Library, Restore
    from reader.model import Backup
    from reader.settings import Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.dialogs.backups import BackupsDialog
    from reader.ui.imports.queue import ImportQueue
    from reader.ui.style.theme import Theme

T = TypeVar("T")

OVERDUE_AFTER = 60_000  # milliseconds from the start to the backup that the last session missed
BUSY = phrase("A backup is being made or restored already.")
IMPORTING = phrase(
    "An import is under way: cancel it, or wait for its end, before another library takes this one's place."
)
CANCELLED = phrase("Cancelled: the library and its backups are as they were.")


class BackupActions(QObject):
    """Makes backups while the window goes on; a restore is only prepared: who closes the window exchanges."""

    restore_prepared = Signal(object)  # Restore
    _copied = Signal(int, int)  # pages, of how many; none of none while the copy is looked over

    def __init__(
        self,
        library: Path,
        tasks: Tasks,
        settings: Settings,
        imports: ImportQueue,
        status: StatusLine,
        notice: NoticeBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._settings = settings
        self._imports = imports
        self._status = status
        self._notice = notice
        self._theme = theme
        self._window = window
        self._unwanted = Event()
        self._is_under_way = False
        self._doing = ""  # as the status line says it; empty where it says nothing
        self._dialog: BackupsDialog | None = None
        self._copied.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)  # told by another thread
        status.cancelled.connect(self._cancel)

    def table(self) -> dict[str, Callable[[], object]]:
        return {"back_up": self.back_up, "restore": self.show_backups, "show_library_folder": self.show_folder}

    def back_up(self) -> None:
        """Make a backup now."""
        if self._begin(BACKING_UP):
            self._notice.hide()
            self._make(lambda library: library.backups.add(told=self._copied.emit, unwanted=self._unwanted.is_set))

    def make_overdue(self) -> None:
        """Make the backup that was missed when the library was closed, once the window has long been there."""
        if self._settings.get(BACK_UP):
            QTimer.singleShot(OVERDUE_AFTER, self, self._make_overdue)

    def show_backups(self) -> None:
        from reader.ui.dialogs.backups import BackupsDialog  # behind the first frame

        if self._dialog is None:
            self._dialog = BackupsDialog(self._library, self._tasks, self._theme, self._window)
            self._dialog.restore_wanted.connect(self.restore)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def restore(self, backup: Path) -> None:
        """Prepare to put a backup in the place of the library; nothing is changed by that."""
        if self._imports.running:
            self._notice.say(tr(IMPORTING), stays=True)
            return
        if not self._begin(RESTORING):
            return

        def prepare() -> Restore:
            from reader.library import Restore

            restore = Restore(self._library, backup, time.time)
            return restore.prepare(self._copied.emit, self._unwanted.is_set)

        def end(restore: Restore | None) -> None:
            self._end()
            if restore:
                self.restore_prepared.emit(restore)
            else:
                self._notice.say(tr(CANCELLED))

        self._tasks.run_alone(Topic.BACKUP, lambda: self._unless_cancelled(prepare), end, self._fail)

    def say_restored(self, backup: Path, aside: Path | None) -> None:
        """Say that the library is that of a backup now, and offer to put the one in its place that was."""
        said = tr("The library is that of {name} now.", name=backup.name)
        if aside is None:
            self._notice.say(said)
        else:
            offer = (tr("Take Back"), lambda: self.restore(aside))
            self._notice.say(f"{said} {tr('As it was before, it is one of its backups.')}", offer, stays=True)

    def say_failed(self, error: ReaderError) -> None:
        self._notice.fail(error)

    def show_folder(self) -> None:
        from reader.ui.commands.folder_opener import open_folder  # behind the first frame

        folder = self._library.parent
        open_folder(folder, self._notice, tr("The library lies in {folder}.", folder=folder))

    def stop(self) -> None:
        """Break off whatever is under way: the window closes, and nobody is to wait."""
        self._unwanted.set()

    def _make_overdue(self) -> None:
        from reader.model import Retention

        if self._imports.running or not self._begin("", quietly=True):
            QTimer.singleShot(OVERDUE_AFTER, self, self._make_overdue)
            return
        retention = Retention(self._settings.get(BACKUP_DAYS), self._settings.get(BACKUP_WEEKS))
        self._make(lambda library: library.backups.add_daily(retention, unwanted=self._unwanted.is_set), quietly=True)

    def _make(self, make: Callable[[Library], Backup | None], *, quietly: bool = False) -> None:
        def end(backup: Backup | None) -> None:
            self._end()
            if not quietly and backup:
                offer = (tr("Show Backups"), self.show_backups)
                self._notice.say(tr("Backed up as {name}, and looked over.", name=backup.path.name), offer)
            elif not quietly:
                self._notice.say(tr(CANCELLED))

        def call(library: Library) -> Backup | None:
            return self._unless_cancelled(lambda: make(library))

        self._tasks.run(Topic.BACKUP, call, end, self._fail, lane=Lane.APART)

    def _unless_cancelled(self, act: Callable[[], T]) -> T | None:
        """Do something, or return nothing where it was cancelled: what is only interrupted is to be done again."""
        try:
            return act()
        except QueryInterruptedError:
            if self._unwanted.is_set():
                return None
            raise

    def _begin(self, doing: str, *, quietly: bool = False) -> bool:
        if self._is_under_way:
            if not quietly:
                self._notice.say(tr(BUSY))
            return False
        self._is_under_way = True
        self._doing = doing
        self._unwanted.clear()
        if doing:
            self._show_progress(0, 1)
        return True

    def _show_progress(self, done: int, total: int) -> None:
        """Show how far it is, unless an import says there how far that is."""
        if self._doing and not self._imports.running:
            self._status.show_copying(self._doing, done, total)

    def _end(self) -> None:
        self._is_under_way = False
        if self._doing and not self._imports.running:
            self._status.show_idle()
        self._doing = ""

    def _fail(self, error: ReaderError) -> None:
        self._end()
        self.say_failed(error)

    def _cancel(self) -> None:
        if self._doing and not self._imports.running:
            self._unwanted.set()
