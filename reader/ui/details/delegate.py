"""Paints the lines of the table: where a date stands in a file's name, and what a field becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.formats.edit_plan import value_now
from reader.ui.details.model import ROW, before_and_after
from reader.ui.style.theme import blend
from reader.ui.style.translation import told
from reader.ui.style.type_scale import margin, scale

if TYPE_CHECKING:
    from reader.formats.edit_plan import Row
    from reader.model import Field
    from reader.ui.details.model import PlanModel
    from reader.ui.style.theme import Look

ARROW = "  →  "
ROUND = 3  # pixels
SMALL = 0.94
Middle = Qt.AlignmentFlag.AlignVCenter


class PlanDelegate(QStyledItemDelegate):
    """A value that changes lies on green; why one does not is red."""

    def __init__(self, look: Look, model: PlanModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._fixed = scale(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), 1.0)
        self._fixed.setPointSizeF(parent.font().pointSizeF() * SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(1.9 * margin(option.font)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, colors = index.data(ROW), self._look.colors
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(0, 0, -12, -1)
        if index.column() == 0:
            self._paint_file(painter, inner, row)
        else:
            self._paint_field(painter, inner, row, self._model.fields[index.column() - 1])
        painter.restore()

    def _paint_file(self, painter: QPainter, rect: QRect, row: Row) -> None:
        text, spans = self._model.file_text(row)
        metrics = QFontMetrics(self._fixed)
        painter.setFont(self._fixed)
        painter.setClipRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self._look.colors.accent, self._look.colors.page, 0.16))
        for start, end in spans:
            left, right = metrics.horizontalAdvance(text[:start]), metrics.horizontalAdvance(text[:end])
            height = metrics.height() + 2
            box = QRectF(rect.left() + left - 1, rect.center().y() - height / 2 + 1, right - left + 2, height)
            painter.drawRoundedRect(box, ROUND, ROUND)
        painter.setPen(QColor(self._look.colors.ink))
        painter.drawText(rect, Middle, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))

    def _paint_field(self, painter: QPainter, rect: QRect, row: Row, of: Field) -> None:
        colors, found = self._look.colors, row.found[of]
        before, after = before_and_after(row, of)
        if found.why_not and value_now(row.article, of):
            self._write(painter, rect, f"{before} · {told(found.why_not)}", colors.dim)
        elif found.why_not:
            self._write(painter, rect, told(found.why_not), colors.alert)
        elif not after:
            self._write(painter, rect, before, colors.dim)
        else:
            self._paint_change(painter, rect, before, after, can_drop=not value_now(row.article, of))

    def _paint_change(self, painter: QPainter, rect: QRect, before: str, after: str, *, can_drop: bool) -> None:
        """Paint both; where there is no room for them, what was nothing is not said."""
        colors, metrics = self._look.colors, painter.fontMetrics()
        if can_drop and metrics.horizontalAdvance(f"{before}{ARROW}{after}") + 12 > rect.width():
            before = ""
        most = max(rect.width() - metrics.horizontalAdvance(f"{ARROW}{after}") - 12, rect.width() // 4)
        said = f"{metrics.elidedText(before, Qt.TextElideMode.ElideRight, most)}{ARROW}" if before else ""
        used = self._write(painter, rect, said, colors.dim)
        room = rect.adjusted(used, 0, 0, 0)
        told = metrics.elidedText(after, Qt.TextElideMode.ElideRight, room.width() - 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(colors.place, colors.page, 0.14))
        height = metrics.height() + 4
        box = QRectF(room.left(), room.center().y() - height / 2 + 1, metrics.horizontalAdvance(told) + 12, height)
        painter.drawRoundedRect(box, ROUND, ROUND)
        self._write(painter, room.adjusted(6, 0, 0, 0), told, colors.ink)

    def _write(self, painter: QPainter, rect: QRect, words: str, color: str) -> int:
        metrics = painter.fontMetrics()
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(color))
        painter.drawText(rect, Middle | Qt.TextFlag.TextIncludeTrailingSpaces, told)
        return metrics.horizontalAdvance(told)
