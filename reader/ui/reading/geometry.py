"""Which code points of an article lie where in the view that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from reader.ui.reading.stretches import Stretch, stretches
from reader.ui.reading.typography import EDGE

INSIDE = EDGE + 0.5  # pixels from the left: left of a table Qt names its beginning, however far down

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from reader.ui.reading.document import ArticleDocument


class TextGeometry:
    """Goes from offsets in the text to places in the view, and back."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self.article: ArticleDocument | None = None
        self._stretches: dict[tuple[int, int], list[Stretch]] = {}

    def measure_anew(self) -> None:
        """Forget where everything lies: the text is another, or its lines are."""
        self._stretches.clear()

    def stretches(self, start: int, end: int) -> list[Stretch]:
        """Return where two code points and what is between lie, in the document's coordinates."""
        if not self.article:
            return []
        if (start, end) not in self._stretches:
            first, last = self.article.position(start), self.article.position(end)
            self._stretches[start, end] = stretches(self.article.document, first, last)
        return self._stretches[start, end]

    def visible_offsets(self) -> tuple[int, int]:
        """Return the code points between which everything lies that can be seen."""
        if not self.article:
            return 0, 0
        bottom = self._top + self._view.viewport().height()
        last = self._hit(QPointF(self._view.lineWrapColumnOrWidth(), bottom), Qt.HitTestAccuracy.FuzzyHit)
        return self.offset_at(self._top), self.article.offset(last) + 1

    def offset_at(self, y: float) -> int:
        """Return the code point at the beginning of the line that is at a height of the document."""
        if not self.article:
            return 0
        text_top = self._view.document().rootFrame().frameFormat().topMargin() + 1  # above it, Qt may name any place
        return self.article.offset(self._hit(QPointF(INSIDE, max(y, text_top)), Qt.HitTestAccuracy.FuzzyHit))

    def offset_under(self, point: QPointF) -> int | None:
        """Return the code point whose letter is under a point of the viewport."""
        position = self._position_under(point)
        if position < 0 or not self.article or self.article.in_meta(position):
            return None
        return self.article.offset(position)

    def over_meta(self, point: QPointF) -> bool:
        """Say whether a point of the viewport is on the line under the title."""
        position = self._position_under(point)
        return self.article is not None and position >= 0 and self.article.in_meta(position)

    @property
    def _top(self) -> int:
        return self._view.verticalScrollBar().value()

    def _position_under(self, point: QPointF) -> int:
        return self._hit(point + QPointF(0, self._top), Qt.HitTestAccuracy.ExactHit)

    def _hit(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        return self._view.document().documentLayout().hitTest(point, accuracy)
