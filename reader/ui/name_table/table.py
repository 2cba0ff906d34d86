"""The lines of what a table of names changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from reader.model.name_table import NameChange, RowLeft
from reader.ui.name_table.model import LINE, ChangesModel
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.table_heads import color_heads, set_up_heads, set_up_lines

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

NUMBER_WIDTH, NAME_SHARE = 3.6, 0.28  # ems, and of the rest
ROUND = 3  # pixels
Middle = Qt.AlignmentFlag.AlignVCenter


class ChangesTable(QTableView):
    """Says whose page is wanted."""

    opened = Signal(int)  # entity id

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.lines = ChangesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(look, self))
        self.setAccessibleName(tr("What the table changes"))
        set_up_lines(self)
        set_up_heads(self.horizontalHeader())
        self.activated.connect(self._open)
        look.changed.connect(self._draw)
        self._draw()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        header, first = self.horizontalHeader(), round(NUMBER_WIDTH * margin(self.font()))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.resizeSection(0, first)
        header.resizeSection(1, round((self.viewport().width() - first) * NAME_SHARE))

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, NameChange):
            self.opened.emit(line.entity.id)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        color_heads(self.horizontalHeader(), self._look)


class _Delegate(QStyledItemDelegate):
    """What changes lies on green; why something does not is red."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, rect = self._look.colors, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner, metrics = rect.adjusted(0, 0, -12, -1), painter.fontMetrics()
        is_left, color = isinstance(index.data(LINE), RowLeft), colors.dim if index.column() == 0 else colors.ink
        if index.column() == 2 and is_left:
            color = colors.alert
        elif index.column() == 2:
            inner = inner.adjusted(6, 0, 0, 0)
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        if index.column() == 2 and not is_left:
            height = metrics.height() + 4
            box = QRect(
                inner.left() - 6, inner.center().y() - height // 2 + 1, metrics.horizontalAdvance(words) + 12, height
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(colors.place, colors.page, 0.14))
            painter.drawRoundedRect(box, ROUND, ROUND)
        painter.setPen(QColor(color))
        painter.drawText(inner, Middle, words)
        painter.restore()
