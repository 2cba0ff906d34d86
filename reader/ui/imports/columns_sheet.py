"""The sheet that asks which columns of a table tell what: first rows, a choice for each field, the first article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.formats.field_names import Role
from reader.formats.tables.mappings import FIELDS
from reader.phrase import phrase
from reader.ui.imports.first_article import FirstArticle
from reader.ui.imports.first_rows import FirstRows
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.choice_box import ChoiceBox
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from reader.formats.tables.table_view import TableView
    from reader.model import ArticleDraft
    from reader.ui.style.theme import Look

LABELS = {
    Role.TITLE: phrase("Title"),
    Role.TEXT: phrase("Text"),
    Role.DATE: phrase("Date"),
    Role.SOURCE: phrase("Source"),
    Role.AUTHOR: phrase("Author"),
    Role.ADDRESS: phrase("Address"),
    Role.SECTION: phrase("Section"),
    Role.LANGUAGE: phrase("Language"),
}
NONE = "–"
NARROW = 18  # ems
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
KEPT = phrase("Kept for every table with these columns.")
READ_BEFORE = phrase(
    "What was read of it goes into the bin, and it is read again. Kept for every table with these columns."
)


class ColumnsSheet(QWidget):
    """Says that something is chosen, that it is to be so, or that its user leaves."""

    changed = Signal()
    accepted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tables: Sequence[TableView] = ()
        self._is_answered = False  # before the first article was shown
        self._name = ElidedLabel("", self)
        self._n_rows = Label("", self)
        self.close_link = Link(look, tr("Close"), self, quiet=True)
        self.sheets = ChoiceBox(look, tr("Sheet"), self)
        self.rows = FirstRows(look, self)
        self.choices = {role: ChoiceBox(look, tr(LABELS[role]), self) for role in FIELDS}
        self._labels = {role: Label(LABELS[role], self) for role in FIELDS}
        self.article = FirstArticle(look, self)
        self._note = Label(tr(KEPT), self, wraps=True)
        self.cancel = PlainButton(look, tr("Cancel"), self)
        self.accept = PlainButton(look, tr("Import"), self, first=True)
        self._lay_out()
        self._connect()
        self._draw()
        self.setAccessibleName(tr("Which columns are these?"))

    @property
    def first_stop(self) -> QWidget:
        """What gets the keys at first."""
        return self.choices[Role.TITLE]

    @property
    def table(self) -> TableView:
        """The table that is asked about."""
        return self._tables[max(0, self.sheets.currentIndex())]

    @property
    def fields(self) -> Mapping[Role, str]:
        """By which column each field is told."""
        places = {role: box.currentIndex() - 1 for role, box in self.choices.items()}
        return {role: self.table.columns[at] for role, at in places.items() if at >= 0}

    @property
    def says_enough(self) -> bool:
        """Whether a column is chosen for the texts, without which there is no article."""
        return Role.TEXT in self.fields

    def show_tables(self, path: str, tables: Sequence[TableView], *, is_read: bool) -> None:
        """Ask about the tables of a file, first about one of which nothing is known."""
        self._tables = tables
        self._name.setText(one_line(Path(path).name, SHORT))
        self.sheets.blockSignals(True)
        self.sheets.clear()
        self.sheets.addItems([one_line(one.sheet, SHORT) or NONE for one in tables])
        self.sheets.setCurrentIndex(next((at for at, one in enumerate(tables) if not one.is_known), 0))
        self.sheets.blockSignals(False)
        self.sheets.setVisible(len(tables) > 1)
        self.accept.set_words(tr("Read Again") if is_read else tr("Import"))
        self._note.setText(tr(READ_BEFORE) if is_read else tr(KEPT))
        self.article.clear()
        self._show_table()

    def show_article(self, draft: ArticleDraft) -> None:
        """Show the first article as it would be."""
        self.article.show_article(draft)
        self.accept.setEnabled(True)
        if self._is_answered:
            self._is_answered = False
            self.accept.click()

    def show_reason(self, sentence: str) -> None:
        """Say why the first rows make no article as their columns are chosen; others may make one, but for a text."""
        self._is_answered = False
        self.article.show_reason(sentence)
        self.accept.setEnabled(self.says_enough)

    def _show_table(self) -> None:
        table = self.table
        self._n_rows.setText(count(table.n_rows, "row"))
        self.rows.show_table(table)
        names = [one_line(name, SHORT) for name in table.columns]
        for role, box in self.choices.items():
            box.blockSignals(True)
            box.clear()
            box.addItems([NONE, *names])
            chosen = table.fields.get(role)
            box.setCurrentIndex(0 if chosen is None else table.columns.index(chosen) + 1)
            box.blockSignals(False)
        self._choose()

    def _choose(self) -> None:
        said: dict[str, list[str]] = {}
        for role, column in self.fields.items():
            said.setdefault(column, []).append(tr(LABELS[role]))
        self.rows.show_fields({column: ", ".join(labels) for column, labels in said.items()})
        self._is_answered = False
        self.accept.setEnabled(False)
        self.changed.emit()

    # --- what it is made of ---

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(Heading(self._look, tr("Which columns are these?"), self))
        head.addStretch()
        head.addWidget(self.close_link)
        about = QHBoxLayout()
        about.setSpacing(em)
        for widget in (self._name, self.sheets, self._n_rows):
            about.addWidget(widget)
        about.addStretch()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(round(0.7 * em))
        self._grid.setVerticalSpacing(round(0.45 * em))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(em, em, em, round(0.4 * em))
        column.setSpacing(round(0.9 * em))
        column.addLayout(head)
        column.addLayout(about)
        column.addWidget(self.rows)
        column.addLayout(self._grid)
        column.addWidget(self.article)
        column.addStretch()
        self._area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        foot = QHBoxLayout()
        foot.setContentsMargins(em, round(0.5 * em), em, round(0.8 * em))
        foot.setSpacing(round(0.5 * em))
        foot.addWidget(self._note, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)  # for the line
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self._place(2)

    def _place(self, n: int) -> None:
        """Put the choices into so many columns."""
        n_rows = -(-len(FIELDS) // n)
        for number, role in enumerate(FIELDS):
            row, column = number % n_rows, 2 * (number // n_rows)
            self._grid.addWidget(self._labels[role], row, column)
            self._grid.addWidget(self.choices[role], row, column + 1)
        for column in range(4):
            self._grid.setColumnStretch(column, column % 2 if column < 2 * n else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the answer wherever the keys are; while the first article is being read, once it is there."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.accept.isEnabled():
            self.accept.click()
        else:
            self._is_answered = self.says_enough

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(1 if self.width() < NARROW * margin(self.font()) else 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, self._area.geometry().bottom() + 1, self.width(), 1, QColor(self._look.colors.line))

    def _connect(self) -> None:
        for box in self.choices.values():
            box.currentIndexChanged.connect(self._choose)
        self.sheets.currentIndexChanged.connect(self._show_table)
        self.accept.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.left)
        self.close_link.clicked.connect(self.left)
        self.close_link.setToolTip(tr("Back to the imports (Esc)"))
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        for label in (self._n_rows, self._note, *self._labels.values()):
            dim(label, self._look)
