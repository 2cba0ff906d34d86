"""Asks with whom a name is to be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from reader.ui.corrections.heading import Heading
from reader.ui.corrections.picker import EntityPicker
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.style.dark_borders import edge
from reader.ui.style.label import Label
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.ui.corrections.dialog_context import DialogContext

WIDE = 28  # ems


class CompareDialog(QDialog):
    """Nothing is decided by it: Enter opens the page of both, Esc leaves everything as it is."""

    chosen = Signal(object)  # entity ids, those of the subject first

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context.parent)
        self.context = context
        self.setWindowTitle(tr("Compare"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = EntityPicker(context, self, new=False, without=context.subject.entity_ids)
        self._buttons = DialogButtons(DialogButtons.StandardButton.Cancel, self)
        self._compare = self._buttons.addButton(tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._compare.setDefault(True)
        em = margin(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(em // 2)
        column.addWidget(Heading(context.theme, context.entities, self))
        column.addWidget(Label(tr("with"), self))
        column.addWidget(self.picker)
        column.addWidget(self._buttons)
        self.setMinimumWidth(WIDE * em)
        self.picker.changed.connect(self._follow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._follow()
        self.picker.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        quieten(self, self.context.theme)
        edge(self, self.context.theme)

    def accept(self) -> None:
        if other := self.picker.selection():
            self.chosen.emit((*self.context.subject.entity_ids, other.id))
            super().accept()

    def done(self, result: int) -> None:
        self.context.over = True
        super().done(result)

    def _follow(self) -> None:
        self._compare.setEnabled(self.picker.selection() is not None)
