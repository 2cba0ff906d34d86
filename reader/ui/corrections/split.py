"""Saying that some mentions are another entity than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.picker import EntityPicker
from reader.ui.corrections.scope_field import ReachField, reaches
from reader.ui.style.label import Label
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.corrections.dialog_context import DialogContext


class SplitDialog(DecisionDialog):
    """Asks which mentions, and who they are instead."""

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, tr("Split"), tr("Split"), 32)
        self._entity = context.entities[0]
        self.reach = ReachField(reaches(context.subject, everywhere=False), 0, self)
        self.picker = EntityPicker(context, self, new=True, without=(self._entity.id,))
        self.body.addWidget(self.reach)
        self.body.addWidget(Label(tr("is in truth"), self))
        self.body.addWidget(self.picker)
        self.reach.changed.connect(self.ask)
        self.picker.changed.connect(self.ask)
        self.reach.count(context, (self._entity.id,))
        self.picker.begin(self._entity.name, self._entity.kind, new=True)
        self.picker.setFocus()

    def request(self) -> Read | str:
        reach, target, entity_id = self.reach.reach, self.picker.target(), self._entity.id
        if target is None:
            return tr("Type who that is: an entity of the library, or a new one.")
        return lambda library: reach.split(library, entity_id, target)
