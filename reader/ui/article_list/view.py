"""The scrolling rows of the article list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.lazy_dataclass import dataclass
from reader.ui.article_list.delegate import ArticleDelegate
from reader.ui.widgets.undated_heading import HeadedRow

if TYPE_CHECKING:
    from reader.ui.article_list.model import ArticleListModel, Index
    from reader.ui.style.theme import Theme

Key = Qt.Key
Cursor = QAbstractItemView.CursorAction
Select = QItemSelectionModel.SelectionFlag
MOVES = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End})
CTRL = Qt.KeyboardModifier.ControlModifier
SELECTED_AT_MOST = 10_000  # ids that are selected again after articles came or went


@dataclass(frozen=True, slots=True)
class _Place:
    """What the reader looks at: articles by id, since rows move."""

    anchor: int | None  # the current article where it is in sight, or the first that is; None: the top of the list
    row: int  # of the anchor, for when it is gone
    offset: int  # of that row, in logical pixels
    current: int | None
    selected: tuple[int, ...]


class ArticleListView(QTableView):
    """Rows of one height; says what the user does with them and keeps their place while others come and go."""

    moved = Signal(object)  # id (beyond the 32 bits of Qt's int) of the article that the user made current
    entered = Signal(object)  # id of the article whose row Enter or a double-click was given to
    delete_pressed = Signal()
    context_asked = Signal(QPoint)  # global position, of a menu for what is selected

    def __init__(self, model: ArticleListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = model
        self._theme = theme
        self._silent = False
        self._loading = False
        self._several = False  # are selected
        self._delegate = ArticleDelegate(theme, self)
        self._heading = HeadedRow(self)
        self._set_up()
        self.setModel(model)
        model.undated.connect(self._show_heading)
        self._take_font()
        self.doubleClicked.connect(lambda index: self.entered.emit(self._articles.ids[index.row()]))
        theme.changed.connect(self._draw)
        self._draw()

    # --- what is current and selected ---

    def selected_ids(self) -> list[int]:
        """Return the selected articles, from the top."""
        ids = self._articles.ids
        return [article_id for top, bottom in self._selected_rows() for article_id in ids[top : bottom + 1]]

    def is_only_one_selected(self) -> bool:
        return [bottom - top for top, bottom in self._selected_rows()] == [0]

    def set_current(self, row: int | None) -> None:
        """Make a row the current and only selected one, without a word."""
        with self._silently():
            if row is None:
                self.selectionModel().clear()
            else:
                index = self._articles.index(row, 0)
                self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect | Select.Rows)

    def move_to(self, row: int) -> None:
        """Move to a row as the user does by a key."""
        self.selectionModel().setCurrentIndex(self._articles.index(row, 0), Select.ClearAndSelect | Select.Rows)

    def reveal(self, row: int) -> None:
        """Scroll a row into sight: no further than needed where it is near, else to the middle."""
        self._lay_out_now()
        top, height = self._heading.top_of(row) - self.verticalScrollBar().value(), self.viewport().height()
        near = -self.row_height <= top <= height
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(self._articles.index(row, 0), hint.EnsureVisible if near else hint.PositionAtCenter)

    def reveal_top(self) -> None:
        """Scroll to the first row, laid out at once: rows that are laid out later are painted twice."""
        self._lay_out_now()
        self.scrollToTop()

    def fold_at(self, point: QPoint) -> int | None:
        """Return the row in which at a point of the viewport it stands how many more versions there are."""
        index = self.indexAt(point)
        inside = index.isValid() and self._delegate.fold_rect(self.visualRect(index), index).contains(point)
        return index.row() if inside else None

    @property
    def row_height(self) -> int:
        return self._delegate.row_height

    def _show_heading(self, row: int | None, amount: int | None) -> None:
        self._heading.put_above(row)
        self._delegate.headed_row, self._delegate.headed = row, amount
        self.viewport().update()

    def _is_heading(self, y: int) -> bool:
        row = self.rowAt(y)
        return row >= 0 and y - self.rowViewportPosition(row) < self._heading.height_above(row)

    def set_loading(self, loading: bool) -> None:
        """Paint a skeleton while there is nothing else to paint."""
        self._loading = loading
        self.viewport().update()

    # --- keeping the place ---

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Keep what the reader looks at where it is, whatever comes or goes above it."""
        place = self._place()
        with self._silently():
            yield
            self._restore(place)

    def _place(self) -> _Place:
        ids, current = self._articles.ids, self.currentIndex().row()
        in_sight = current >= 0 and -self.row_height < self.rowViewportPosition(current) < self.viewport().height()
        anchor = current if in_sight else self.rowAt(0)
        at_top = self.verticalScrollBar().value() == 0 and not in_sight
        selection = self.selected_ids()
        return _Place(
            anchor=ids[anchor] if anchor >= 0 and not at_top else None,
            row=anchor,
            offset=self.rowViewportPosition(anchor) if anchor >= 0 else 0,
            current=ids[current] if 0 <= current < len(ids) else None,
            selected=tuple(selection) if 1 < len(selection) <= SELECTED_AT_MOST else (),
        )

    def _restore(self, place: _Place) -> None:
        self._lay_out_now()
        row = self._articles.row_of(place.current)
        if row is not None and self.currentIndex().row() != row:
            self.selectionModel().setCurrentIndex(self._articles.index(row, 0), Select.ClearAndSelect | Select.Rows)
        self._select_again(place.selected)
        row = self._articles.row_of(place.anchor)
        anchor = place.row if row is None else row
        top = 0 if place.anchor is None else self._heading.top_of(anchor) - place.offset
        self.verticalScrollBar().setValue(top)

    def _select_again(self, ids: tuple[int, ...]) -> None:
        selection = QItemSelection()
        for row in (self._articles.row_of(article_id) for article_id in ids):
            if row is not None:
                selection.select(self._articles.index(row, 0), self._articles.index(row, 0))
        if not selection.isEmpty():
            self.selectionModel().select(selection, Select.ClearAndSelect | Select.Rows)

    def _lay_out_now(self) -> None:
        self.executeDelayedItemsLayout()
        self.updateGeometries()

    def _selected_rows(self) -> list[tuple[int, int]]:
        """Return the first and last row of each stretch that is selected, from the top."""
        selection = self.selectionModel().selection()
        return sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.count())))

    def rows_in_sight(self) -> int:
        """Return how many rows can be seen at once, in part or whole."""
        return self.viewport().height() // self.row_height + 1

    @contextmanager
    def _silently(self) -> Iterator[None]:
        before, self._silent = self._silent, True
        try:
            yield
        finally:
            self._silent = before

    # --- what Qt calls ---

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The heading belongs to no article."""
        return QModelIndex() if self._is_heading(point.y()) else super().indexAt(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let what is selected be so where the heading is pressed."""
        if not self._is_heading(event.position().toPoint().y()):
            super().mousePressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._silent:
            self.moved.emit(self._articles.ids[current.row()])

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Open the one that is left of several, though it was current before."""
        super().selectionChanged(selected, deselected)
        only, were_several = self.is_only_one_selected(), self._several
        self._several = self.selectionModel().hasSelection() and not only
        if only and were_several and not self._silent and self.currentIndex() in self.selectedIndexes():
            self.moved.emit(self._articles.ids[self.currentIndex().row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take only what moves, opens, selects and deletes; all other keys are the window's."""
        key, row = event.key(), self.currentIndex().row()
        if key in MOVES or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        elif key in (Key.Key_Return, Key.Key_Enter) and row >= 0 and not event.modifiers() & CTRL:
            self.entered.emit(self._articles.ids[row])
        elif event.matches(QKeySequence.StandardKey.Delete) and self.selectionModel().hasSelection():
            self.delete_pressed.emit()
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's; the search box finds articles."""

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End mean the whole list; to come in by Tab chooses no article."""
        count = self._articles.rowCount()
        if not count or (action == Cursor.MoveNext and not self.currentIndex().isValid()):
            return QModelIndex()
        if action == Cursor.MoveHome or not self.currentIndex().isValid():
            return self._articles.index(0, 0)
        if action == Cursor.MoveEnd:
            return self._articles.index(count - 1, 0)
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selectionModel().hasSelection():
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.context_asked.emit(event.globalPos())
        else:
            middle = self.visualRect(self.currentIndex()).center()
            self.context_asked.emit(self.viewport().mapToGlobal(middle))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._loading and not self._articles.ids:
            painter = QPainter(self.viewport())
            for top in range(0, self.viewport().height(), self.row_height):
                self._delegate.paint_skeleton(painter, QRect(0, top, self.viewport().width(), self.row_height))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_delegate"):
            self._take_font()

    # --- looks ---

    def _set_up(self) -> None:
        self.setAccessibleName("Articles")
        self.setItemDelegate(self._delegate)
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
        self._delegate.set_font(self.font())
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self._heading.put_above(self._heading.row)
        self.verticalScrollBar().setSingleStep(max(1, self.row_height // 3))

    def _draw(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colors.side)
        self.setPalette(palette)
        self.viewport().update()
