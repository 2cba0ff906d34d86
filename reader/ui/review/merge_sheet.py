"""What becomes one, as it is laid out: a card for each name, the answers, and what speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.review.buttons import AnswerButton
from reader.ui.review.merge_card import MergeCard
from reader.ui.review.phrases import CLOSE, READ_ONLY
from reader.ui.style.foreign_text import set_apart, tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import number, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.column_sheet import ColumnSheet
from reader.ui.widgets.headings import Heading, Section, dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.relations import Relations
from reader.ui.widgets.spans import month_words
from reader.ui.widgets.tab_round import put_in_a_row
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from reader.model.merge_evidence import MergeEvidence
    from reader.ui.chrome.page_context import PageContext

WIDEST, EDGES = 66, QMargins(1, 1, 1, 3)  # ems of the column, and around it
MOST = 4  # cards
WIDE = 36  # ems, from which on two cards stand side by side
PAIR = 2
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: +1, Qt.Key.Key_Down: +1}
LINES, OTHER_LINES = 2, 8
ANOTHER_TIP = phrase("Call them otherwise, or merge more of them")


class MergeSheet(ColumnSheet):
    """One column that scrolls as a whole, in which arrows choose the name that stays; it decides nothing."""

    closed = Signal()
    name_chosen = Signal()
    another_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.look, context.text.enlargement, WIDEST, EDGES, parent)
        self._names = context.names
        self._found: MergeEvidence | None = None
        self.cards: list[MergeCard] = []
        self._group = QButtonGroup(self)
        self.heading, self.amount = Heading(self._look, tr("Merge"), self.body), Label("", self.body)
        self.close_link = Link(self._look, tr(CLOSE), self.body, quiet=True)
        self.others = WrappedLabel(self.font(), OTHER_LINES, self.body)
        self.merge = AnswerButton(self._look, tr("Merge"), "Y", self.body, first=True)
        self.different = AnswerButton(self._look, tr("Not the same"), "N", self.body)
        self.another = Link(self._look, tr("Another name…"), self.body, quiet=True)
        self.touched = WrappedLabel(self.font(), LINES, self.body)
        self.facts = {what: (Label(tr(what), self.body), WrappedLabel(self.font(), LINES, self.body)) for what in FACTS}
        self.shared = Relations(self._look, context.names, self.body)
        self._with = Section(self._look, tr("Named with each of them"), self.shared, self.body)
        self._grid, self._rows = QGridLayout(), QGridLayout()
        self._lay_out()
        self._connect()
        self._draw_facts()

    @property
    def chosen_name(self) -> str:
        """The name that stays."""
        return next((card.side.entity.name for card in self.cards if card.isChecked()), "")

    def show_evidence(self, found: MergeEvidence, *, writable: bool) -> None:
        """Show names that may be one; the choice of one of them stays where it is among them."""
        wanted = self.chosen_name or found.name
        self._found = found
        for card in self.cards:
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self.cards = [MergeCard(self._look, self._names, side, self.body) for side in found.sides[:MOST]]
        for card in self.cards:
            self._group.addButton(card)
            card.setChecked(card.side.entity.name == wanted)
        if not self.chosen_name:
            self.cards[0].setChecked(True)
        self.amount.setText(count(len(found.sides), "name"))
        others = [f"{set_apart(side.entity.name)} {number(side.entity.articles)}" for side in found.sides[MOST:]]
        self.others.setText(tr("and {names}", names=", ".join(others)) if others else "")
        self.others.setVisible(bool(others))
        for button in (self.merge, self.different):
            button.setEnabled(writable)
        self.another.setVisible(writable)
        self.touched.setText("" if writable else tr(READ_ONLY))
        self._say_facts(dict(_facts_of(found)))
        self.shared.show_names(found.shared)
        self._with.setVisible(bool(found.shared))
        self._place_cards()
        put_in_a_row([self.close_link, *self.cards, self.merge, self.different, self.another, *self.shared.links])

    def choose(self, by: int) -> None:
        """Let the next name stay, or the one before."""
        at = next((number for number, card in enumerate(self.cards) if card.isChecked()), 0)
        to = min(max(at + by, 0), len(self.cards) - 1)
        self.cards[to].click()
        self.cards[to].setFocus()
        self.ensureWidgetVisible(self.cards[to])

    @property
    def stop(self) -> QWidget:
        """What gets the keys at first."""
        return next((card for card in self.cards if card.isChecked()), self.close_link)

    def _say_facts(self, told: dict[str, str]) -> None:
        for what, (label, said) in self.facts.items():
            said.setText(told.get(what, ""))
            for widget in (label, said):
                widget.setVisible(what in told)

    def _place_cards(self) -> None:
        """Put two cards side by side where there is room, both as high as the words of either want."""
        em, edges = margin(self.font()), self.column.contentsMargins()
        room = self.viewport().width() - edges.left() - edges.right()
        columns = PAIR if room >= WIDE * em else 1
        high = [card.high((room - (columns - 1) * self._grid.spacing()) // columns) for card in self.cards]
        for card in self.cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self.cards):
            row = at - at % columns
            card.setFixedHeight(max(high[row : row + columns]))
            self._grid.addWidget(card, at // columns, at % columns)
            card.show()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows, by which the column would be scrolled."""
        if event.key() in STEPS and not event.modifiers():
            self.choose(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _connect(self) -> None:
        self.close_link.clicked.connect(self.closed)
        self.close_link.setToolTip(tr("Back to where you were (Esc)"))
        self.another.clicked.connect(self.another_wanted)
        self.another.setToolTip(tip(tr(ANOTHER_TIP)))
        self._group.buttonClicked.connect(lambda _: self.name_chosen.emit())
        self._look.changed.connect(self._draw_facts)

    def _lay_out(self) -> None:
        em = margin(self.font())
        head, answers, evidence = QHBoxLayout(), QHBoxLayout(), QWidget(self.body)
        head.setSpacing(em)
        for widget in (self.heading, self.amount):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.close_link)
        answers.setSpacing(em // 2)
        for answer in (self.merge, self.different, self.another):
            answers.addWidget(answer)
        answers.addStretch()
        self._grid.setSpacing(em)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(em)
        self._rows.setColumnStretch(1, 1)
        for row, (label, said) in enumerate(self.facts.values()):
            self._rows.addWidget(label, row, 0)
            self._rows.addWidget(said, row, 1)
        evidence.setLayout(self._rows)
        self.column.setSpacing(round(0.7 * em))
        for part in (head, self._grid):
            self.column.addLayout(part)
        self.column.addWidget(self.others)
        self.column.addLayout(answers)
        self.column.addWidget(self.touched)
        for section in (Section(self._look, tr("Evidence"), evidence, self.body), self._with):
            self.column.addWidget(section)
        self.column.addStretch()

    def _draw_facts(self) -> None:
        for label in (self.amount, self.others, self.touched, *(label for label, _ in self.facts.values())):
            dim(label, self._look)


NAMES, ONE_ARTICLE, TIME = FACTS = phrase("The names"), phrase("In one article"), phrase("Over time")


def _facts_of(found: MergeEvidence) -> Iterator[tuple[str, str]]:
    """Yield what speaks for or against it, each with what it is about."""
    is_pair = len(found.sides) == PAIR
    if is_pair:
        yield NAMES, tr(found.difference) if found.difference else tr("not alike")
    yield ONE_ARTICLE, _in_one_article(found.together, is_pair=is_pair)
    if is_pair and (said := _in_time(found)):
        yield TIME, said


def _in_one_article(together: int, *, is_pair: bool) -> str:
    """Say whether two of the names ever stand in one article."""
    if not together:
        return tr("no article names both") if is_pair else tr("no article names two of them")
    if is_pair:
        return tr("{n} article names both", "{n} articles name both", n=together)
    return tr("{n} article names two or more of them", "{n} articles name two or more of them", n=together)


def _in_time(found: MergeEvidence) -> str:
    """Say of two names whether one ends before the other begins; nothing where one has no date."""
    early, late = sorted(found.sides, key=lambda side: (side.first is None, side.first))
    if not (early.first and early.last and late.first and late.last):
        return ""
    first, other = set_apart(early.entity.name), set_apart(late.entity.name)
    if early.last < late.first:
        ends, begins = month_words(early.last), month_words(late.first)
        return tr("{name} ends in {end}, {other} begins in {start}", name=first, end=ends, other=other, start=begins)
    return tr("both from {start} to {end}", start=month_words(late.first), end=month_words(min(early.last, late.last)))
