"""Calling an entity otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.style.phrases import mentions_in_articles
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.corrections.dialog_context import DialogContext


class RenameDialog(DecisionDialog):
    """One field, with the name selected in it."""

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, tr("Rename"), tr("Rename"))
        entity = context.entities[0]
        self._before = entity.name
        self._mentions = mentions_in_articles(entity.mentions, entity.articles)
        self.field = QLineEdit(self._before, self)
        self.field.setAccessibleName(tr("New name"))
        self.field.selectAll()
        self.field.textChanged.connect(self.ask)
        self.body.addWidget(self.field)
        self.field.setFocus()
        self.ask()

    def request(self) -> Read | str:
        name, entity_id = " ".join(self.field.text().split()), self.context.entities[0].id
        if not name:
            return tr("An entity needs a name.")
        if name == self._before:
            return tr("{mentions} bear it. It will remain as an alias.", mentions=self._mentions)
        return lambda library: library.proposals.rename(entity_id, name)
