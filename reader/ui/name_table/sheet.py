"""The sheet: which file it is, what each of its rows changes, and the foot that says how much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.name_table.table import ChangesTable
from reader.ui.style.label import Label
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import Heading, color
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.sheet_foot import foot_of
from reader.verbs.table_words import table_words

if TYPE_CHECKING:
    from reader.model.name_table import TableChanges
    from reader.ui.style.theme import Look

REST = phrase("Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.")


class Sheet(QWidget):
    """Says that it is to be done, or that its user leaves."""

    accepted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_refused = False
        self.file = ElidedLabel("", self)
        self.close_link = Link(look, tr("Close"), self, quiet=True)
        self.close_link.setToolTip(tr("Back to the article (Esc)"))
        self.rest = Label(tr(REST), self, wraps=True)
        self.table = ChangesTable(look, self)
        self.foot = Label("", self, wraps=True)
        self.cancel = PlainButton(look, tr("Cancel"), self)
        self.accept = PlainButton(look, tr("Change"), self, first=True)
        self.accept.setEnabled(False)
        self._lay_out()
        self.accept.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.left)
        self.close_link.clicked.connect(self.left)
        look.changed.connect(self._draw)
        self._draw()

    def show_table(self, file: str, table: TableChanges) -> None:
        changed = len(table.changes)
        self.file.setText(file)
        self.table.lines.show_table(table)
        self._say(told(table_words(table)))
        self.accept.set_words(tr("Change {n} name", "Change {n} names", n=changed) if changed else tr("Change"))
        self.accept.setEnabled(bool(changed))

    def wait(self) -> None:
        """Say that it is written."""
        self._say(tr("Changing…"))
        self.accept.setEnabled(False)

    def complain(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self._say(sentence, is_refused=True)
        self.accept.setEnabled(True)

    def _say(self, sentence: str, *, is_refused: bool = False) -> None:
        self.foot.setText(sentence)
        self._is_refused = is_refused
        self._draw()

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(Heading(self._look, tr("Changes from a Table"), self))
        head.addWidget(self.file, 1)
        head.addWidget(self.close_link)
        body = QVBoxLayout()
        body.setContentsMargins(em, em, em, round(0.4 * em))
        body.setSpacing(round(0.6 * em))
        body.addLayout(head)
        body.addWidget(self.rest)
        body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)  # for the line
        column.addLayout(body, 1)
        column.addLayout(foot_of(self.foot, self.cancel, self.accept))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = self.table.geometry().bottom() + round(0.4 * margin(self.font())) + 1
        QPainter(self).fillRect(0, edge, self.width(), 1, QColor(self._look.colors.line))

    def _draw(self) -> None:
        colors = self._look.colors
        for label in (self.file, self.rest):
            color(label, colors.dim)
        color(self.foot, colors.alert if self._is_refused else colors.dim)
