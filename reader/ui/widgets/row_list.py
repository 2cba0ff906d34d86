"""A list of rows of one height, as those at the left of the window are."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QFont

    from reader.ui.style.theme import Look

Cursor = QAbstractItemView.CursorAction
Key = Qt.Key
Select = QItemSelectionModel.SelectionFlag
MOVES = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End})


class RowDelegate(QStyledItemDelegate):
    """What paints the rows of such a list, all of them as high."""

    row_height = 0

    def set_font(self, font: QFont) -> None:
        raise NotImplementedError

    def paint_skeleton(self, painter: QPainter, rect: QRect) -> None:
        """Paint what stands for a row that is not there yet."""
        raise NotImplementedError


class RowList(QTableView):
    """How its rows look and which are selected; whoever has it says what is meant by that."""

    def __init__(self, look: Look, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self._look = look
        self._painter: RowDelegate | None = None
        self._silent = False
        self._loading = False
        self.setAccessibleName(name)
        self._set_up()
        look.changed.connect(self._draw)

    def show_rows(self, model: QAbstractItemModel, painter: RowDelegate) -> None:
        """Show the rows of a model, as they are painted in the font and the colours of now."""
        self._painter = painter
        self.setItemDelegate(painter)
        self.setModel(model)
        self._take_font()
        self._draw()

    # --- what is current and selected ---

    def is_only_one_selected(self) -> bool:
        return [bottom - top for top, bottom in self._selected_rows()] == [0]

    def set_current(self, row: int | None) -> None:
        """Make a row the current and only selected one, without a word."""
        with self._silently():
            if row is None:
                self.selectionModel().clear()
            else:
                self.move_to(row)

    def move_to(self, row: int) -> None:
        """Move to a row as the user does by a key."""
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), Select.ClearAndSelect | Select.Rows)

    def reveal(self, row: int) -> None:
        """Scroll a row into sight: no further than needed where it is near, else to the middle."""
        self._lay_out_now()
        top, height = self._top_of(row) - self.verticalScrollBar().value(), self.viewport().height()
        near = -self.row_height <= top <= height
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(self.model().index(row, 0), hint.EnsureVisible if near else hint.PositionAtCenter)

    def reveal_top(self) -> None:
        """Scroll to the first row, laid out at once: rows that are laid out later are painted twice."""
        self._lay_out_now()
        self.scrollToTop()

    def set_loading(self, loading: bool) -> None:
        """Paint a skeleton while there is nothing else to paint."""
        self._loading = loading
        self.viewport().update()

    @property
    def row_height(self) -> int:
        return self._painter.row_height if self._painter else 0

    def _top_of(self, row: int) -> int:
        """Return how far below the top of the list a row begins."""
        return row * self.row_height

    def _selected_rows(self) -> list[tuple[int, int]]:
        """Return the first and last row of each stretch that is selected, from the top."""
        selection = self.selectionModel().selection()
        return sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.count())))

    @contextmanager
    def _silently(self) -> Iterator[None]:
        before, self._silent = self._silent, True
        try:
            yield
        finally:
            self._silent = before

    def _lay_out_now(self) -> None:
        self.executeDelayedItemsLayout()
        self.updateGeometries()

    # --- what Qt calls ---

    def keyboardSearch(self, search: str) -> None:
        """Look for no row by its letters: these are the window's, or looked for in an index."""

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End mean the whole list; to come in by Tab chooses no row."""
        amount = self.model().rowCount()
        if not amount or (action == Cursor.MoveNext and not self.currentIndex().isValid()):
            return QModelIndex()
        if action == Cursor.MoveHome or not self.currentIndex().isValid():
            return self.model().index(0, 0)
        if action == Cursor.MoveEnd:
            return self.model().index(amount - 1, 0)
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._painter and self._loading and not self.model().rowCount():
            painter = QPainter(self.viewport())
            for top in range(0, self.viewport().height(), self.row_height):
                self._painter.paint_skeleton(painter, QRect(0, top, self.viewport().width(), self.row_height))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_painter"):
            self._take_font()

    # --- looks ---

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _take_font(self) -> None:
        if self._painter is None:
            return
        self._painter.set_font(self.font())
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.verticalScrollBar().setSingleStep(self.row_height)

    def _draw(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.colors.side)
        self.setPalette(palette)
        self.viewport().update()
