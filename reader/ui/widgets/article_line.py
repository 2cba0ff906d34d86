"""An article among others: its title and its day, and below them a quiet line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.tall_button import TallButton

if TYPE_CHECKING:
    from reader.model import ArticleRow
    from reader.ui.style.theme import Look

TITLE_LINES, BELOW_LINES = 2, 2
BAR = 3  # pixels, beside the article that is open


class ArticleLine(TallButton):
    """A click, Space or Enter opens it; the one that is open has a bar beside it and can only be looked at."""

    context_requested = Signal(QPoint)  # where on the screen

    def __init__(self, look: Look, row: ArticleRow, below: str, parent: QWidget, *, is_open: bool = False) -> None:
        super().__init__(look, parent)
        self._title, self._below, self._is_open = one_line(row.title), one_line(below), is_open
        self._day = short_date(row.published)
        self._bold = scale(self.font(), 1.0, QFont.Weight.DemiBold)
        self._small = scale(self.font(), SMALL)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(
            " ".join(filter(None, (f"{self._day}.", tr("This article.") if is_open else "", self._below)))
        )
        if is_open:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()

    def _height(self, width: int) -> int:
        title, below = self._lines(width)
        high = title.count * line_pitch(self._bold) + (below.count * line_pitch(self._small) if self._below else 0)
        return round(high + 0.8 * margin(self.font()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._is_open:
            self._paint_ground(painter)
        title, below = self._lines(self.width())
        top = 0.4 * em
        title.draw(painter, QPointF(self._left, top), QColor(colors.ink), (), "", "")
        self._paint_day(painter, top)
        if self._below:
            at = QPointF(self._left, top + title.count * line_pitch(self._bold))
            below.draw(painter, at, QColor(colors.dim), (), "", "")
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._is_open:
            painter.fillRect(QRectF(0, 2, BAR, self.height() - 5), QColor(colors.accent))
        self._paint_ring(painter)

    def _paint_day(self, painter: QPainter, top: float) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._look.colors.dim))
        left = self.width() - self._day_width - self._left
        box = QRectF(left, top, self._day_width, line_pitch(self._bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._day)

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
