"""The questions that are still to be answered, one a row; the current one is in front of the reader already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.review.phrases import line, question_words, short_reason
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import SMALL, margin, paint_ground, row_height, scale
from reader.ui.widgets.lines import Lines, line_pitch

if TYPE_CHECKING:
    from reader.model.decision import Question
    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
QUESTION = int(Qt.ItemDataRole.UserRole)
NAMES = 0.58  # of a row


class QuestionsModel(QAbstractListModel):
    """The questions in the order in which they are asked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.questions: list[Question] = []

    def show(self, questions: Sequence[Question]) -> None:
        if list(questions) != self.questions:
            self.beginResetModel()
            self.questions = list(questions)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.questions):
            return None
        question = self.questions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line(question)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one_line(f"{question_words(question)} {line(question)}. {told(question.reason)}")
        return question if role == QUESTION else None


class QuestionsList(QListView):
    """Says which row was clicked; the keys belong to the page."""

    row_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = QuestionsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(look, self))
        self.setAccessibleName(tr("Questions"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._draw)
        self._draw()

    def show_questions(self, questions: Sequence[Question], at: int) -> None:
        place = self.verticalScrollBar().value()
        self.rows.show(questions)
        self.verticalScrollBar().setValue(place)
        if questions:
            self.setCurrentIndex(self.rows.index(at, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; the current one changes only by what comes of it."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.row_chosen.emit(index.row())

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self.viewport().update()


class _Painter(QStyledItemDelegate):
    """Paints the names, and behind them why they are asked about."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._shapes = Shapes(look)
        self._view = view
        self._font = view.font()
        self._small = scale(view.font(), SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(self._font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        question: Question = index.data(QUESTION)
        colors, em = self._look.colors, margin(self._font)
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(option.rect, QColor(colors.selection if is_current else colors.hover))
        size = round(0.7 * em)
        shape = self._shapes.shape(question.entities[0].kind, size, self._view.devicePixelRatioF())
        painter.drawPixmap(option.rect.left() + em // 2, option.rect.top() + (option.rect.height() - size) // 2, shape)
        inner = QRectF(option.rect).adjusted(1.6 * em, 0, -0.5 * em, 0)
        self._paint_words(painter, inner, question)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRectF, question: Question) -> None:
        colors = self._look.colors
        names = line(question)
        width = min(QFontMetricsF(self._font).horizontalAdvance(names) + 2, NAMES * inner.width())
        self._paint_line(painter, inner, names, self._font, width, colors.ink)
        rest = inner.adjusted(width + margin(self._font), 0, 0, 0)
        self._paint_line(painter, rest, short_reason(question), self._small, rest.width(), colors.dim)

    def _paint_line(self, painter: QPainter, rect: QRectF, words: str, font: Any, width: float, color: str) -> None:
        top = rect.top() + (rect.height() - line_pitch(font)) / 2
        Lines(words, font, width, 1).draw(painter, QPointF(rect.left(), top), QColor(color), (), "", "")
