"""The bar beside what is highlighted: each colour has its own shape, so that it is known without the colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.model import Color

BAR = 3  # pixels wide
DASH, GAP = 5, 3  # pixels


def paint_bar(painter: QPainter, rect: QRectF, color: Color, line: str) -> None:
    """Paint a bar that is solid, double or dashed."""
    ink = QColor(line)
    if color is Color.SAGE:
        for x in (rect.left(), rect.right() - 1):
            painter.fillRect(QRectF(x, rect.top(), 1, rect.height()), ink)
    elif color is Color.LILAC:
        y = rect.top()
        while y < rect.bottom():
            painter.fillRect(QRectF(rect.left(), y, rect.width(), min(DASH, rect.bottom() - y)), ink)
            y += DASH + GAP
    else:
        painter.fillRect(rect, ink)
