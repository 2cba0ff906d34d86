"""One field of many articles: how it is edited, by what, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from reader.formats.edit_plan import Choice, How
from reader.model import Field
from reader.phrase import phrase
from reader.ui.details.pattern_field import PatternField
from reader.ui.style.field_labels import LABELS
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.choice_box import ChoiceBox
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import color
from reader.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.style.theme import Look

HOWS = {
    How.KEEP: phrase("Keep"),
    How.SET: phrase("Set to"),
    How.NAME: phrase("From file name"),
    How.FOLDER: phrase("From folder"),
    How.FIRST_LINE: phrase("From first line"),
    How.CLEAR: phrase("Clear"),
}
EXTRA = {Field.TITLE: How.FIRST_LINE, Field.SOURCE: How.FOLDER, Field.DATE: How.NAME, Field.SECTION: How.FOLDER}


class FieldRow(QObject):
    """A line of the page's grid, with a row below it for what is said of it in a narrow one."""

    changed = Signal()

    def __init__(self, look: Look, of: Field, grid: QGridLayout, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._grid = grid
        self._row = row
        self._wrong = False
        self.field = of
        extra = [EXTRA[of]] if of in EXTRA else []
        self._hows = (How.KEEP, How.SET, *extra, How.CLEAR)
        self._label = Label(LABELS[of], parent)
        self.how = ChoiceBox(look, tr("{field}: what to do", field=LABELS[of]), parent)
        self.how.addItems([tr(HOWS[how]) for how in self._hows])
        self.how.setFixedWidth(round(9.5 * margin(parent.font())))
        self.now = ElidedLabel("", parent)
        self.words = LineField(look, tr(LABELS[of]), parent)
        self.pattern = PatternField(look, tr("Pattern of the date in the file name"), parent)
        self.pattern.setPlaceholderText("year-month-day_anything")
        self.folder = ChoiceBox(look, tr("Which folder"), parent)
        self._values = QStackedWidget(parent)
        self.note = Label("", parent, wraps=True)
        self._lay_out()
        self._connect()
        self._draw()
        self.place(narrow=False)
        self._turn()

    def place(self, *, narrow: bool) -> None:
        """Say what comes of it behind the value, or below where there is no room for it."""
        row = self._row
        self._grid.addWidget(self._values, row, 2, 1, 2 if narrow else 1)
        self._grid.addWidget(self.note, row + narrow, 2 if narrow else 3, 1, 2 if narrow else 1)

    @property
    def choice(self) -> Choice:
        how = self._hows[self.how.currentIndex()]
        words = self.pattern.text() if how is How.NAME else self.words.text() if how is How.SET else ""
        return Choice(how, words, max(self.folder.currentIndex(), 0))

    def choose(self, how: How) -> None:
        self.how.setCurrentIndex(self._hows.index(how))

    def show_now(self, words: str, folders: Sequence[str]) -> None:
        """Say what the articles have now, and which folders one of them lies in, the nearest first."""
        self.now.setText(words)
        self.folder.clear()
        self.folder.addItems(
            [_which(number, folder) for number, folder in enumerate(folders)] or [tr("nearest folder")]
        )

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say what comes of it, or what is wrong with it."""
        self.note.setText(words)
        self.note.setVisible(bool(words) and not self._label.isHidden())
        self._wrong = wrong
        self._draw()
        shown = self._values.currentWidget()
        if isinstance(shown, LineField):
            shown.set_wrong(words if wrong else "")

    def set_visible(self, visible: bool) -> None:
        for widget in (self._label, self.how, self._values):
            widget.setVisible(visible)
        self.note.setVisible(visible and bool(self.note.text()))

    def _turn(self) -> None:
        self._values.setCurrentWidget(self._value)
        self.say("")
        self.changed.emit()

    @property
    def _value(self) -> QWidget:
        """What shows by what the field is edited."""
        shown: dict[How, QWidget] = {How.SET: self.words, How.NAME: self.pattern, How.FOLDER: self.folder}
        return shown.get(self.choice.how, self.now)

    def _lay_out(self) -> None:
        values: tuple[QWidget, ...] = (self.now, self.words, self.pattern, self.folder)
        for value in values:
            self._values.addWidget(value)
        self._values.setFixedHeight(self.words.height())
        self._grid.addWidget(self._label, self._row, 0)
        self._grid.addWidget(self.how, self._row, 1)

    def _connect(self) -> None:
        self.how.currentIndexChanged.connect(self._turn)
        self.words.textChanged.connect(self.changed)
        self.pattern.textChanged.connect(self.changed)
        self.folder.currentIndexChanged.connect(self.changed)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        colors = self._look.colors
        color(self._label, colors.dim)
        color(self.now, colors.dim)
        color(self.note, colors.alert if self._wrong else colors.dim)


def _which(number: int, folder: str) -> str:
    said = one_line(folder, SHORT)
    return (
        tr("{number} above, as “{said}”", number=number, said=said) if number else tr("nearest, as “{said}”", said=said)
    )
