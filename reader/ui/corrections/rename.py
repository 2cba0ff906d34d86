"""Calling an entity otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.style.phrases import count

if TYPE_CHECKING:
    from reader.ui.corrections.dialog_context import DialogContext


class RenameDialog(DecisionDialog):
    """One field, with the name selected in it."""

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, "Rename", "Rename")
        entity = context.entities[0]
        self._before = entity.name
        self._mentions = f"{count(entity.mentions, 'mention')} in {count(entity.articles, 'article')}"
        self.field = QLineEdit(self._before, self)
        self.field.setAccessibleName("New name")
        self.field.selectAll()
        self.field.textChanged.connect(self.ask)
        self.body.addWidget(self.field)
        self.field.setFocus()
        self.ask()

    def request(self) -> Read | str:
        name, entity_id = " ".join(self.field.text().split()), self.context.entities[0].id
        if not name:
            return "An entity needs a name."
        if name == self._before:
            return f"{self._mentions} bear it. It will remain as an alias."
        return lambda library: library.proposals.rename(entity_id, name)
