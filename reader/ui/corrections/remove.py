"""Saying that what was taken for an entity is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.phrase import phrase
from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.scope_field import ReachField, reaches
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.model.decision import Proposal
    from reader.ui.corrections.dialog_context import DialogContext

LASTS = phrase("It will not be marked there again, however often the articles are read.")


class RemoveDialog(DecisionDialog):
    """Asks how far: everywhere, unless the user says otherwise."""

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, tr("Not an Entity"), tr("Remove"))
        self._ids = tuple(entity.id for entity in context.entities)
        found = reaches(context.subject, everywhere=True)
        self.reach = ReachField(found, len(found) - 1, self)
        self.body.addWidget(self.reach)
        self.reach.changed.connect(self.ask)
        self.reach.count(context, self._ids)
        self.reach.setFocus()
        self.ask()

    def request(self) -> Read | str:
        reach, ids = self.reach.reach, self._ids
        return lambda library: reach.removal(library, ids)

    def summary(self, proposal: Proposal) -> str:
        return tr(LASTS)
