"""Choices below one another, each with a few quiet words at its right; one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from reader.ui.style.foreign_text import SHORT, in_a_menu
from reader.ui.style.label import Label
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import dim

if TYPE_CHECKING:
    from reader.ui.style.theme import Look


class ChoiceRows(QWidget):
    """Radio buttons, of which those that do not fit are grey and say why."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: Sequence[tuple[str, str]], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._look = look
        self._notes: list[Label] = []
        self._words = [note for _, note in words]
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        em = margin(self.font())
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(round(0.35 * em))
        grid.setColumnStretch(0, 1)
        for number, (label, note) in enumerate(words):
            button = QRadioButton(in_a_menu(label, SHORT), self)
            self._group.addButton(button, number)
            self._notes.append(Label(note, self))
            self._notes[-1].setFont(scale(self.font(), SMALL))
            self._notes[-1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(button, number, 0)
            grid.addWidget(self._notes[-1], number, 1)
        self._group.idClicked.connect(self.chosen)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def choice(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def note(self, number: int) -> str:
        return self._notes[number].text()

    def set_note(self, number: int, words: str) -> None:
        self._words[number] = words
        self._notes[number].setText(words)

    def show_obstacle(self, number: int, why_not: str) -> None:
        """Make a choice grey and say why it cannot be made; it can where there is no reason."""
        self._group.button(number).setEnabled(not why_not)
        self._notes[number].setText(why_not or self._words[number])
        self._notes[number].setEnabled(not why_not)

    def can_choose(self, number: int) -> bool:
        return self._group.button(number).isEnabled()

    def _draw(self) -> None:
        for note in self._notes:
            dim(note, self._look)
