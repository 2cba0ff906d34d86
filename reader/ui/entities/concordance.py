"""Every article that mentions an entity, with the sentence that does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model import FIRST_DATED
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.passage import passage
from reader.ui.widgets.quotation import caption
from reader.ui.widgets.undated_heading import heading_height, paint_heading, shown_date

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.model import ConcordanceLine
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)
SENTENCE_LINES = 2


class ConcordanceModel(QAbstractListModel):
    """The lines that have come so far, the newest article first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[ConcordanceLine] = []
        self.open_article: int | None = None
        self.undated: int | None = None  # how many of the entity's articles are
        self.first_undated: int | None = None  # row

    def show(self, lines: Sequence[ConcordanceLine]) -> None:
        self.beginResetModel()
        self._take(list(lines))
        self.endResetModel()

    def _take(self, lines: list[ConcordanceLine]) -> None:
        self.lines = lines
        dated = sum(1 for line in lines if line.article_id >= FIRST_DATED)
        self.first_undated = dated if dated < len(lines) else None

    def add(self, lines: Sequence[ConcordanceLine]) -> None:
        """Go on with lines; those that are there already are left out."""
        known = {line.article_id for line in self.lines}
        fresh = [line for line in lines if line.article_id not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(fresh) - 1)
            self._take(self.lines + fresh)
            self.endInsertRows()

    def refresh(self, newest: Sequence[ConcordanceLine], articles: int) -> bool:
        """Take the newest lines anew and keep older ones, but for more than there are articles; say if any changed."""
        older = [line for line in self.lines if newest and line.article_id < newest[-1].article_id]
        lines = [*newest, *older] if len(newest) + len(older) <= articles else list(newest)
        if lines == self.lines:
            return False
        self.show(lines)
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            is_open = tr("open now") if line.article_id == self.open_article else ""
            about = ", ".join(filter(None, (caption(line), short_date(line.published), is_open)))
            if index.row() == self.first_undated:
                about = tr("Undated: {article}", article=about)
            return one_line(f"{about}: {line.left}{line.keyword}{line.right}")
        return line if role == LINE else None


class ConcordanceDelegate(QStyledItemDelegate):
    """Paints a title, its date, and the passage with the name on the selection's ground."""

    def __init__(self, theme: Theme, model: ConcordanceModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._font = font = view.font()
        self._em = margin(font)
        self._title = scale(font, 0.97, QFont.Weight.DemiBold)
        self._passage = scale(font, 0.97)
        self._date = scale(font, SMALL)
        self.ring_shown = False  # whether the keys were used last

    @property
    def row_height(self) -> int:
        lines = line_pitch(self._title) + SENTENCE_LINES * line_pitch(self._passage)
        return round(lines + 0.9 * self._em)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height + self._height_above(index))

    def _height_above(self, index: Index) -> int:
        return self.heading_height if index.row() == self._model.first_undated else 0

    @property
    def heading_height(self) -> int:
        return heading_height(self._font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ConcordanceLine = index.data(LINE)
        rect = self._below_heading(painter, QRectF(option.rect), index)
        colors = self._theme.colors
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        self._paint_ground(painter, rect, option.state, line)
        inner = rect.adjusted(self._em, 0.42 * self._em, -self._em, 0)
        room = inner.width() - self._paint_date(
            painter, inner, shown_date(line.published, index.row(), self._model.first_undated)
        )
        Lines(caption(line), self._title, room, 1).draw(painter, inner.topLeft(), QColor(colors.ink), (), "", "")
        text, keyword = passage(line, QFontMetricsF(self._passage).horizontalAdvance, inner.width())
        below = inner.topLeft() + QPointF(0, line_pitch(self._title))
        lines = Lines(text, self._passage, inner.width(), SENTENCE_LINES)
        lines.draw(painter, below, QColor(colors.dim), [keyword], colors.ink, colors.selection)
        painter.restore()

    def _below_heading(self, painter: QPainter, rect: QRectF, index: Index) -> QRectF:
        """Paint the heading where it stands in a row, and return what of the row is below it."""
        above = self._height_above(index)
        if above:
            heading = QRectF(rect.left() + self._em, rect.top(), rect.width() - 2 * self._em, above)
            paint_heading(painter, heading, self._font, self._theme.colors, self._model.undated)
        return rect.adjusted(0, above, 0, 0)

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, line: ConcordanceLine) -> None:
        colors = self._theme.colors
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        painter.fillRect(rect.adjusted(self._em, 0, -self._em, 1 - rect.height()), QColor(colors.line))
        if line.article_id == self._model.open_article:
            painter.fillRect(QRectF(rect.left(), rect.top() + 1, 3, rect.height() - 1), QColor(colors.accent))
        if self.ring_shown and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 3, 3)

    def _paint_date(self, painter: QPainter, rect: QRectF, date: str) -> float:
        """Write the date at the right and return the room that it takes."""
        painter.setFont(self._date)
        painter.setPen(QColor(self._theme.colors.dim))
        painter.drawText(rect.adjusted(0, 1, 0, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, date)
        return QFontMetricsF(self._date).horizontalAdvance(date) + 0.7 * self._em


class ConcordanceView(QListView):
    """As tall as its rows: the card around it scrolls."""

    row_reached = Signal(int, int)  # top and bottom of the row that the keys are on, in this widget
    left_upwards = Signal()  # Up or Home on the first row
    copy_requested = Signal(object)  # article id, beyond the 32 bits of Qt's int

    def __init__(self, theme: Theme, articles: ArticleSignals) -> None:
        super().__init__()
        self._articles = articles
        self.lines = ConcordanceModel(self)
        self._painter = ConcordanceDelegate(theme, self.lines, self)
        self._pressed = QPersistentModelIndex()
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Articles that mention this name"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.lines.modelReset.connect(self._fit)
        self.lines.rowsInserted.connect(self._fit)
        theme.changed.connect(self.viewport().update)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The heading belongs to no article."""
        at = super().indexAt(point)
        if at.isValid() and at.row() == self.lines.first_undated:
            on_heading = point.y() - self.visualRect(at).top() < self._painter.heading_height
            return QModelIndex() if on_heading else at
        return at

    def show_lines(self, lines: Sequence[ConcordanceLine]) -> None:
        self.lines.show(lines)

    def add(self, lines: Sequence[ConcordanceLine]) -> None:
        self.lines.add(lines)

    def refresh(self, newest: Sequence[ConcordanceLine], articles: int) -> None:
        """Show what is new in the same list; the keys stay on their article."""
        reached = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        if self.lines.refresh(newest, articles) and reached:
            rows = [row for row, line in enumerate(self.lines.lines) if line.article_id == reached.article_id]
            if rows:
                self.setCurrentIndex(self.lines.index(rows[0]))

    def show_open_article(self, article_id: int | None) -> None:
        changed = {self.lines.open_article, article_id}
        self.lines.open_article = article_id
        for row, line in enumerate(self.lines.lines):
            if line.article_id in changed:
                self.update(self.lines.index(row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave alone what a first click elsewhere has put under the pointer."""
        if self._pressed == self.indexAt(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._show_ring(True)
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.lines.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at.isValid():
            self._open(at)
            return
        super().keyPressEvent(event)
        rect = self.visualRect(self.currentIndex())
        self.row_reached.emit(rect.top(), rect.bottom())
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Home) and self.currentIndex().row() <= 0 >= at.row():
            self.left_upwards.emit()

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window."""

    def copy(self) -> None:
        """Ask for the sentence of the line that the keys are on: what stands here may be cut."""
        if self.currentIndex().isValid():
            self.copy_requested.emit(self.currentIndex().data(LINE).article_id)

    def _open(self, index: QModelIndex) -> None:
        line: ConcordanceLine = index.data(LINE)
        self._articles.opened.emit(line.article_id, line.start)

    def _show_ring(self, shown: bool) -> None:
        if shown != self._painter.ring_shown:
            self._painter.ring_shown = shown
            self.viewport().update()

    def _fit(self) -> None:
        heading = 0 if self.lines.first_undated is None else self._painter.heading_height
        self.setUniformItemSizes(not heading)
        rows = self._painter.row_height * self.lines.rowCount()
        self.setFixedHeight(rows + heading + QFontMetrics(self.font()).height())
