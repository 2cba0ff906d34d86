"""The passages in which several names stand together as the text of a document, which is written a little at a time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor

from reader.model import Nearness
from reader.phrase import phrase
from reader.ui.style.foreign_text import one_line, without_breaks
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import space_letters

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QTextEdit

    from reader.model import JointCard, JointMention, Kind, Passage
    from reader.ui.style.theme import Look

HEADINGS = {
    Nearness.SENTENCE: phrase("In one sentence"),
    Nearness.PARAGRAPH: phrase("In one paragraph"),
    Nearness.ARTICLE: phrase("In one article"),
}
UNDATED = "undated"
LONGEST_TITLE = 90  # code points
GROUND = 0.13  # of a kind's colour below its names
ORDER = tuple(HEADINGS)


class Stretch(NamedTuple):
    """Where a passage stands in the document, and where in the library."""

    start: int  # positions in the document
    end: int
    article_id: int
    offset: int


class PassageText:
    """Writes passages below their headings; what a file says is inserted as plain text."""

    def __init__(self, view: QTextEdit, look: Look, card: JointCard) -> None:
        self._card = card
        self._joint = sorted(card.joint, key=lambda one: ORDER.index(one.nearness))
        self._amounts = Counter(one.nearness for one in self._joint)
        self._written = 0
        self._cursor = QTextCursor(view.document())
        self._em, font, self._colors = margin(view.font()), view.font(), look.colors
        self.stretches: list[Stretch] = []
        reading = scale(font, 1.06)
        reading.setFamilies([READING_FACE, "serif"])
        self._reading = _format(reading, self._colors.ink)
        self._small = _format(scale(font, SMALL), self._colors.dim)
        self._heading = _format(space_letters(scale(font, SMALL)), self._colors.dim)
        self._marks = {entity.id: self._mark(entity.kind) for entity in card.entities}
        self._shapes: dict[float, QTextBlockFormat] = {}  # by what is free above

    def write(self, articles: int) -> bool:
        """Write those of so many further articles; tell whether there are more. As one edit they are laid out once."""
        self._cursor.beginEditBlock()
        for one in self._joint[self._written : self._written + articles]:
            if self._amounts[one.nearness]:
                self._write_heading(one.nearness, self._amounts.pop(one.nearness))
            self._write_joint(one)
            self._written += 1
        if self._written == len(self._joint) < self._card.shown:
            self._block(1.2)
            said = tr(
                "This is the newest {n} article; “List articles” has all of them.",
                "These are the newest {n} articles; “List articles” has all of them.",
                n=len(self._joint),
            )
            self._cursor.insertText(said, self._small)
        self._cursor.endEditBlock()
        return self._written < len(self._joint)

    def _write_heading(self, nearness: Nearness, articles: int) -> None:
        self._block(1.6)
        self._cursor.insertText(HEADINGS[nearness].upper(), self._heading)
        self._cursor.insertText(f"   {count(articles, 'article')}", self._small)

    def _write_joint(self, joint: JointMention) -> None:
        for number, passage in enumerate(joint.passages):
            self._block(0.4 if number else 0.9)
            start = self._cursor.position()
            self._write_passage(passage)
            self.stretches.append(Stretch(start, self._cursor.position(), joint.article_id, passage.start))
        self._block(0.15)
        title = "" if joint.repeats_title else one_line(joint.title, LONGEST_TITLE)
        told = (title, one_line(joint.source), short_date(joint.published) or UNDATED)
        self._cursor.insertText(" · ".join(filter(None, told)), self._small)

    def _write_passage(self, passage: Passage) -> None:
        line, done = without_breaks(passage.line), 0
        for start, end, entity_id in passage.marks:
            self._cursor.insertText(line[done:start], self._reading)
            self._cursor.insertText(line[start:end], self._marks[entity_id])
            done = end
        self._cursor.insertText(line[done:], self._reading)

    def _mark(self, kind: Kind) -> QTextCharFormat:
        color = self._colors.of(kind)
        marked = QTextCharFormat(self._reading)
        marked.setBackground(blend(color, self._colors.page, GROUND))
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        marked.setUnderlineColor(QColor(color))
        return marked

    def _block(self, above: float) -> None:
        is_first = self._cursor.atStart()
        if not is_first:
            self._cursor.insertBlock()
        self._cursor.setBlockFormat(self._shape(0 if is_first else above))

    def _shape(self, above: float) -> QTextBlockFormat:
        if above not in self._shapes:
            self._shapes[above] = shape = QTextBlockFormat()
            shape.setTopMargin(round(above * self._em))
            shape.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return self._shapes[above]


def _format(font: QFont, color: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(color))
    return made
