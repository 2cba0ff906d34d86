"""Every mention of an entity, to be read, folded, selected and opened; as high as the window, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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

from reader.ui.entity_page.mention_rows import ARTICLE, FOLDED, HEADING, WHOLE
from reader.ui.entity_page.mentions_delegate import MentionsDelegate
from reader.ui.entity_page.mentions_model import SHOWN, Index, Key, MentionsModel, Shown
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

    from reader.model import Kind
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.style.theme import Look

BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
FOLDS = {Qt.Key.Key_Left: FOLDED, Qt.Key.Key_Right: WHOLE}
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
Cursor = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint
PAGES = {Cursor.MovePageUp: -1, Cursor.MovePageDown: 1}
REMEMBERED = 2_000  # rows that stay selected where the page is shown anew


class MentionsView(QTableView):
    """The page around it scrolls, and says which of the rows are in sight."""

    row_reached = Signal(int)  # that the keys or the pointer are on
    left_upwards = Signal()  # Home, or Up on the first row
    folded = Signal(object, int)  # an article, or None for all, and at most how many of its mentions are to be shown
    context_requested = Signal(QPoint)  # where on the screen

    def __init__(self, look: Look, articles: ArticleSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._articles = articles
        self.model_ = MentionsModel(self)
        self.rows_in_sight = 10  # at a time, for the keys that turn a page
        self._painter = MentionsDelegate(look, self)
        self._pressed = QPersistentModelIndex()
        self.setModel(self.model_)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Every mention of this name"))
        self._be_plain()
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
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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

    @property
    def full_height(self) -> int:
        """How high all rows are together."""
        return self.model_.rowCount() * self.row_height

    def show_kind(self, kind: Kind) -> None:
        self._painter.kind = kind

    def show_open_article(self, article_id: int | None) -> None:
        self._painter.open_article = article_id
        self.viewport().update()

    def scroll_by_hand(self, above: int) -> int:
        """Show the rows from so many pixels on, or from as many as there can be, and return from how many."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(above)
        return self.verticalScrollBar().value()

    # --- what is selected ---

    def selected_rows(self) -> Iterator[int]:
        """Yield the rows that are selected, from above."""
        for first, last in sorted(self._stretches()):
            yield from range(first, last + 1)

    def selected_amount(self) -> int:
        """Return how many rows are selected."""
        return sum(last - first + 1 for first, last in self._stretches())

    def _stretches(self) -> list[tuple[int, int]]:
        """Return from which row to which one something is selected."""
        return [(one.top(), one.bottom()) for one in list(self.selectionModel().selection())]  # type: ignore[call-overload]

    def selected_articles(self) -> list[int]:
        """Return the articles of the selected rows, newest first."""
        if self.model_.is_flat:
            found = {self.model_.shown_at(row).article_id for row in self.selected_rows()}
            return sorted(found, reverse=True)
        rows = self.model_.rows
        found = set()
        for stretch in self._stretches():
            first, last = (rows.row(row).at for row in stretch)
            found.update(rows.article_ids[first : last + 1])
        return sorted(found, reverse=True)

    def current_key(self) -> Key | None:
        at = self.currentIndex()
        return self.model_.key_at(at.row()) if at.isValid() else None

    def selected_keys(self) -> list[Key]:
        """Return the rows that are selected, by what they show; of very many the first."""
        return [self.model_.key_at(row) for row, _ in zip(self.selected_rows(), range(REMEMBERED), strict=False)]

    def choose(self, keys: Iterable[Key], current: Key | None) -> None:
        """Select the rows of articles and mentions that are still there, with the keys on one of them."""
        chosen = QItemSelection()
        for key in keys:
            row = self.model_.row_of(key)
            if row is not None:
                chosen.select(self.model_.index(row, 0), self.model_.index(row, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self.model_.row_of(current) if current is not None else None
        if row is not None:
            at = self.model_.index(row, 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)

    # --- mouse and keys ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page, which scrolls as a whole."""
        event.ignore()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Leave it to the page."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        at = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex(at)
        shown = self._row_at(at)
        is_mark = event.position().x() < self._painter.mark_width and event.button() is Qt.MouseButton.LeftButton
        if shown and shown.mention == ARTICLE and shown.mentions > 1 and is_mark and not event.modifiers():
            self._pressed = QPersistentModelIndex()
            self.folded.emit(shown.article_id, WHOLE if shown.unfolded < shown.mentions else FOLDED)
        elif shown is None or shown.mention != HEADING:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed.isValid():
            self._say_reached(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a line; leave alone what a first click elsewhere has put under the pointer."""
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._pressed.isValid() and self._pressed == at:
            self._open(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(event.reason() in BY_KEYS)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self._go_to(self._step_over_heading(0, 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take only what moves, folds, opens and selects; all other keys are the page's and the window's."""
        self._show_ring(True)
        at, plain = self.currentIndex(), not event.modifiers() & ~KEYPAD
        if event.key() in ENTER and plain:
            self._open(at)
        elif event.key() in FOLDS and (plain or event.modifiers() & ~KEYPAD == SHIFT):
            self._fold(at, FOLDS[Qt.Key(event.key())], all_of_them=not plain)
        elif not self._selects(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._say_reached(self.currentIndex())
            if event.key() == Qt.Key.Key_Home or (
                event.key() == Qt.Key.Key_Up
                and self.currentIndex().row() <= 1
                and self.currentIndex().row() == at.row()
            ):
                self.left_upwards.emit()

    @staticmethod
    def _selects(event: QKeyEvent) -> bool:
        toggles = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return event.key() in MOVES or toggles or event.matches(QKeySequence.StandardKey.SelectAll)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window."""

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        at, last = self.currentIndex().row(), self.model_.rowCount() - 1
        match action:
            case Cursor.MovePageUp | Cursor.MovePageDown:
                wanted = at + PAGES[action] * max(self.rows_in_sight - 1, 1)
            case Cursor.MoveHome | Cursor.MoveEnd:
                wanted = 0 if action == Cursor.MoveHome else last
            case Cursor.MoveUp | Cursor.MoveDown:
                wanted = at + (1 if action == Cursor.MoveDown else -1)
            case _:
                return super().moveCursor(action, modifiers)
        return self._step_over_heading(min(max(wanted, 0), last), 1 if wanted > at else -1)

    def _step_over_heading(self, row: int, by: int) -> QModelIndex:
        """Return a row, or the next one where it is a heading."""
        index = self.model_.index(row, 0)
        shown = self._row_at(index)
        if shown and shown.mention == HEADING:
            return self.model_.index(row + by if row + by >= 0 else row + 1, 0)
        return index

    def _go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        place = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
        self.context_requested.emit(self.viewport().mapToGlobal(place))

    def _fold(self, index: QModelIndex, most: int, *, all_of_them: bool) -> None:
        shown = self._row_at(index)
        if all_of_them:
            self.folded.emit(None, most)
        elif shown and not shown.stands_alone and shown.mention != HEADING:
            self.folded.emit(shown.article_id, most)

    def _open(self, index: Index) -> None:
        shown = self._row_at(index)
        if shown and shown.line is not None:
            self._articles.opened.emit(shown.article_id, shown.line.start)

    def _say_reached(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_reached.emit(index.row())

    def _show_ring(self, shown: bool) -> None:
        self._painter.ring_shown = shown
        self.viewport().update()

    @staticmethod
    def _row_at(index: Index) -> Shown | None:
        shown: Shown | None = index.data(SHOWN) if index.isValid() else None
        return shown
