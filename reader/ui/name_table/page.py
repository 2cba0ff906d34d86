"""What a table of names that was changed elsewhere would change, and that it is to be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.name_table.place import PLACE
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Changes
    from reader.model.name_table import NameRow, TableChanges
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.name_table.sheet import Sheet

LOOKING = phrase("Looking at the table…")


class NameTablePage(SheetPage):
    """Shows what the file that was chosen last would change."""

    only_place = PLACE
    change_wanted = Signal(object)  # TableChanges

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, tr(LOOKING), tr("Changes from a Table"))
        self._tasks = context.tasks
        self._names = context.names
        self._path: Path | None = None
        self._rows: Sequence[NameRow] | None = None
        self._table: TableChanges | None = None
        self._is_busy = False
        self._sheet: Sheet | None = None
        self._message.pressed.connect(self._read)

    def choose(self, path: Path) -> None:
        """Be about a file from now on."""
        self._path, self._rows, self._table = path, None, None
        if self._is_open:
            self.show_place(PLACE)

    @property
    def sheet(self) -> Sheet:
        """What shows the changes, made when it is needed."""
        from reader.ui.name_table.sheet import Sheet

        if self._sheet is None:
            self._sheet = Sheet(self._look)
            self._sheet.accepted.connect(self._change)
            self._sheet.left.connect(self.left)
            self._sheet.table.opened.connect(self._names.opened)
            self._add(self._sheet)
        return self._sheet

    def show_place(self, _: PagePlace) -> None:
        if self._path is None:
            self.gone.emit(PLACE)
            return
        self._is_open = True
        if self._rows is None:
            self._read()
        self.arrived.emit()

    def refresh(self, changes: Changes) -> None:
        """Compare again: what was changed here since is not changed back."""
        if (changes.entities or changes.notes) and self._rows is not None and not self._is_busy:
            rows = self._rows
            self._ask(lambda library: (rows, library.exchange.compare_names(rows)))

    def finish(self) -> None:
        """Be about nothing any more: what was wanted is in the library."""
        self._path, self._rows, self._table, self._is_busy = None, None, None, False
        self.gone.emit(PLACE)

    def refuse(self, error: ReaderError) -> None:
        """Say why nothing was changed."""
        self._is_busy = False
        self.sheet.complain(told(error))

    def turn(self, by: int) -> None:
        if self._sheet:
            bar = self._sheet.table.verticalScrollBar()
            bar.setValue(bar.value() + by * bar.pageStep())

    # --- what is shown ---

    def _first_stop(self) -> QWidget:
        return self.sheet.table

    def _read(self) -> None:
        path = self._path
        if path is None:
            return

        def read(library: Library) -> tuple[Sequence[NameRow], TableChanges]:
            from reader.formats import files, registry

            rows = registry.names(files.read(path))
            return rows, library.exchange.compare_names(rows)

        self._say(tr(LOOKING))
        self._ask(read)

    def _ask(self, read: Callable[[Library], tuple[Sequence[NameRow], TableChanges]]) -> None:
        self._tasks.run(Topic.NAME_TABLE, read, self._show, self._fail, lane=Lane.BEHIND)

    def _show(self, told: tuple[Sequence[NameRow], TableChanges]) -> None:
        if self._path is None or self._is_busy:
            return
        self._rows, self._table = told
        self.sheet.show_table(one_line(self._path.name, SHORT), self._table)
        self._turn_to(self.sheet)

    def _change(self) -> None:
        if self._table:
            self._is_busy = True
            self.sheet.wait()
            self.change_wanted.emit(self._table)
