"""Saying who is meant wherever some words stand, in articles to come too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from reader.model import Kind
from reader.model.decision import Proposal
from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.picker import EntityPicker
from reader.ui.style.label import Label
from reader.ui.style.phrases import count, within
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.corrections.dialog_context import DialogContext


class WatchDialog(DecisionDialog):
    """A name, and whom it names; says in how many passages it stands now."""

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, tr("Watch"), tr("Watch"), 32, headed=False)
        entity = context.entities[0] if len(context.entities) == 1 else None
        self._follows = entity is None  # whether the entity is called as the name that is watched
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Name to watch"))
        self.field.setPlaceholderText(tr("A name or an alias"))
        self.picker = EntityPicker(context, self, new=True)
        for words, widget in ((tr("Wherever it says"), self.field), (tr("mark it as"), self.picker)):
            self.body.addWidget(Label(words, self))
            self.body.addWidget(widget)
        self.field.textChanged.connect(self._follow)
        self.picker.field.textEdited.connect(self._lead)
        self.picker.changed.connect(self.ask)
        subject = context.subject
        if entity:
            self.picker.begin(entity.name, entity.kind)
        if subject.article and subject.selection:
            self.field.setText(" ".join(subject.article.text[slice(*subject.selection)].split()))
        self.field.setFocus()
        self.ask()

    def _follow(self) -> None:
        if self._follows:
            self.picker.begin(self.field.text(), Kind(self.picker.kind.currentData()))
        self.ask()

    def _lead(self) -> None:
        self._follows = False

    def request(self) -> Read | str:
        name, target = " ".join(self.field.text().split()), self.picker.target()
        if not name:
            return tr("Type the name to watch.")
        if target is None:
            return tr("Type whom it names: an entity of the library, or a new one.")
        return lambda library: library.proposals.watch(name, target)

    def summary(self, proposal: Proposal) -> str:
        if not proposal.mentions:
            return tr("It stands nowhere yet; articles to come are watched for it.")
        return tr(
            "It stands in {passages} {in_articles} now.",
            passages=count(proposal.mentions, "passage"),
            in_articles=within(proposal.articles, "article"),
        )
