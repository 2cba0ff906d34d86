"""The field of a pattern, in which each token lies on a ground of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette

from reader.formats.file_names.pattern import token_spans
from reader.ui.style.theme import blend
from reader.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUND = 3  # pixels
TOKEN = 0.18  # of the accent colour
GAP = 2  # pixels between tokens that follow each other


class PatternField(LineField):
    """It is text that one types: `year-month-day_anything`."""

    def propose(self, pattern: str) -> None:
        """Write a pattern, of which the beginning is seen."""
        self.setText(pattern)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.page))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(colors.accent, colors.page, TOKEN))
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        for rect in self._token_rects():
            painter.drawRoundedRect(rect, ROUND, ROUND)
        painter.end()
        super().paintEvent(event)

    def _token_rects(self) -> Iterator[QRectF]:
        metrics, text, caret = self.fontMetrics(), self.text(), self.cursorRect()
        left = caret.center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        for start, end, _ in token_spans(text):
            x = left + metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[:end]) - metrics.horizontalAdvance(text[:start])
            yield QRectF(x + GAP / 2, (self.height() - metrics.height()) / 2, width - GAP, metrics.height())

    def _draw(self) -> None:
        super()._draw()
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(clear)
