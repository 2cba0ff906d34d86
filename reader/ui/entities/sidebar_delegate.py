"""How a section and a name are painted in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.entities.sidebar_model import ENTITY, SECTION
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.phrases import number
from reader.ui.style.type_scale import margin, row_height, scale

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.model import EntityInArticle
    from reader.ui.style.kind_labels import Section
    from reader.ui.style.theme import Theme

State = QStyle.StateFlag
MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class SidebarDelegate(QStyledItemDelegate):
    """Paints one row; the view says whether the ring of the keyboard is to be seen and which sections hide what."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shapes = Shapes(theme)
        self.ring_shown = False
        self.current_hidden_in: str | None = None  # the collapsed section that holds the current entity

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        section = index.data(SECTION)
        self._paint_ground(painter, option, section)
        if section is not None:
            self._paint_section(painter, option, section, index.model().rowCount(index))
        else:
            self._paint_entity(painter, option, index.data(ENTITY))
        self._paint_ring(painter, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, section: Section | None) -> None:
        state = option.state
        colors = self._theme.colors
        hides_current = section is not None and section.name == self.current_hidden_in
        if hides_current or (state & State.State_Selected and section is None):
            painter.fillRect(option.rect, QColor(colors.selection))
        elif state & State.State_MouseOver:
            painter.fillRect(option.rect, QColor(colors.hover))

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if self.ring_shown and option.state & State.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.colors.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(option.rect).adjusted(2, 1, -2, -1)
            painter.drawRoundedRect(ring, 3, 3)

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, section: Section, rows: int) -> None:
        font: QFont = scale(option.font, 1, QFont.Weight.DemiBold)
        rect = _inside(option)
        height = margin(option.font)
        painter.setPen(QColor(self._theme.colors.dim))
        width = _paint_number(painter, option.font, rect, number(rows))
        expanded = bool(option.state & State.State_Open)
        self._paint_arrow(painter, QPointF(rect.left() + height * 0.21, rect.center().y() + 1), height * 0.2, expanded)
        title = rect.adjusted(round(height * 0.6), 0, -width - height // 2, 0)
        painter.setFont(font)
        painter.drawText(title, MIDDLE, _elide(font, section.title, title))

    def _paint_arrow(self, painter: QPainter, middle: QPointF, reach: float, expanded: bool) -> None:
        points = [(-1, -0.75), (1, -0.75), (0, 0.95)] if expanded else [(-0.75, -1), (0.95, 0), (-0.75, 1)]
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.dim))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * reach for x, y in points]))
        painter.restore()

    def _paint_entity(self, painter: QPainter, option: QStyleOptionViewItem, row: EntityInArticle) -> None:
        font: QFont = option.font
        rect = _inside(option)
        height = margin(font)
        colors = self._theme.colors
        size = round(height * 1.2)
        scale = painter.device().devicePixelRatioF()
        shape = self._shapes.shape(row.kind, size, scale)
        painter.drawPixmap(rect.left() + round(height * 0.27) - size // 2, rect.center().y() - size // 2 + 1, shape)
        painter.setPen(QColor(colors.dim))
        width = _paint_number(painter, font, rect, f" · {number(row.articles)}")
        painter.setPen(QColor(colors.ink))
        width += _paint_number(painter, font, rect.adjusted(0, 0, -width, 0), number(row.mentions))
        name = rect.adjusted(round(height * 0.85), 0, -width - height // 2, 0)
        painter.drawText(name, MIDDLE, _elide(font, row.name, name))


def _inside(option: QStyleOptionViewItem) -> QRect:
    side = margin(option.font)
    rect: QRect = option.rect.adjusted(side, 0, -side, 0)
    return rect


def _paint_number(painter: QPainter, font: QFont, rect: QRect, said: str) -> int:
    """Write a number at the right end; return the width it took."""
    painter.setFont(font)
    painter.drawText(rect, RIGHT, said)
    return QFontMetrics(font).horizontalAdvance(said)


def _elide(font: QFont, text: str, rect: QRect) -> str:
    return QFontMetrics(font).elidedText(one_line(text), Qt.TextElideMode.ElideRight, max(0, rect.width()))
