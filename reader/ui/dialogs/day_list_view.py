"""The list itself: a line is chosen by mouse or keys, and acted upon by its button, Enter or Delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader.ui.dialogs.day_list_delegate import DayDelegate
from reader.ui.dialogs.day_list_model import LINE, DayModel
from reader.ui.style.type_scale import paint_ground

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.dialogs.day_list_model import DayLine
    from reader.ui.style.theme import Theme

ACTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
Select = QItemSelectionModel.SelectionFlag


class DayList(QListView):
    """Lines under their days."""

    acted = Signal(object)  # the DayLine whose button was pressed, or those that are selected, as a list
    chosen = Signal()  # other lines are selected

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, several: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self.days = DayModel(self)
        self._painter = DayDelegate(theme, self)
        self.setModel(self.days)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().selectionChanged.connect(self.chosen)
        theme.changed.connect(self._draw)
        self._draw()

    def selected_lines(self) -> list[DayLine]:
        """Return the lines that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.days.index(row, 0).data(LINE) for row in rows]

    def show_lines(self, lines: Sequence[DayLine], today: date) -> None:
        """Show other lines; what was selected and in sight stays so."""
        before, at = [line.id for line in self.selected_lines()], self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self.days.show(lines, today)
        self._select_again(before, at)
        self.verticalScrollBar().setValue(place)

    def narrow(self, words: str) -> None:
        before = [line.id for line in self.selected_lines()]
        self.days.narrow(words)
        self._select_again(before, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act upon the line whose button is pressed."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        line: DayLine | None = index.data(LINE) if index.isValid() else None
        is_press = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if line and is_press and self._painter.is_on_button(self.visualRect(index), line, place):
            self.acted.emit([line])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ACTING and self.selected_lines():
            self.acted.emit(self.selected_lines())
        else:
            super().keyPressEvent(event)

    def _select_again(self, wanted: Sequence[int], at: int) -> None:
        """Select the same lines, or where none of them is left the one that stands there now."""
        rows = self.days.rows_of(wanted) or [row for row in [self.days.near(max(at, 0))] if row >= 0]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.days.index(row, 0), self.days.index(row, 0))
        if rows:
            self.selectionModel().setCurrentIndex(self.days.index(rows[0], 0), Select.NoUpdate)
        self.selectionModel().select(chosen, Select.ClearAndSelect)
        self.chosen.emit()

    def _draw(self) -> None:
        paint_ground(self, self._theme.colors, self._theme.colors.page)
        self.viewport().update()
