"""Saying that entities are not the same: keeping them apart, or taking apart what was merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from reader.model.decision import Proposal
from reader.ui.background.topics import Topic
from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.picker import EntityPicker
from reader.ui.style.dark_borders import edge
from reader.ui.style.foreign_text import SHORT, in_a_menu, tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import told, tr
from reader.verbs.words import listing

if TYPE_CHECKING:
    from reader.model.decision import DecisionLine
    from reader.ui.corrections.dialog_context import DialogContext

OFFERED = 5  # mergers, the newest
PICKED = 10_000  # the number of the choice of another entity


class DifferentDialog(DecisionDialog):
    """Keeps entities apart, however like they look: those that are selected, or one and the one that is named."""

    apart_wanted = Signal(object)  # the DecisionLine of a merger that is to be taken apart

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, tr("Not the Same As"), tr("Keep Apart"), 32)
        alone = len(context.entities) == 1
        self.picker = EntityPicker(context, self, new=False, without=context.subject.entity_ids)
        self.mergers = Mergers(self)
        if alone:
            self.body.addWidget(Label(tr("is not the same as"), self))
            self.body.addWidget(self.mergers.another)
            self.body.addWidget(self.picker)
            self.body.addWidget(self.mergers)
            self._look_up(context.entities[0].id)
            self.picker.setFocus()
        for widget in (self.picker, self.mergers):
            widget.setVisible(alone)
        self.mergers.another.hide()
        self.picker.changed.connect(self.ask)
        self.picker.field.textEdited.connect(lambda: self.mergers.another.setChecked(True))
        self.mergers.changed.connect(self._follow)
        self.ask()

    def _look_up(self, entity_id: int) -> None:
        self.context.run(Topic.MERGERS, lambda library: library.decisions.mergers(entity_id), self._offer)

    def _offer(self, found: Sequence[DecisionLine]) -> None:
        self.mergers.show_mergers(found[:OFFERED])
        edge(self, self.context.theme)

    def _follow(self) -> None:
        """Take the merger apart, or keep apart what is picked."""
        self.picker.setEnabled(self.mergers.selection is None)
        self.set_button(tr("Keep Apart") if self.mergers.selection is None else tr("Take Apart"))
        self.ask()

    def request(self) -> Read | str:
        ids, other = tuple(entity.id for entity in self.context.entities), self.picker.selection()
        if merger := self.mergers.selection:
            return told(merger.obstacle) or (lambda library: library.proposals.different(ids))
        if other:
            ids = (*ids, other.id)
        if len(ids) < 2:
            return tr("Type the name of whom it is not.")
        return lambda library: library.proposals.different(ids)

    def summary(self, proposal: Proposal) -> str:
        if self.mergers.selection:
            return tr("The merger is taken back, and nobody asks again whether they are the same.")
        return tr("They stay apart, and nobody asks again whether they are the same.")

    def take(self, proposal: Proposal) -> None:
        if merger := self.mergers.selection:
            self.apart_wanted.emit(merger)
        else:
            super().take(proposal)


class Mergers(QWidget):
    """The mergers by which an entity is one with others, below the choice of any other entity."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: tuple[DecisionLine, ...] = ()
        self.another = QRadioButton(tr("another name"), parent)
        self.another.setChecked(True)
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._group.addButton(self.another, PICKED)
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    @property
    def selection(self) -> DecisionLine | None:
        at = self._group.checkedId()
        return self._found[at] if 0 <= at < len(self._found) else None

    def show_mergers(self, found: Sequence[DecisionLine]) -> None:
        self._found = tuple(found)
        self.another.setVisible(bool(found))
        for number, line in enumerate(found):
            names = listing([ref.display_name for ref in line.decision.entities])
            words = tr("merged on {date}: {names}", date=short_date(line.at.date()), names=names)
            button = QRadioButton(in_a_menu(words, SHORT), self)
            button.setToolTip(tip(words))
            self._group.addButton(button, number)
            self._rows.addWidget(button)
            self.buttons.append(button)
