"""The sheet: a line for each field, the table of what changes, and the foot that says how much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.formats.edit_plan import Choice, How, Plan, describe_now
from reader.formats.file_names.folder import source_folders
from reader.model import Field
from reader.phrase import phrase
from reader.ui.details.field_row import FieldRow
from reader.ui.details.model import value_words
from reader.ui.details.table import PlanTable
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.headings import Heading, color
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.sheet_foot import foot_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.formats.file_names.pattern import Pattern
    from reader.model import EditableArticle
    from reader.ui.details.queries import Subject
    from reader.ui.style.theme import Look

FIRST = (Field.TITLE, Field.AUTHOR, Field.SOURCE, Field.DATE)
NARROW = 36  # ems
MORE = (Field.SECTION, Field.ADDRESS, Field.LANGUAGE)
NOTHING_YET = phrase("Choose above what is to be changed.")
FILES_STAY = phrase("The files stay as they are.")
NO_PATTERN = phrase("no date is found in the file names")
EITHER = phrase("Day and month may be either way in all of these names:")


class Sheet(QWidget):
    """Says that something is chosen, that it is to be done, or that its user leaves."""

    changed = Signal()
    accepted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._total = 0
        self.is_busy = self._is_refused = False
        self._possible: Sequence[Pattern] = ()
        self._count = Label("", self)
        self.close_link = Link(look, tr("Close"), self, quiet=True)
        self.close_link.setToolTip(tr("Back to the article (Esc)"))
        self._grid = QGridLayout()
        fields = enumerate((*FIRST, *MORE))
        self.rows = {of: FieldRow(look, of, self._grid, 2 * number, self) for number, of in fields}
        self.more = Link(look, tr("section, address, language…"), self, quiet=True)
        self.either = QWidget(self)
        self.table = PlanTable(look, self)
        self.foot = Label(tr(NOTHING_YET), self, wraps=True)
        self.cancel = PlainButton(look, tr("Cancel"), self)
        self.accept = PlainButton(look, tr("Change"), self, first=True)
        self._lay_out()
        self._connect()
        self._show_more(False)
        self.accept.setEnabled(False)
        self._draw()

    @property
    def first_stop(self) -> QWidget:
        """What gets the keys at first."""
        return self.rows[Field.DATE].how

    @property
    def choices(self) -> Mapping[Field, Choice]:
        return {of: row.choice for of, row in self.rows.items()}

    def show_subject(self, subject: Subject) -> None:
        """Show what there is to be edited, with nothing chosen yet."""
        for row in self.rows.values():
            row.choose(How.KEEP)
            row.words.clear()
        self.set_busy(False)
        self.show_now(subject)
        self._propose(subject)

    def show_now(self, subject: Subject) -> None:
        """Say what the articles have now."""
        self._total = len(subject.articles)
        self._count.setText(count(self._total, "article"))
        folders = _most_folders(subject.articles)
        for of, row in self.rows.items():
            row.show_now(told(describe_now(subject.articles, of, value_words)), folders)

    def show_plan(self, plan: Plan) -> None:
        """Show what would become of the articles."""
        self.table.show_plan(plan)
        counts = plan.counts
        for row in self.rows.values():
            self._say_of(row, plan)
        changed = plan.changed
        said = ", ".join(count(counts[of], of.value) for of in plan.fields if counts.get(of))
        self.foot.setText(
            f"{said}. {tr(FILES_STAY)}" if said else tr(NOTHING_YET) if not plan.fields else tr("Nothing changes.")
        )
        self._is_refused = False
        self._draw()
        self.accept.set_words(tr("Change {n} article", "Change {n} articles", n=changed) if changed else tr("Change"))
        self.accept.setEnabled(bool(changed) and not self.is_busy)

    def set_busy(self, busy: bool) -> None:
        """Wait until all is written."""
        self.is_busy = busy
        self.accept.setEnabled(False)
        if busy:
            self.foot.setText(tr("Changing…"))

    def complain(self, sentence: str) -> None:
        self.is_busy = False
        self.accept.setEnabled(True)
        self.foot.setText(sentence)
        self._is_refused = True
        self._draw()

    def _say_of(self, row: FieldRow, plan: Plan) -> None:
        of, how = row.field, row.choice.how
        self.either.setVisible(self.rows[Field.DATE].choice.how is How.NAME and bool(self._possible))
        if of in plan.wrong:
            typed = row.choice.words.strip()
            row.say(plan.wrong[of] if typed else tr(NO_PATTERN) if how is How.NAME else "", wrong=bool(typed))
        elif how in (How.NAME, How.FOLDER, How.FIRST_LINE):
            row.say(
                tr("found in {n} of {total}", "found in {n} of {total}", n=plan.found.get(of, 0), total=self._total)
            )
        else:
            row.say("")

    def _propose(self, subject: Subject) -> None:
        """Write the pattern that was guessed, or offer what it may be."""
        guess = subject.guess
        self.rows[Field.DATE].pattern.propose(str(guess.pattern) if guess and guess.pattern else "")
        self._possible = guess.possible if guess else ()
        while item := self._either_row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self._possible:
            self._offer_either()

    def _offer_either(self) -> None:
        said = Label(tr(EITHER), self.either)
        color(said, self._look.colors.dim)
        self._either_row.addWidget(said)
        for pattern in self._possible:
            link = Link(self._look, str(pattern), self.either)
            link.clicked.connect(lambda _=False, text=str(pattern): self.rows[Field.DATE].pattern.propose(text))
            self._either_row.addWidget(link)
        self._either_row.addStretch()

    def _show_more(self, shown: bool) -> None:
        for of in MORE:
            self.rows[of].set_visible(shown)
        self.more.setVisible(not shown)

    def _ask_more(self) -> None:
        self._show_more(True)
        self.rows[MORE[0]].how.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what it is made of ---

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(Heading(self._look, tr("Edit Details"), self))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.close_link)
        self._grid.setHorizontalSpacing(round(0.7 * em))
        self._grid.setVerticalSpacing(round(0.45 * em))
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 2)
        row = 2 * len(self.rows)
        self._either_row = QHBoxLayout(self.either)
        self._either_row.setContentsMargins(0, 0, 0, 0)
        self._either_row.setSpacing(em)
        self._grid.addWidget(self.either, row, 1, 1, 3)
        self._grid.addWidget(self.more, row + 1, 0, 1, 3)
        self._area = self._scroll_area(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)  # for the line
        column.addWidget(self._area, 1)
        column.addLayout(foot_of(self.foot, self.cancel, self.accept))

    def _scroll_area(self, head: QHBoxLayout) -> QScrollArea:
        """Return what holds all above the foot, and scrolls where there is little height."""
        em = margin(self.font())
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(em, em, em, round(0.4 * em))
        column.setSpacing(round(0.9 * em))
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.table, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        return area

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self.changed)
        self.more.clicked.connect(self._ask_more)
        self.accept.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.left)
        self.close_link.clicked.connect(self.left)
        self._look.changed.connect(self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self.rows.values():
            row.place(narrow=self.width() < NARROW * margin(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = self._area.geometry().bottom() + 1
        QPainter(self).fillRect(0, edge, self.width(), 1, QColor(self._look.colors.line))

    def _draw(self) -> None:
        colors = self._look.colors
        color(self._count, colors.dim)
        color(self.foot, colors.alert if self._is_refused else colors.dim)


def _most_folders(articles: Sequence[EditableArticle]) -> list[str]:
    """Return the folders of the article that has most of them, as an example."""
    return max((source_folders(article.path) for article in articles[:100]), key=len, default=[])
