"""Saying that an entity is the same as another, or that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.deciding.dialog import DecisionDialog, Read
from reader.ui.deciding.intent import Intent
from reader.ui.deciding.picker import EntityPicker
from reader.ui.label import Label

if TYPE_CHECKING:
    from reader.ui.deciding.asking import Asking


class SameDialog(DecisionDialog):
    """Joins an entity to the one that is named, whose name remains."""

    def __init__(self, asking: Asking) -> None:
        super().__init__(asking, "Same As", "Join", 30)
        self.picker = EntityPicker(asking, self, new=False, without=asking.subject.entity_ids)
        self.body.addWidget(Label("is the same as", self))
        self.body.addWidget(self.picker)
        self.picker.changed.connect(self.ask)
        self.picker.setFocus()
        self.ask()

    def wanted(self) -> Read | str:
        entity_id, other = self.asking.entities[0].id, self.picker.chosen()
        if other is None:
            return "Type the name of the entity that it is the same as."
        ids, name = (entity_id, other.id), other.name
        return lambda library: Intent(library.proposals.merge(ids, name), ids)


class DifferentDialog(DecisionDialog):
    """Keeps entities apart, however like they look: those that are selected, or one and the one that is named."""

    def __init__(self, asking: Asking) -> None:
        super().__init__(asking, "Not the Same As", "Keep Apart", 30)
        self.picker = EntityPicker(asking, self, new=False, without=asking.subject.entity_ids)
        if len(asking.entities) == 1:
            self.body.addWidget(Label("is not the same as", self))
            self.body.addWidget(self.picker)
            self.picker.setFocus()
        self.picker.setVisible(len(asking.entities) == 1)
        self.picker.changed.connect(self.ask)
        self.ask()

    def wanted(self) -> Read | str:
        ids, other = tuple(entity.id for entity in self.asking.entities), self.picker.chosen()
        if other:
            ids = (*ids, other.id)
        if len(ids) < 2:
            return "Type the name of the entity that it is not the same as."
        return lambda library: Intent(library.proposals.different(ids), ids)

    def told(self, intent: Intent) -> str:
        return "They stay apart, and nobody asks again whether they are the same."
