"""Text broken into a few lines of a row, with the marks of a search."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from reader.ui.style.foreign_text import without_breaks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LONGEST = 600  # code points: more than ever fits
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")  # characters that take two units


class Lines:
    """A text in at most so many lines, the last of which ends in an ellipsis where there is more."""

    def __init__(self, text: str, font: QFont, width: float, most: int, longest: int = LONGEST) -> None:
        self._text = self._clean(text[:longest])
        self._font = font
        self._width = max(width, 1.0)
        self._layout = self._break(self._text, most)
        self.elided = len(text) > longest
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        if last.textStart() + last.textLength() < unit(self._text, len(self._text)):
            self.elided = True
            self._layout = self._break(self._elide(last.textStart()), most)

    def _clean(self, text: str) -> str:
        return without_breaks(text)

    @property
    def count(self) -> int:
        return self._layout.lineCount()

    @property
    def visible_text(self) -> str:
        return self._layout.text()

    def draw(
        self, painter: QPainter, at: QPointF, color: QColor, hits: Iterable[tuple[int, int]], ink: str, ground: str
    ) -> None:
        """Draw the text in `color`, its hits in `ink` on `ground`."""
        painter.setPen(QPen(color))
        self._layout.draw(painter, at, [self._mark(hit, ink, ground) for hit in hits])

    def _mark(self, hit: tuple[int, int], ink: str, ground: str) -> QTextLayout.FormatRange:
        start, end = (unit(self._text, min(offset, len(self._text))) for offset in hit)
        mark = QTextLayout.FormatRange()
        mark.start = start
        mark.length = max(0, min(end, self._layout_length()) - start)
        mark.format = QTextCharFormat()
        mark.format.setBackground(QBrush(QColor(ground)))
        mark.format.setForeground(QBrush(QColor(ink)))
        return mark

    def _layout_length(self) -> int:
        return unit(self.visible_text, len(self.visible_text))

    def _break(self, text: str, most: int) -> QTextLayout:
        return self._lay_out(text, most, ())

    def _lay_out(self, text: str, most: int, formats: Sequence[QTextLayout.FormatRange]) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        if formats:
            layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.beginLayout()
        pitch = line_pitch(self._font)
        for number in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, number * pitch))
        layout.endLayout()
        return layout

    def _elide(self, start: int) -> str:
        """Return the text with its last line, which begins at UTF-16 unit `start`, cut to the width."""
        cut = point(self._text, start)
        room = self._width - 1  # or rounding breaks the line once more
        tail = QFontMetricsF(self._font).elidedText(self._text[cut:], Qt.TextElideMode.ElideRight, room)
        return self._text[:cut] + tail


def line_pitch(font: QFont) -> float:
    """Return the distance from one line to the next, in logical pixels."""
    return float(round(QFontMetricsF(font).lineSpacing() * 1.12))


def unit(text: str, offset: int) -> int:
    """Return the UTF-16 unit, as Qt counts, that a code point offset falls on."""
    return offset + len(_ASTRAL.findall(text, 0, offset))


def point(text: str, at: int) -> int:
    """Return the code point offset that a UTF-16 unit falls on."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "ignore"))
