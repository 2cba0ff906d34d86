"""The welcome as it is laid out: what the program does, and three things to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, scale, serif
from reader.ui.widgets.column_sheet import ColumnSheet
from reader.ui.widgets.headings import dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.tab_round import put_in_a_row

if TYPE_CHECKING:
    from reader.ui.chrome.page_context import PageContext

WIDEST, EDGES = 34, QMargins(1, 2, 1, 3)  # ems of the column, and around it
TITLE, STEP = 1.35, 1.1  # of the name on a card, and of the text
ARRIVING = phrase("Adding the first articles…")
WHAT = phrase(
    "Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, "
    "with whom, since when, and in which sentence."
)
CLICK = phrase(
    "In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that "
    "names it. F4 goes to its next mention, Alt+Left back to where you were."
)
DROP = phrase(
    "On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read."
)
CLEAR = phrase("With one click, whenever you like. Undo brings them back.")
PRIVATE = phrase("All of it stays on this computer: no connection is ever opened.")


class WelcomeSheet(ColumnSheet):
    """Says what is here; each button asks for an action of the menus by its name, or for one of its own."""

    action_wanted = Signal(str)
    reading_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.look, context.text.enlargement, WIDEST, EDGES, parent)
        self._dimmed: list[Label] = []
        self.state = Label("", self.body, wraps=True)
        self.read = self._button(tr("Read an Article"), self.reading_wanted.emit, first=True)
        self.files = self._button(tr("Import Files…"), lambda: self.action_wanted.emit("import_files"))
        self.folder = self._button(tr("Import Folder…"), lambda: self.action_wanted.emit("import_folder"))
        self.remove = self._button(tr("Remove the Sample Articles"), self.removal_wanted.emit)
        self.manual, self.privacy, self.close_link = (
            Link(self._look, words, self.body) for words in (tr("Manual"), tr("Privacy"), tr("Close"))
        )
        self.manual.clicked.connect(lambda: self.action_wanted.emit("manual"))
        self.privacy.clicked.connect(lambda: self.action_wanted.emit("privacy"))
        self.close_link.clicked.connect(self.reading_wanted)
        self._lay_out()
        buttons = self.read, self.files, self.folder, self.remove, self.manual, self.privacy, self.close_link
        put_in_a_row([*buttons])
        self._look.changed.connect(self._dim)
        self._dim()

    @property
    def stop(self) -> QWidget:
        """What gets the keys at first."""
        return self.read if self.read.isVisibleTo(self.body) else self.files

    def show_state(self, samples: int, articles: int, *, arriving: bool) -> None:
        """Say how many sample articles there are, of how many in all, or that they are on their way."""
        there = _samples(samples) if samples else _articles(articles) if articles else ""
        self.state.setText(tr(ARRIVING) if arriving and not samples else there)
        self.state.setVisible(bool(self.state.text()))
        self._click.setVisible(bool(articles) or arriving)
        self.read.setEnabled(bool(articles))
        self._clear.setVisible(samples > 0)

    def _button(self, words: str, pressed: object, *, first: bool = False) -> PlainButton:
        made = PlainButton(self._look, words, self.body, first=first)
        made.clicked.connect(pressed)
        return made

    def _lay_out(self) -> None:
        em = margin(self.font())
        title = Label(tr("Welcome to Entity Reader"), self.body, wraps=True)
        title.setFont(scale(serif(self.font()), TITLE))
        self.column.addWidget(title)
        self.column.addSpacing(em // 2)
        self.column.addWidget(Label(tr(WHAT), self.body, wraps=True))
        self.column.addSpacing(em // 2)
        self.column.addWidget(self.state)
        self._click = self._step(tr("Click a name"), tr(CLICK), [self.read])
        self._clear = self._step(tr("Take the samples away"), tr(CLEAR), [self.remove])
        for step in (
            self._click,
            self._step(tr("Drop your own articles"), tr(DROP), [self.files, self.folder]),
            self._clear,
        ):
            self.column.addWidget(step)
        self.column.addSpacing(2 * em)
        self.column.addWidget(self._quiet(tr(PRIVATE)))
        self.column.addSpacing(em // 2)
        self.column.addLayout(self._row([self.manual, self.privacy, self.close_link]))
        self.column.addStretch()

    def _step(self, heading: str, words: str, buttons: list[PlainButton]) -> QWidget:
        made, em = QWidget(self.body), margin(self.font())
        column = QVBoxLayout(made)
        column.setContentsMargins(0, round(1.6 * em), 0, 0)
        column.setSpacing(em // 3)
        head = Label(heading, made)
        head.setFont(scale(self.font(), STEP, QFont.Weight.DemiBold))
        column.addWidget(head)
        column.addWidget(self._quiet(words))
        column.addSpacing(em // 4)
        column.addLayout(self._row(buttons))
        return made

    def _row(self, widgets: list[PlainButton] | list[Link]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(margin(self.font()))
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        return row

    def _quiet(self, words: str) -> Label:
        made = Label(words, self.body, wraps=True)
        self._dimmed.append(made)
        return made

    def _dim(self) -> None:
        for label in self._dimmed:
            dim(label, self._look)


def _samples(amount: int) -> str:
    return tr(
        "{n} sample article is here to try it with, about Shanghai and Erlangen.",
        "{n} sample articles are here to try it with, about Shanghai and Erlangen.",
        n=amount,
    )


def _articles(amount: int) -> str:
    return tr("Your library holds {n} article.", "Your library holds {n} articles.", n=amount)
