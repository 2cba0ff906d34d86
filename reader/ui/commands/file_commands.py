"""What the File menu does about articles: importing files and folders, wherever they were named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.imports.queue import ImportQueue


class FileActions:
    """Asks for files and folders, and lets them be imported once the library is open."""

    def __init__(
        self, imports: ImportQueue, commands: LibraryCommands, status: StatusLine, notice: NoticeBar, window: QWidget
    ) -> None:
        self._imports = imports
        self._commands = commands
        self._status = status
        self._notice = notice
        self._window = window
        self._is_opened = False  # the library, or it is known that it cannot be
        self._waiting: list[Path] = []  # files named before that

    def table(self) -> dict[str, Callable[[], object]]:
        return {"import_files": self.import_files, "import_folder": self.import_folder, "quit": self._window.close}

    def import_files(self) -> None:
        from reader.formats import registry  # behind the first frame: formats bring what they are read with
        from reader.formats.shown_name import ARCHIVES

        sorts = file_filter(*((one.label, one.suffixes) for one in registry.FORMATS), (tr("Archives"), ARCHIVES))
        files, _ = QFileDialog.getOpenFileNames(self._window, tr("Import Files"), "", sorts)
        self.take([Path(file) for file in files])

    def import_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Import Folder"))
        self.take([Path(folder)] if folder else [])

    def take(self, paths: list[Path]) -> None:
        """Import files and folders, wherever they were named: menu, drop, command line, second start."""
        if not self._is_opened:
            self._waiting += paths  # the process that imports them finds no library before it is made
            return
        if not paths:
            return
        if not self._commands.writable:
            self._notice.say(tr("Nothing can be imported. {why_not}", why_not=self._commands.why_not), stays=True)
            return
        self._status.show_progress(0, 0, 0)
        self._imports.add(paths)

    def take_waiting(self) -> None:
        """Import what was named before the library was open, or it was known that it cannot be."""
        self._is_opened = True
        waiting, self._waiting = self._waiting, []
        self.take(waiting)
