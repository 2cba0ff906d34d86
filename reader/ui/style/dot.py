"""The quiet dot before what is unread, or of which something is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from reader.ui.style.theme import Colors

RADIUS = 0.22  # heights of a line


def paint_dot(painter: QPainter, middle: QPointF, line: float, colors: Colors) -> None:
    """Paint the dot beside a line of text that is so high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(middle, RADIUS * line, RADIUS * line)
    painter.restore()
