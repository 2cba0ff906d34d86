"""The table of the actions as a picture: one line an action, one dot a size, on a logarithmic scale."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

from tests.picture import save

WIDTH, LEFT, RIGHT, TOP, ROW = 1100, 330, 40, 70, 30  # pixels
APART = 9  # pixels between the dots of two sizes
SHORTEST, LONGEST = 0.5, 100.0  # milliseconds
FRAME = 16.0
COLORS = ("#8db4f5", "#2b5fb3", "#173a75")
INK, DIM, LINE, PAGE = (QColor(name) for name in ("#1f1e1b", "#6d6a63", "#e3e1dc", "#ffffff"))


def plot(times: Mapping[int, Mapping[str, Sequence[float]]], path: Path) -> None:
    """Draw the medians of each action, the smallest library in the lightest colour, with a line out to the p99."""
    application = QGuiApplication.instance() or QGuiApplication(["plot", "-platform", "offscreen"])
    actions = list(times[min(times)])
    image = QImage(WIDTH, TOP + ROW * len(actions) + 50, QImage.Format.Format_RGB32)
    image.fill(PAGE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("Inter", 11))
    _scale(painter, image.height() - 40)
    for row, action in enumerate(actions):
        y = TOP + ROW * (row + 0.5)
        painter.setPen(INK)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, y - ROW / 2, LEFT - 20, ROW), right, action)
        for place, (color, size) in enumerate(zip(COLORS, sorted(times), strict=False)):
            _dot(painter, y + APART * (place - (len(times) - 1) / 2), times[size][action], QColor(color))
    _legend(painter, sorted(times))
    painter.end()
    save(image, path)
    del application


def _x(milliseconds: float) -> float:
    share = math.log(max(milliseconds, SHORTEST) / SHORTEST) / math.log(LONGEST / SHORTEST)
    return LEFT + min(share, 1.0) * (WIDTH - LEFT - RIGHT)


def _scale(painter: QPainter, bottom: float) -> None:
    for mark in (0.5, 1, 2, 5, 10, FRAME, 50, 100):
        painter.setPen(
            QPen(DIM if mark == FRAME else LINE, 1, Qt.PenStyle.DashLine if mark == FRAME else Qt.PenStyle.SolidLine)
        )
        painter.drawLine(QPointF(_x(mark), TOP), QPointF(_x(mark), bottom))
        painter.setPen(DIM)
        said = "a frame" if mark == FRAME else f"{mark:g} ms"
        painter.drawText(QRectF(_x(mark) - 40, bottom + 6, 80, 20), Qt.AlignmentFlag.AlignCenter, said)


def _dot(painter: QPainter, y: float, times: Sequence[float], color: QColor) -> None:
    slowest = sorted(times)[min(len(times) - 1, round(0.99 * len(times)))]
    middle = QPointF(_x(statistics.median(times)), y)
    painter.setPen(QPen(color, 2))
    painter.drawLine(middle, QPointF(_x(slowest), y))
    painter.setBrush(color)
    painter.drawEllipse(middle, 4, 4)


def _legend(painter: QPainter, sizes: Sequence[int]) -> None:
    x = float(LEFT)
    for color, size in zip(COLORS, sizes, strict=False):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(QPointF(x, 35), 5, 5)
        painter.setPen(INK)
        painter.drawText(QRectF(x + 14, 20, 200, 30), Qt.AlignmentFlag.AlignVCenter, f"{size:,} articles")
        x += 190
    painter.setPen(DIM)
    painter.drawText(QRectF(x, 20, 400, 30), Qt.AlignmentFlag.AlignVCenter, "dot: median; line: to the p99")
