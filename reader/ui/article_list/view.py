"""The scrolling rows of the article list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from reader.lazy_dataclass import dataclass
from reader.ui.article_list.delegate import ArticleDelegate
from reader.ui.style.translation import tr
from reader.ui.widgets.row_list import MOVES, Key, RowList, Select
from reader.ui.widgets.undated_heading import HeadedRow

if TYPE_CHECKING:
    from reader.ui.article_list.model import ArticleListModel, Index
    from reader.ui.style.theme import Theme

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


class ArticleListView(RowList):
    """Rows of one height; says what the user does with them and keeps their place while others come and go."""

    moved = Signal(object)  # id (beyond the 32 bits of Qt's int) of the article that the user made current
    entered = Signal(object)  # id of the article whose row Enter or a double-click was given to
    context_asked = Signal(QPoint)  # global position, of a menu for what is selected

    def __init__(self, model: ArticleListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, tr("Articles"))
        self._articles = model
        self._delegate = ArticleDelegate(theme, self)
        self._several = False  # are selected
        self._heading = HeadedRow(self)
        self.show_rows(model, self._delegate)
        model.undated.connect(self._show_heading)
        self.doubleClicked.connect(lambda index: self.entered.emit(self._articles.ids[index.row()]))

    # --- what is current and selected ---

    def selected_ids(self) -> list[int]:
        """Return the selected articles, from the top."""
        ids = self._articles.ids
        return [article_id for top, bottom in self._selected_rows() for article_id in ids[top : bottom + 1]]

    def fold_at(self, point: QPoint) -> int | None:
        """Return the row in which at a point of the viewport it stands how many more versions there are."""
        index = self.indexAt(point)
        inside = index.isValid() and self._delegate.fold_rect(self.visualRect(index), index).contains(point)
        return index.row() if inside else None

    def _show_heading(self, row: int | None, amount: int | None) -> None:
        self._heading.put_above(row)
        self._delegate.headed_row, self._delegate.headed = row, amount
        self.viewport().update()

    def _is_heading(self, y: int) -> bool:
        row = self.rowAt(y)
        return row >= 0 and y - self.rowViewportPosition(row) < self._heading.height_above(row)

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

    def rows_in_sight(self) -> int:
        """Return how many rows can be seen at once, in part or whole."""
        return self.viewport().height() // self.row_height + 1

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
        """Take only what moves, opens and selects; all other keys are the window's."""
        key, row = event.key(), self.currentIndex().row()
        if key in MOVES or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        elif key in (Key.Key_Return, Key.Key_Enter) and row >= 0 and not event.modifiers() & CTRL:
            self.entered.emit(self._articles.ids[row])
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selectionModel().hasSelection():
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.context_asked.emit(event.globalPos())
        else:
            middle = self.visualRect(self.currentIndex()).center()
            self.context_asked.emit(self.viewport().mapToGlobal(middle))

    def _top_of(self, row: int) -> int:
        """Return where a row begins, below the heading where that stands above it."""
        return self._heading.top_of(row)

    def _take_font(self) -> None:
        super()._take_font()
        self._heading.put_above(self._heading.row)
        self.verticalScrollBar().setSingleStep(max(1, self.row_height // 3))
