"""A field for one line of text on a page, edged so that it is seen that one can type there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.style.theme import palette
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

ROUND = 5  # pixels


class LineField(QLineEdit):
    """Its edge is red while what stands in it cannot be taken."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._wrong = False
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setAcceptDrops(False)  # files dropped here are the window's
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        em = margin(self.font())
        self.setTextMargins(round(0.5 * em), 0, round(0.5 * em), 0)
        self.setFixedHeight(round(1.65 * em))
        look.changed.connect(self._draw)
        self._draw()

    def set_wrong(self, complaint: str) -> None:
        """Show that what stands here cannot be taken, or that it can; a screen reader is told why."""
        self._wrong = bool(complaint)
        self.setAccessibleDescription(complaint)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and self.underMouse()
        quiet = colors.dim if lit else colors.line
        painter.setPen(
            QPen(QColor(colors.alert if self._wrong else colors.accent if self.hasFocus() else quiet), self._width())
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)

    def _width(self) -> float:
        return 1.8 if self.hasFocus() else 1.0

    def _draw(self) -> None:
        self.setPalette(palette(self._look.colors))
        self.update()


def width_of_hint(field: QLineEdit) -> int:
    """Return how wide a field must be, in pixels, for what it says while it is empty."""
    margins = field.textMargins()
    frame = 2 * margin(field.font()) // 3
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + margins.left() + margins.right() + frame
