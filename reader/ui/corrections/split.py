"""Saying that some mentions are another entity than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.picker import EntityPicker
from reader.ui.corrections.scope_field import ReachField, reaches
from reader.ui.style.label import Label

if TYPE_CHECKING:
    from reader.ui.corrections.dialog_context import Asking


class SplitDialog(DecisionDialog):
    """Asks which mentions, and who they are instead."""

    def __init__(self, asking: Asking) -> None:
        super().__init__(asking, "Split", "Split", 32)
        self._entity = asking.entities[0]
        self.reach = ReachField(reaches(asking.subject, everywhere=False), 0, self)
        self.picker = EntityPicker(asking, self, new=True, without=(self._entity.id,))
        self.body.addWidget(self.reach)
        self.body.addWidget(Label("is in truth", self))
        self.body.addWidget(self.picker)
        self.reach.changed.connect(self.ask)
        self.picker.changed.connect(self.ask)
        self.reach.count(asking, (self._entity.id,))
        self.picker.begin(self._entity.name, self._entity.kind, new=True)
        self.picker.setFocus()

    def request(self) -> Read | str:
        reach, target, entity_id = self.reach.reach, self.picker.target(), self._entity.id
        if target is None:
            return "Type who that is: an entity of the library, or a new one."
        return lambda library: reach.split(library, entity_id, target)
