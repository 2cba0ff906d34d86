"""Paints the marks of names, the current entity and search hits under the letters, so that no line breaks otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.model import Color, Kind
from reader.ui.style.theme import blend
from reader.ui.widgets.highlight_bar import paint_bar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.reading.stretches import Stretch
    from reader.ui.style.theme import Colors

UNMARKED = frozenset({Kind.DATE, Kind.MONEY})
FAINT = 0.8  # how much of its hue a mark has that is not the current entity's
RADIUS = 2.5
RULED = 0.4  # how much of the colour of second-rank text a rule beside a quotation has
# Lengths of line and gap in widths of the line; person is solid, organization double, product a wave.
DASHES: dict[Kind, tuple[float, ...]] = {
    Kind.PLACE: (1.25, 1.75),
    Kind.FACILITY: (5, 3),
    Kind.GROUP: (5, 2.5, 1, 2.5),
    Kind.OTHER: (1, 4),
}


class MarkPainter:
    """Draws on one painter, whose origin is the document's, in one set of colours."""

    def __init__(self, painter: QPainter, colors: Colors) -> None:
        self._painter = painter
        self._colors = colors
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pixel = 1 / painter.device().devicePixelRatioF()

    def rule(self, rect: QRectF) -> None:
        """Draw the rule beside a quotation."""
        self._painter.fillRect(rect, blend(self._colors.dim, self._colors.page, RULED))

    def bullet(self, middle: QPointF, radius: float) -> None:
        """Draw the mark of an item of a list."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colors.ink))
        self._painter.drawEllipse(middle, radius, radius)

    def faint(self, parts: Iterable[Stretch], kind: Kind) -> None:
        """Draw the mark of a name; dates and amounts have none."""
        if kind not in UNMARKED:
            self._underline(parts, kind, blend(self._colors.of(kind), self._colors.page, FAINT), 1)

    def current(self, parts: Iterable[Stretch], kind: Kind) -> None:
        """Draw the mark of a name of the current entity."""
        self._ground(parts, blend(self._colors.accent, self._colors.selection, 0.14 if self._colors.dark else 0.05))
        self._underline(parts, kind, QColor(self._colors.of(kind)), 2)

    def highlight(self, parts: Iterable[Stretch], color: Color, *, has_note: bool) -> None:
        """Draw the ground of a highlight, and below it a line where there is a note to it."""
        self._ground(parts, self._colors.ground_of_note(color))
        for part in parts if has_note else ():
            box = _box(part)
            self._line(box.left(), box.right(), self._sharp(box.bottom() - 2), 2, QColor(self._colors.of_note(color)))

    def bar(self, rect: QRectF, color: Color) -> None:
        """Draw the bar beside a highlight: solid, double or dashed by its colour."""
        paint_bar(self._painter, rect, color, self._colors.of_note(color))

    def hover(self, parts: Iterable[Stretch]) -> None:
        self._ground(parts, blend(self._colors.ink, self._colors.page, 0.07))

    def hit(self, parts: Iterable[Stretch], *, strong: bool = False) -> None:
        """Draw the ground of what a search found, stronger for the one that the reader is at."""
        self._ground(parts, QColor(self._colors.hit))
        if strong:
            self.ring(parts, self._colors.ink)

    def ring(self, parts: Iterable[Stretch], color: str) -> None:
        """Draw a frame around the one that the reader is at."""
        self._painter.setPen(QPen(QColor(color), 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in parts:
            self._painter.drawRoundedRect(_box(part).adjusted(-0.75, -0.75, 0.75, 0.75), RADIUS, RADIUS)

    def _ground(self, parts: Iterable[Stretch], color: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        for part in parts:
            self._painter.drawRoundedRect(_box(part), RADIUS, RADIUS)

    def _underline(self, parts: Iterable[Stretch], kind: Kind, color: QColor, weight: int) -> None:
        for part in parts:
            width = weight * max(round(part.descent / 6), 1)
            y = self._sharp(part.baseline + max(part.descent * 0.72, 3))
            left, right = self._sharp(part.rect.left()), self._sharp(part.rect.right())
            if kind is Kind.PRODUCT:
                self._wave(left, right, y + width / 2, width, color)
            elif kind in DASHES:
                self._dashes(left, right, y + width / 2, width, color, DASHES[kind])
            else:
                self._line(left, right, y, width, color)
                if kind is Kind.ORGANIZATION:
                    self._line(left, right, y + 2 * width, width / weight, color)

    def _line(self, left: float, right: float, y: float, width: float, color: QColor) -> None:
        self._painter.fillRect(QRectF(left, y, right - left, width), color)

    def _dashes(
        self, left: float, right: float, y: float, width: float, color: QColor, pattern: tuple[float, ...]
    ) -> None:
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(pattern))
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _wave(self, left: float, right: float, y: float, width: float, color: QColor) -> None:
        path, half, x, up = QPainterPath(QPointF(left, y)), 2.5 * width, left, 1
        while x < right:
            path.quadTo(QPointF(x + half / 2, y + up * 1.6 * width), QPointF(min(x + half, right), y))
            x, up = x + half, -up
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(color, width))
        self._painter.drawPath(path)

    def _sharp(self, y: float) -> float:
        return round(y / self._pixel) * self._pixel


def _box(part: Stretch) -> QRectF:
    """Return the ground of a piece of text: a little wider than the letters, down to below its mark."""
    return part.rect.adjusted(-2, part.descent * 0.3, 2, part.descent * 0.15)
