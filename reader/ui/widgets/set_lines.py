"""A note in a few lines, its words set off as its Markdown has them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout

from reader.ui.style.note_words import BREAK, NoteWords, note_words
from reader.ui.widgets.lines import Lines, point, unit
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from reader.exports.note_markdown import Accent

_NARROWER = 0.9


class SetLines(Lines):
    """Lines of a note: a paragraph begins a line, and what is set off takes the room that it needs."""

    def __init__(self, words: NoteWords, font: QFont, width: float, most: int) -> None:
        self._words = words
        super().__init__(words.text, font, width, most, len(words.text) + 1)
        self.elided = self.elided or words.is_cut

    def _clean(self, text: str) -> str:
        return text

    @cached_property
    def _formats(self) -> list[QTextLayout.FormatRange]:
        return [self._format(start, end, accents) for start, end, accents in self._words.accents]

    def _format(self, start: int, end: int, accents: Iterable[Accent]) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = unit(self._words.text, start)
        made.length = unit(self._words.text, end) - made.start
        made.format = char_format(accents)
        return made

    def _break(self, text: str, most: int) -> QTextLayout:
        return self._lay_out(text, most, self._formats)

    def _elide(self, start: int) -> str:
        """Return the text with its last line cut to the width, whatever is set off in it."""
        cut, room = point(self._text, start), self._width - 1
        tail, metrics = self._text[cut:].replace(BREAK, " "), QFontMetricsF(self._font)
        while True:
            text = self._text[:cut] + metrics.elidedText(tail, Qt.TextElideMode.ElideRight, room)
            last = self._break(text, 1 + self._text[:cut].count(BREAK) + len(text))
            if room < self._width / 3 or last.lineCount() <= self._layout.lineCount():
                return text
            room *= _NARROWER


class NoteLabel(WrappedLabel):
    """The words of a note, of at most so many lines."""

    def __init__(self, text: str, most: int, parent: QWidget) -> None:
        super().__init__(parent.font(), most, parent)
        self._words = note_words(text)
        self.setText(self._words.speech)

    def _lines(self, width: int) -> Lines:
        return SetLines(self._words, self.font(), width, self._most)

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self.palette().color(self.foregroundRole())
        self._lines(self.width()).draw(QPainter(self), QPointF(0, 0), color, (), "", "")


def char_format(accents: Iterable[Accent]) -> QTextCharFormat:
    """Return how words with these accents look."""
    from reader.exports.note_markdown import Accent  # no note without Markdown needs it

    made, has = QTextCharFormat(), {*accents}
    if Accent.STRONG in has:
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setFontItalic(Accent.LEANING in has)
    made.setFontStrikeOut(Accent.STRUCK in has)
    if Accent.CODE in has:
        made.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    return made
