"""Paints a day's heading, and a line with its time and, where the pointer or the keys are, its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.dialogs.day_list_model import LINE
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import short_time
from reader.ui.style.type_scale import SMALL, margin, row_height, scale

if TYPE_CHECKING:
    from reader.ui.dialogs.day_list_model import DayLine
    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight
TIME = 3.4  # ems


class DayDelegate(QStyledItemDelegate):
    """Every row has the same height."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._font = view.font()
        self._em = margin(self._font)
        self._heading = scale(self._font, SMALL, QFont.Weight.DemiBold)
        self._small = scale(self._font, SMALL)
        self._act = scale(self._font, SMALL, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(row_height(self._font) * 1.1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: DayLine | None = index.data(LINE)
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(self._em, 0, -self._em, 0)
        if line is None:
            self._paint_heading(painter, rect, str(index.data()))
        else:
            self._paint_ground(painter, option)
            offered = bool(option.state & (State.State_Selected | State.State_MouseOver))
            self._paint_line(painter, rect, line, offered=offered)
        painter.restore()

    def button(self, rect: QRect, line: DayLine) -> QRect:
        """Return where what can be done about a line is offered, in the row's rectangle."""
        width = QFontMetrics(self._act).horizontalAdvance(line.act) + self._em
        height = round(QFontMetrics(self._act).height() * 1.35)
        right = rect.right() - self._em
        return QRect(right - width, rect.center().y() - height // 2 + 1, width, height)

    def is_on_button(self, rect: QRect, line: DayLine, at: QPoint) -> bool:
        return self.button(rect, line).contains(at)

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        colors = self._look.colors
        painter.setFont(self._heading)
        painter.setPen(QColor(colors.dim))
        painter.drawText(rect.adjusted(0, self._em // 3, 0, 0), MIDDLE, words)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colors.line))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors = self._look.colors
        if option.state & State.State_Selected:
            painter.fillRect(option.rect, QColor(colors.selection))
        elif option.state & State.State_MouseOver:
            painter.fillRect(option.rect, QColor(colors.hover))

    def _paint_line(self, painter: QPainter, rect: QRect, line: DayLine, *, offered: bool) -> None:
        colors, time = self._look.colors, round(TIME * self._em)
        painter.setFont(self._small)
        painter.setPen(QColor(colors.dim))
        painter.drawText(rect, MIDDLE, short_time(line.at))
        rest = rect.adjusted(time, 0, 0, 0)
        if offered:
            self._paint_button(painter, rect.adjusted(-self._em, 0, self._em, 0), line)
            rest.setRight(self.button(rect.adjusted(-self._em, 0, self._em, 0), line).left() - self._em // 2)
        font = QFont(self._font)
        font.setStrikeOut(line.gone)
        painter.setFont(font)
        painter.setPen(QColor(colors.dim if line.gone else colors.ink))
        metrics = QFontMetrics(font)
        words = one_line(line.text)
        painter.drawText(rest, MIDDLE, metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width()))
        rest.setLeft(rest.left() + metrics.horizontalAdvance(words) + self._em // 2)
        self._paint_detail(painter, rest, line.detail)

    def _paint_detail(self, painter: QPainter, rect: QRect, detail: str) -> None:
        if detail and rect.width() > self._em:
            painter.setFont(self._small)
            painter.setPen(QColor(self._look.colors.dim))
            said = QFontMetrics(self._small).elidedText(one_line(detail), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, MIDDLE, said)

    def _paint_button(self, painter: QPainter, row: QRect, line: DayLine) -> None:
        colors = self._look.colors
        color = QColor(colors.dim if line.obstacle else colors.accent)
        rect = self.button(row, line)
        if not line.obstacle:
            painter.setPen(QPen(color, 1))
            painter.setBrush(QColor(colors.page))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._act)
        painter.setPen(color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, line.act)
