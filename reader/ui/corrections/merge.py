"""Making several entities one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea

from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.name_choice import NameChoice
from reader.ui.corrections.picker import EntityPicker
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.model import Entity
    from reader.ui.corrections.dialog_context import DialogContext


MOST = 14  # ems of the names that are seen at once, where there are more


class MergeDialog(DecisionDialog):
    """Asks which name remains, and with whom to merge where only one entity was chosen."""

    def __init__(self, context: DialogContext) -> None:
        alone = len(context.entities) == 1
        super().__init__(context, tr("Merge"), tr("Merge"), 32, headed=alone)
        self._entities = context.entities
        self.names = NameChoice(context.theme, self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.names)
        self.picker = EntityPicker(context, self, new=False, without=context.subject.entity_ids, folded=not alone)
        self.add = QPushButton(tr("&Add"), self)
        self.add.setAutoDefault(False)
        self.add.setToolTip(tr("Merge this one too, and choose another"))
        self._remains = Label(tr("The name that remains"), self)
        above = QHBoxLayout()
        above.addWidget(Label(tr("is to be one with") if alone else tr("and with another"), self), 1)
        above.addWidget(self.add)
        if not alone:
            self._add_names()
        self.body.addLayout(above)
        self.body.addWidget(self.picker)
        if alone:
            self._add_names()
        self.picker.changed.connect(self._show)
        self.names.changed.connect(self._take_name)
        self.add.clicked.connect(self._add)
        self._show()
        (self.picker if alone else self.names).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if chosen := self.names.focusProxy():
            self._scroll.ensureWidgetVisible(chosen)

    @property
    def _together(self) -> tuple[Entity, ...]:
        other = self.picker.selection()
        return (*self._entities, other) if other else self._entities

    def _add_names(self) -> None:
        self.body.addWidget(self._remains)
        self.body.addWidget(self._scroll, 1)

    def _add(self) -> None:
        self._entities = self._together
        self.picker.leave_out([entity.id for entity in self._entities])
        self.picker.field.clear()
        self.picker.setFocus()

    def _show(self) -> None:
        self.add.setEnabled(self.picker.selection() is not None)
        self.names.show_entities(self._together)
        for widget in (self._remains, self._scroll):
            widget.setVisible(len(self._together) > 1)
        self._take_name()

    def _take_name(self) -> None:
        """Keep as many names in sight as there are, up to what a small screen has room for."""
        rows = self.names.sizeHint().height()
        self._scroll.setMinimumHeight(min(rows, round(MOST * margin(self.font()))))
        self._scroll.setMaximumHeight(rows)
        self.ask()

    def request(self) -> Read | str:
        ids, name = tuple(entity.id for entity in self._together), self.names.name
        if len(ids) < 2:
            return tr("Type the name to merge with.")
        if not name:
            return tr("An entity needs a name.")
        return lambda library: library.proposals.merge(ids, name)
