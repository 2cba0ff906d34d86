"""An article among others: its title and its day, and below them a quiet line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import short_date
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.key_button import KeyButton
from reader.ui.widgets.lines import Lines, line_pitch

if TYPE_CHECKING:
    from reader.model import ArticleRow
    from reader.ui.style.theme import Look

TITLE_LINES, BELOW_LINES = 2, 2
BAR = 3  # pixels, beside the article that is open


class ArticleLine(KeyButton):
    """A click, Space or Enter opens it; the one that is open has a bar beside it and can only be looked at."""

    context_requested = Signal(QPoint)  # where on the screen

    def __init__(self, look: Look, row: ArticleRow, below: str, parent: QWidget, *, is_open: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._below, self._is_open = one_line(row.title), one_line(below), is_open
        self._day = short_date(row.published)
        self._bold = scale(self.font(), 1.0, QFont.Weight.DemiBold)
        self._small = scale(self.font(), SMALL)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(f"{self._day}. {'This article. ' if is_open else ''}{self._below}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_open else Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if not is_open:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as its words need: what scrolls does not ask for that itself."""
        self.setFixedHeight(self._height(event.size().width()))

    def _height(self, width: int) -> int:
        title, below = self._lines(width)
        high = title.count * line_pitch(self._bold) + (below.count * line_pitch(self._small) if self._below else 0)
        return round(high + 0.8 * margin(self.font()))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = not self._is_open and (self.underMouse() or self.hasFocus())
        if lit:
            painter.fillRect(self.rect(), QColor(colors.hover))
        title, below = self._lines(self.width())
        top = 0.4 * em
        title.draw(painter, QPointF(self._left, top), QColor(colors.ink), (), "", "")
        self._paint_day(painter, top)
        if self._below:
            at = QPointF(self._left, top + title.count * line_pitch(self._bold))
            below.draw(painter, at, QColor(colors.dim), (), "", "")
        self._paint_edges(painter)

    def _paint_day(self, painter: QPainter, top: float) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._look.colors.dim))
        left = self.width() - self._day_width - self._left
        box = QRectF(left, top, self._day_width, line_pitch(self._bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._day)

    def _paint_edges(self, painter: QPainter) -> None:
        colors = self._look.colors
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._is_open:
            painter.fillRect(QRectF(0, 2, BAR, self.height() - 5), QColor(colors.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    @property
    def _left(self) -> float:
        return 0.6 * margin(self.font())

    @property
    def _day_width(self) -> float:
        return QFontMetricsF(self._small).horizontalAdvance(self._day) + 1

    def _lines(self, width: int) -> tuple[Lines, Lines]:
        below = width - 2 * self._left
        room = below - self._day_width - margin(self.font())
        return Lines(self._title, self._bold, room, TITLE_LINES), Lines(self._below, self._small, below, BELOW_LINES)
