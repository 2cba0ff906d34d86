"""The notes beside the text: what each says, next to the passage that it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from reader.ui.style.foreign_text import one_line
from reader.ui.style.note_words import note_words
from reader.ui.style.phrases import short_date
from reader.ui.widgets.lines import line_pitch
from reader.ui.widgets.set_lines import SetLines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont

    from reader.model import Note
    from reader.ui.style.theme import Colors

GAP = 1.3  # ems of the text between the column and the notes
WIDTH = 10.5  # ems of the text that the notes are wide
LINES = 6  # of a note; what is longer is read where it is written


class NoteMargin:
    """Lays notes out below each other, each as near to its passage as the one above leaves room, and paints them."""

    def __init__(self) -> None:
        self._boxes: list[tuple[int, QRectF]] = []  # the index of a highlight, and where its note lies

    def at(self, point: QPointF) -> int | None:
        """Return the highlight whose note lies at a point of the document."""
        return next((index for index, box in self._boxes if box.contains(point)), None)

    def clear(self) -> None:
        self._boxes.clear()

    def paint(
        self,
        painter: QPainter,
        notes: Iterable[tuple[int, Note, float]],
        room: tuple[float, float],
        font: QFont,
        colors: Colors,
    ) -> list[QRectF]:
        """Paint notes beside the heights of their passages, in the room from an x on so wide; return where they lie."""
        self.clear()
        left, width = room
        line = QFontMetricsF(font).height()
        lowest = float("-inf")
        for index, note, top in sorted(notes, key=lambda one: one[2]):
            top = max(top, lowest + 0.7 * line)
            bottom = _paint_note(painter, note, QPointF(left, top), width, font, colors)
            self._boxes.append((index, QRectF(left, top, width, bottom - top)))
            lowest = bottom
        return [box for _, box in self._boxes]


def _paint_note(painter: QPainter, note: Note, at: QPointF, width: float, font: QFont, colors: Colors) -> float:
    """Paint a note and below it its tags and its day; return where it ends."""
    lines = SetLines(note_words(note.text), font, width, LINES)
    lines.draw(painter, at, QColor(colors.ink), (), "", "")
    below = at.y() + lines.count * line_pitch(font)
    metrics, day = QFontMetricsF(font), short_date(note.created.date())
    tags = one_line(" · ".join(tag.name for tag in note.tags))
    room = width - metrics.horizontalAdvance(f" · {day}")
    words = f"{metrics.elidedText(tags, Qt.TextElideMode.ElideRight, room)} · {day}" if tags else day
    painter.setPen(QColor(colors.dim))
    painter.drawText(QPointF(at.x(), below + metrics.ascent()), words)
    return below + metrics.height()
