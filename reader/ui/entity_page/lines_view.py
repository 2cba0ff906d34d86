"""The concordance of an entity: the keyword in its context, line below line, to be read, selected and opened."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.ui.entity_page.lines_delegate import LinesDelegate
from reader.ui.entity_page.lines_model import LINE, LinesModel
from reader.ui.widgets.undated_heading import HeadedRow

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent

    from reader.model import Kind
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.style.theme import Look

BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
Key = Qt.Key
ENTER = (Key.Key_Return, Key.Key_Enter)
MOVES = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End})
Cursor = QAbstractItemView.CursorAction
PAGES = {Cursor.MovePageUp: -1, Cursor.MovePageDown: 1}


class LinesView(QTableView):
    """As tall as its rows: the page around it scrolls."""

    row_reached = Signal(int, int)  # top and bottom of the row that the keys are on, in this widget
    left_upwards = Signal()  # Home, or Up on the first row
    context_requested = Signal(QPoint)  # where on the screen

    def __init__(self, look: Look, articles: ArticleSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._articles = articles
        self.lines = LinesModel(self)
        self.rows_in_sight = 10  # at a time, for the keys that turn a page
        self.headed = HeadedRow(self)
        self._painter = LinesDelegate(look, self.headed, self)
        self._pressed = QPersistentModelIndex()
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName("Every article that mentions this name")
        self._be_plain()
        self.lines.modelReset.connect(self._fit)
        look.changed.connect(self.viewport().update)

    def _be_plain(self) -> None:
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAutoScroll(False)

    @property
    def row_height(self) -> int:
        return self._painter.row_height

    def show_kind(self, kind: Kind) -> None:
        self._painter.kind = kind

    def show_open_article(self, article_id: int | None) -> None:
        self._painter.open_article = article_id
        self.viewport().update()

    def selected_articles(self) -> list[int]:
        """Return the articles of the selected lines, newest first."""
        return sorted((self.lines.article_ids[index.row()] for index in self.selectedIndexes()), reverse=True)

    def current_article(self) -> int | None:
        at = self.currentIndex()
        return self.lines.article_ids[at.row()] if at.isValid() else None

    def choose(self, article_ids: Iterable[int], current: int | None) -> None:
        """Select again the lines of articles that are still there, with the keys on one of them."""
        wanted = set(article_ids)
        chosen = QItemSelection()
        for row, number in enumerate(self.lines.article_ids if wanted else ()):
            if number in wanted:
                chosen.select(self.lines.index(row, 0), self.lines.index(row, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self.lines.row_of(current) if current is not None else len(self.lines.article_ids)
        if row < len(self.lines.article_ids) and self.lines.article_ids[row] == current:
            at = self.lines.index(row, 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)

    # --- mouse and keys ---

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The heading belongs to no article."""
        return QModelIndex() if self._is_heading(point.y()) else super().indexAt(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_heading(event.position().toPoint().y()):
            return
        self._show_ring(False)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._say_reached(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a line; leave alone what a first click elsewhere has put under the pointer."""
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._pressed == at:
            self._open(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(event.reason() in BY_KEYS)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            first = self.lines.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take only what moves, opens and selects; all other keys are the page's and the window's."""
        self._show_ring(True)
        at = self.currentIndex()
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._open(at)
        elif not self._selects(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._say_reached(self.currentIndex())
            if event.key() == Key.Key_Home or (
                event.key() == Key.Key_Up and self.currentIndex().row() <= 0 >= at.row()
            ):
                self.left_upwards.emit()

    @staticmethod
    def _selects(event: QKeyEvent) -> bool:
        toggles = event.key() == Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return event.key() in MOVES or toggles or event.matches(QKeySequence.StandardKey.SelectAll)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window."""

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        at, last = self.currentIndex().row(), len(self.lines.article_ids) - 1
        if action in PAGES:
            return self.lines.index(min(max(at + PAGES[action] * max(self.rows_in_sight - 1, 1), 0), last), 0)
        if action in (Cursor.MoveHome, Cursor.MoveEnd):
            return self.lines.index(0 if action == Cursor.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        place = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
        self.context_requested.emit(self.viewport().mapToGlobal(place))

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE) if index.isValid() else None
        if line is not None:
            self._articles.opened.emit(line.article_id, line.start)

    def _say_reached(self, index: QModelIndex) -> None:
        if index.isValid():
            rect = self.visualRect(index)
            self.row_reached.emit(rect.top(), rect.bottom())

    def _show_ring(self, shown: bool) -> None:
        self._painter.ring_shown = shown
        self.viewport().update()

    def _fit(self) -> None:
        self.headed.put_above(self.lines.first_undated)
        self.setFixedHeight(self.headed.top_of(len(self.lines.article_ids)))

    def _is_heading(self, y: int) -> bool:
        row, below = self.headed.row_at(y)
        return below < self.headed.height_above(row)
