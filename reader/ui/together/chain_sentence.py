"""A link of a chain: the sentences in which two names stand together, marked, and from which article they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.style.foreign_text import one_line, tip, without_breaks
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.tall_button import TallButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity, Passage
    from reader.model import Link as ChainLink
    from reader.ui.style.theme import Look

BETWEEN = "–"
MOST_LINES = 3  # of a passage
PASSAGES = 2  # of a link
BEFORE = 70  # code points of a sentence before the first of the names; what is further is left out
GROUND = 0.2  # of the colour of links below a name
LONGEST_TITLE = 90  # code points


class ChainSentence(TallButton):
    """A click opens the article there."""

    def __init__(self, look: Look, pair: tuple[Entity, Entity], told: ChainLink, parent: QWidget) -> None:
        super().__init__(look, parent)
        joint = told.joint
        self._passages = [excerpt(passage) for passage in joint.passages[:PASSAGES]]
        self._reading = scale(self.font(), 1.02)
        self._reading.setFamilies([READING_FACE, "serif"])
        self._small = scale(self.font(), SMALL)
        both = f"{pair[0].name} {BETWEEN} {pair[1].name}: {count(told.articles, 'article')}"
        title = one_line(joint.title, LONGEST_TITLE)
        self._foot = " · ".join(filter(None, (both, title, joint.source, short_date(joint.published))))
        self.setAccessibleName(one_line(joint.passages[0].line))
        self.setAccessibleDescription(f"{one_line(both)}, {one_line(joint.title)} · {short_date(joint.published)}")
        self.setToolTip(tip(both, *(one.line for one in joint.passages), joint.title))

    def _height(self, width: int) -> int:
        *passages, foot = self._lines(width)
        high = sum(one.count for one in passages) * line_pitch(self._reading) + foot.count * line_pitch(self._small)
        return round(high + 0.7 * margin(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ground = blend(colors.accent, colors.page, GROUND).name()
        top, left = 0.35 * margin(self.font()), self._left
        *passages, foot = self._lines(self.width())
        for lines, (_, hits) in zip(passages, self._passages, strict=True):
            lines.draw(painter, QPointF(left, top), QColor(colors.ink), hits, colors.ink, ground)
            top += lines.count * line_pitch(self._reading)
        foot.draw(painter, QPointF(left, top), QColor(colors.dim), (), "", "")
        self._paint_ring(painter)

    @property
    def _left(self) -> float:
        return float(margin(self.font()))

    def _lines(self, width: int) -> list[Lines]:
        room = width - 2 * self._left
        passages = [Lines(words, self._reading, room, MOST_LINES) for words, _ in self._passages]
        return [*passages, Lines(self._foot, self._small, room, 1)]


def excerpt(passage: Passage) -> tuple[str, Sequence[tuple[int, int]]]:
    """Return a passage from a little before the first name on, and where the names stand in that."""
    line = without_breaks(passage.line)
    first = passage.marks[0][0] if passage.marks else 0
    cut = line.rfind(" ", 0, max(first - BEFORE, 0)) + 1 if first > BEFORE else 0
    before = "… " if cut else ""
    return before + line[cut:], [(s - cut + len(before), e - cut + len(before)) for s, e, _ in passage.marks]
