"""A table of names that comes back from a spreadsheet: chosen, looked at, and taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.phrase import phrase
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.name_table.place import PLACE
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Changes
    from reader.model.name_table import TableChanges
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.name_table.page import NameTablePage

LABEL = phrase("Tables of entities")


class NameTableActions:
    """Asks for a file, opens the page about it, and writes what is wanted of it."""

    def __init__(
        self,
        page: LatePage[NameTablePage],
        navigator: Navigator,
        commands: LibraryCommands,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        self._page = page
        self._navigator = navigator
        self._commands = commands
        self._notice = notice
        self._window = window
        self._is_writing = False
        page.when_made(lambda page: page.change_wanted.connect(self._change))
        commands.failed.connect(self._refuse)

    def table(self) -> dict[str, Callable[[], object]]:
        return {"take_name_table": self.take_name_table}

    def take_name_table(self) -> None:
        if not self._commands.writable:
            self._notice.say(self._commands.why_not)
            return
        from reader.formats.tables.name_rows import SUFFIXES  # behind the first frame

        sorts = file_filter((tr(LABEL), SUFFIXES))
        file, _ = QFileDialog.getOpenFileName(self._window, tr("Take Changes from a Table"), "", sorts)
        if file:
            self.look_at(Path(file))

    def look_at(self, path: Path) -> None:
        """Show what a table would change."""
        page = self._page.get()
        page.choose(path)
        self._navigator.open_page(PLACE)
        page.setFocus()

    def _change(self, table: TableChanges) -> None:
        def end(_: Changes) -> None:
            self._is_writing = False
            self._page.get().finish()
            self._notice.say(
                tr("{n} name changed.", "{n} names changed.", n=len(table.changes)),
                (tr("Undo"), self._commands.steps.undo),
            )

        self._is_writing = True
        self._commands.do(lambda library: library.exchange.take_names(table), end)

    def _refuse(self, error: ReaderError) -> None:
        if self._is_writing:
            self._is_writing = False
            self._page.get().refuse(error)
