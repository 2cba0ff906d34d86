"""How a name is painted in the list: the shape of its kind, the name, and in how many articles it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.model import NameOrder
from reader.ui.names.model import LETTER_ROLE, ROW_ROLE
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.icons import RADIUS, paint_dot
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.phrases import number, short_date
from reader.ui.style.theme import blend
from reader.ui.style.type_scale import SMALL, row_height, scale
from reader.ui.widgets.row_list import RowDelegate

if TYPE_CHECKING:
    from reader.model import NameRow
    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
# As numbers: to ask flags for each of these takes longer than to fill a row.
SELECTED, HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
DOT = 0.75  # heights of a line that the dot behind a name takes
SIDE, GUTTER = 0.75, 1.1  # heights of a line: beside a row, and before it where letters stand


class NameDelegate(RowDelegate):
    """Paints one row."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._shapes = Shapes(look)
        self.order = NameOrder.MOST
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        self._font, self._small = font, scale(font, SMALL)
        self._metrics, self._small_metrics = QFontMetrics(font), QFontMetrics(self._small)
        self._em = self._metrics.height()
        self.row_height = row_height(font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10 * self._em, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, colors, state = option.rect, self._look.colors, option.state.value
        if state & SELECTED:
            painter.fillRect(rect, QColor(colors.selection))
        elif state & HOVERED:
            painter.fillRect(rect, QColor(colors.hover))
        if state & FOCUSED:
            painter.fillRect(rect.x(), rect.y(), max(2, round(0.16 * self._em)), rect.height(), QColor(colors.accent))
        row = index.data(ROW_ROLE)
        if row:
            letter = index.data(LETTER_ROLE) if self.order is NameOrder.ALPHABET else ""
            self._paint_row(painter, self._inside(rect), row, letter)
        else:
            self.paint_skeleton(painter, rect)
        painter.restore()

    def paint_skeleton(self, painter: QPainter, rect: QRect) -> None:
        """Paint a row that is not known yet: a bar where its name will stand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self._look.colors.ink, self._look.colors.side, 0.07))
        room = QRectF(self._inside(rect)).adjusted(1.3 * self._em, 0, 0, 0)
        bar = QRectF(room.x(), room.center().y() - 0.25 * self._em, 0.55 * room.width(), 0.5 * self._em)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _inside(self, rect: QRect) -> QRect:
        side = round(SIDE * self._em)
        return rect.adjusted(side, 0, -side, 0)

    def _paint_row(self, painter: QPainter, rect: QRect, row: NameRow, letter: str) -> None:
        colors, em = self._look.colors, self._em
        if self.order is NameOrder.ALPHABET:
            painter.setFont(self._small)
            painter.setPen(QColor(colors.dim))
            painter.drawText(rect.adjusted(-round(0.25 * em), 0, 0, 0), MIDDLE, letter)
            rect = rect.adjusted(round(GUTTER * em), 0, 0, 0)
        size, ratio = round(1.2 * em), painter.device().devicePixelRatioF()
        shape = self._shapes.shape(row.kind, size, ratio)
        painter.drawPixmap(rect.left() + round(0.27 * em) - size // 2, rect.center().y() - size // 2 + 1, shape)
        painter.setFont(self._font)
        painter.setPen(QColor(colors.dim))
        said = short_date(row.met) if row.met else number(row.articles)
        painter.drawText(rect, RIGHT, said)
        taken = self._metrics.horizontalAdvance(said) + em // 2
        self._paint_name(painter, rect.adjusted(round(1.05 * em), 0, -taken, 0), row)

    def _paint_name(self, painter: QPainter, room: QRect, row: NameRow) -> None:
        """Paint the name, behind it that there is news, and by which other one it was found as far as there is room."""
        dot = round(DOT * self._em) if row.has_news else 0
        name = self._metrics.elidedText(one_line(row.name), Qt.TextElideMode.ElideRight, room.width() - dot)
        painter.setPen(QColor(self._look.colors.ink))
        painter.drawText(room, MIDDLE, name)
        taken = self._metrics.horizontalAdvance(name) + dot
        if row.has_news:
            middle = QPointF(room.left() + taken - RADIUS * self._em, room.center().y() + 1)
            paint_dot(painter, middle, self._em, self._look.colors)
        if row.alias:
            rest = room.adjusted(taken + self._em // 2, 0, 0, 0)
            painter.setFont(self._small)
            painter.setPen(QColor(self._look.colors.dim))
            alias = self._small_metrics.elidedText(
                one_line(row.alias), Qt.TextElideMode.ElideRight, max(0, rest.width())
            )
            painter.drawText(rest, MIDDLE, alias if len(alias) > 1 else "")
