"""Every article that mentions an entity, with the sentence that does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.article_list.lines import Lines, line_pitch
from reader.ui.entities.lettering import SMALL, margin, scaled
from reader.ui.words import short_date

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.model import ConcordanceLine
    from reader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)
BEFORE = 26  # code points of a sentence that may stand before the name, so that it is never cut away
SENTENCE_LINES = 2


def in_context(line: ConcordanceLine) -> tuple[str, tuple[int, int]]:
    """Return the passage as a row shows it, and where in it the name stands (code points)."""
    left = line.left
    if len(left) > BEFORE:
        left = "… " + left[-BEFORE:].partition(" ")[2]
    return f"{left}{line.keyword}{line.right}", (len(left), len(left) + len(line.keyword))


class ConcordanceModel(QAbstractListModel):
    """The lines that have come so far, the newest article first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[ConcordanceLine] = []
        self.open_article: int | None = None

    def show(self, lines: Sequence[ConcordanceLine]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def add(self, lines: Sequence[ConcordanceLine]) -> None:
        if lines:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.title}, {short_date(line.published)}: {line.left}{line.keyword}{line.right}"
        return line if role == LINE else None


class ConcordanceDelegate(QStyledItemDelegate):
    """Paints a title, its date, and the passage with the name on the selection's ground."""

    def __init__(self, theme: Theme, model: ConcordanceModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        font = view.font()
        self._em = margin(font)
        self._title = scaled(font, 0.97, QFont.Weight.DemiBold)
        self._passage = scaled(font, 0.97)
        self._date = scaled(font, SMALL)

    @property
    def row_height(self) -> int:
        lines = line_pitch(self._title) + SENTENCE_LINES * line_pitch(self._passage)
        return round(lines + 0.9 * self._em)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ConcordanceLine = index.data(LINE)
        rect = QRectF(option.rect)
        colors = self._theme.colors
        painter.save()
        self._paint_ground(painter, rect, option.state, line)
        inner = rect.adjusted(self._em, 0.42 * self._em, -self._em, 0)
        room = inner.width() - self._paint_date(painter, inner, short_date(line.published))
        Lines(line.title, self._title, room, 1).draw(painter, inner.topLeft(), QColor(colors.ink), (), "", "")
        passage, keyword = in_context(line)
        below = inner.topLeft() + QPointF(0, line_pitch(self._title))
        lines = Lines(passage, self._passage, inner.width(), SENTENCE_LINES)
        lines.draw(painter, below, QColor(colors.dim), [keyword], colors.ink, colors.selection)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, line: ConcordanceLine) -> None:
        colors = self._theme.colors
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        painter.fillRect(rect.adjusted(self._em, 0, -self._em, 1 - rect.height()), QColor(colors.line))
        if line.article_id == self._model.open_article:
            painter.fillRect(QRectF(rect.left(), rect.top() + 1, 3, rect.height() - 1), QColor(colors.accent))
        if state & QStyle.StateFlag.State_HasFocus:
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

    article_clicked = Signal(object, int)  # article id, beyond the 32 bits of Qt's int, and offset
    row_reached = Signal(int, int)  # top and bottom of the row that the keys are on, in this widget

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lines = ConcordanceModel(self)
        self._painter = ConcordanceDelegate(theme, self.lines, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName("Articles that mention it")
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

    def show_open_article(self, article_id: int | None) -> None:
        self.lines.open_article = article_id
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
            rect = self.visualRect(self.currentIndex())
            self.row_reached.emit(rect.top(), rect.bottom())

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window."""

    def _open(self, index: QModelIndex) -> None:
        line: ConcordanceLine = index.data(LINE)
        self.article_clicked.emit(line.article_id, line.start)

    def _fit(self) -> None:
        self.setFixedHeight(self._painter.row_height * self.lines.rowCount() + QFontMetrics(self.font()).height())
