"""The quiet words above each part of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.style.foreign_text import tip
from reader.ui.style.label import Label
from reader.ui.style.type_scale import SMALL, margin, scale

if TYPE_CHECKING:
    from reader.ui.style.theme import Look


class Heading(Label):
    """A few words in small spaced capitals."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        super().__init__(words.upper(), parent)
        self._look = look
        self.setFont(space_letters(scale(self.font(), SMALL)))
        self.setAccessibleName(words)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        dim(self, self._look)


class Section(QWidget):
    """A part of a page under its heading; where it has nothing to show it is hidden as a whole."""

    def __init__(
        self, look: Look, words: str, content: QWidget, parent: QWidget, *, beside: str = "", how: str = ""
    ) -> None:
        """Show a content; `beside` stands at the right of the heading, and `how` is the tooltip of both."""
        super().__init__(parent)
        em = margin(self.font())
        above = QHBoxLayout()
        above.addWidget(Heading(look, words, self))
        above.addStretch()
        above.addWidget(_Beside(look, beside, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, round(1.5 * em), 0, 0)
        column.setSpacing(round(0.4 * em))
        column.addLayout(above)
        column.addWidget(content)
        if how:
            self.setToolTip(tip(how))


class _Beside(Label):
    """A few quiet words that say what stands below."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setFont(scale(self.font(), SMALL))
        self.setVisible(bool(words))
        self._look = look
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        dim(self, self._look)


def space_letters(font: QFont) -> QFont:
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


def dim(label: Label, look: Look) -> None:
    """Give a label the colour of second-rank text."""
    color(label, look.colors.dim)


def color(label: Label, name: str) -> None:
    palette = label.palette()
    palette.setColor(label.foregroundRole(), QColor(name))
    label.setPalette(palette)
