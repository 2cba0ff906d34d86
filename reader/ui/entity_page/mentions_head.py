"""What stands above the mentions: how many there are, how they are sorted, and what narrows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.entity_page.content import Sorting
from reader.ui.entity_page.mention_rows import FOLDED, SEVERAL
from reader.ui.style.foreign_text import SHORT, set_apart, tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.choice_box import ChoiceBox
from reader.ui.widgets.filter_field import MENTIONS, FilterField
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.line_field import width_of_hint
from reader.ui.widgets.links import Link
from reader.ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity
    from reader.ui.style.theme import Look

SORTED = {
    Sorting.DATE: phrase("By date"),
    Sorting.LEFT: phrase("By the word before"),
    Sorting.RIGHT: phrase("By the word behind"),
}
FIELD = 9.6  # ems of a field
TOGETHER = phrase("together with…")


class MentionsHead(QWidget):
    """Its fields narrow the mentions below; whoever is chosen becomes a chip."""

    with_wanted = Signal(object)  # Entity
    without_wanted = Signal(int)  # the entity that the mentions need no longer stand with
    every_spelling_wanted = Signal()
    all_folded = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.fold = Link(look, tr("Fold all"), self, quiet=True)
        self.together = NameField(look, tr("Together with"), self)
        self.filter = FilterField(look, self, MENTIONS)
        self.sorting = ChoiceBox(look, tr("Order of the mentions"), self)
        self._is_folded = False
        self.counts = Label("", self)
        self._note = Label("", self, wraps=True)
        self._fields = Flow(self, margin(self.font()) // 2, margin(self.font()) // 2)
        self._chips = Flow(self, margin(self.font()) // 2, margin(self.font()) // 3)
        self.chips: list[Chip] = []
        self._lay_out()
        self._connect()
        self._draw()

    @property
    def sort_order(self) -> Sorting:
        return Sorting(self.sorting.currentData())

    def show_others(self, others: Sequence[Entity], spelling: str) -> None:
        """Show with whom the mentions must stand, and how they must be spelt, each as a chip that takes it away."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for one in others:
            chip = Chip(
                tr("with {name}", name=set_apart(one.name, SHORT)),
                self._look,
                self._chips,
                removable=True,
                kind=one.kind,
            )
            chip.clicked.connect(lambda _=False, number=one.id: self.without_wanted.emit(number))
            self.chips.append(chip)
        if spelling:
            chip = Chip(
                tr("called “{spelling}”", spelling=set_apart(spelling, SHORT)), self._look, self._chips, removable=True
            )
            chip.clicked.connect(lambda _=False: self.every_spelling_wanted.emit())
            self.chips.append(chip)
        for chip in self.chips:
            chip.setAccessibleDescription(tr("Takes this away"))
            chip.show()
        self._chips.show_widgets(self.chips)
        self._chips.setVisible(bool(self.chips))

    def show_counts(self, shown: int, of: int) -> None:
        """Say how many of the articles are shown."""
        self.counts.setText(
            count(of, "article")
            if shown == of
            else tr("{shown} of {n} article", "{shown} of {n} articles", shown=shown, n=of)
        )

    def say_left_out(self, articles: int) -> None:
        """Say that the sentences of older articles were not looked through."""
        more = tr(
            "{n} older article is not looked through: choose a time to see more.",
            "{n} older articles are not looked through: choose a time to see more.",
            n=articles,
        )
        self._note.setText(more if articles else "")
        self._note.setVisible(bool(articles))

    @property
    def left_out(self) -> str:
        """What is said of articles that were not looked through, nothing where all were."""
        return self._note.text()

    def show_folded(self, shown: int, *, can_fold: bool) -> None:
        """Offer to fold all articles, or to unfold them where they are."""
        self._is_folded = shown == FOLDED
        self.fold.set_words(tr("Unfold all") if self._is_folded else tr("Fold all"))
        self.fold.setToolTip(tip(tr("Shift+Right shows every mention") if self._is_folded else "Shift+Left"))
        self.fold.setEnabled(can_fold)
        self.fold.setVisible(can_fold)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        return [self.fold, self.together, self.filter, self.sorting, *self.chips]

    def _fold_all(self) -> None:
        self.all_folded.emit(SEVERAL if self._is_folded else FOLDED)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.together.setPlaceholderText(tr(TOGETHER))
        self.together.setToolTip(tip(tr("Show only articles that name somebody else too")))
        for sorting, words in SORTED.items():
            self.sorting.addItem(tr(words), sorting)
        self._note.hide()
        self._chips.hide()
        above = QHBoxLayout()
        above.setSpacing(em)
        above.addWidget(Heading(self._look, tr("Every mention"), self))
        above.addWidget(self.counts)
        above.addStretch()
        above.addWidget(self.fold)
        self.filter.setFixedHeight(self.sorting.height())
        for field in (self.together, self.filter):
            field.setFixedWidth(max(round(FIELD * em), width_of_hint(field)))
        for one in (self.together, self.filter, self.sorting):
            one.setParent(self._fields)
            one.show()
        self._fields.show_widgets((self.together, self.filter, self.sorting))
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(1.5 * em), em, em // 2)
        column.setSpacing(em // 2)
        column.addLayout(above)
        column.addWidget(self._fields)
        column.addWidget(self._chips)
        column.addWidget(self._note)

    def _connect(self) -> None:
        self.together.chosen.connect(self.with_wanted)
        self.fold.clicked.connect(self._fold_all)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        for label in (self.counts, self._note):
            dim(label, self._look)
