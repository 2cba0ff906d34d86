"""The first rows of a table, under the names of its columns and what these are taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem, QWidget

from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.table_heads import color_heads, set_up_heads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from reader.formats.tables.table_view import TableView
    from reader.ui.style.theme import Look

ROWS = 3
WIDEST, NARROWEST = 16, 5  # ems of a column
CELL = 3  # pixels that Qt leaves before the words of a cell
LONGEST = 120  # code points of a cell that are shown


class FirstRows(QTableWidget):
    """Nothing in it can be chosen or changed."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._columns: tuple[str, ...] = ()
        self.setAccessibleName(tr("The first rows of the table"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        set_up_heads(self.horizontalHeader())
        look.changed.connect(self._draw)
        self._draw()

    def show_table(self, table: TableView) -> None:
        em = margin(self.font())
        rows, self._columns = table.rows[:ROWS], table.columns
        self.clear()
        self.setColumnCount(len(self._columns))
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for at, cell in enumerate(row):
                item = QTableWidgetItem(one_line(cell[:LONGEST]))
                item.setToolTip(tip(cell))
                self.setItem(number, at, item)
        self.show_fields({})
        self.resizeColumnsToContents()
        for at in range(len(self._columns)):
            self.setColumnWidth(at, min(max(self.columnWidth(at) + em, NARROWEST * em), WIDEST * em))
        for number in range(len(rows)):
            self.setRowHeight(number, round(1.6 * em))
        self._fit()

    def show_fields(self, fields: Mapping[str, str]) -> None:
        """Say above each column what it is taken for."""
        said = [f"{one_line(name, LONGEST // 3)}\n{fields.get(name, '')}" for name in self._columns]
        self.setHorizontalHeaderLabels(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows are, and the scroll bar if there is one."""
        header = self.horizontalHeader()
        bar = self.horizontalScrollBar().sizeHint().height() if header.length() > self.width() else 0
        rows = sum(self.rowHeight(number) for number in range(self.rowCount()))
        self.setFixedHeight(header.sizeHint().height() + rows + bar)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        color_heads(self.horizontalHeader(), self._look, CELL)
