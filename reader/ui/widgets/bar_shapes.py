"""How bars of articles over time are drawn, and which the keys come to next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from reader.ui.widgets.spans import Bar


def paint_bar(painter: QPainter, there: QRectF, color: QColor) -> None:
    """Draw the bar of a stretch of time."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(there, 1, 1)


def paint_undated(painter: QPainter, there: QRectF, color: QColor, filled: QColor | None) -> None:
    """Draw the dashed bar of the undated articles, filled while it is chosen."""
    painter.setPen(QPen(color, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(filled or Qt.BrushStyle.NoBrush)
    painter.drawRect(there.adjusted(0.6, 0.6, -0.6, 0))


def next_bar(bars: Sequence[Bar], before: int | None, by: int) -> int | None:
    """Return the next bar that stands for articles, forwards (+1) or backwards (-1); from none on the one at an end."""
    start = before if before is not None else (-1 if by > 0 else len(bars))
    ahead = (at for at, bar in enumerate(bars) if bar.articles and (at - start) * by > 0)
    return min(ahead, key=lambda at: abs(at - start), default=None)
