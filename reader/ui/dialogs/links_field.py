"""The tick by which links are opened with this program; what keeps them from it is said below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.phrase import phrase
from reader.ui.dialogs.field_message import FieldMessage
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.errors import ReaderError

    Ask = Callable[[bool | None, Callable[[bool], None], Callable[[ReaderError], None]], None]
    """Makes links be opened so, or not, or only asks; and calls back with whether they are, or what is wrong."""

WORDS = phrase("Open entity-reader:// links with this program")


class LinksField(QWidget):
    """Shows what is so, and has it as it is ticked."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.box = QCheckBox(tr(WORDS), self)
        self.box.setEnabled(False)  # until it is known
        self.message = FieldMessage(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.message)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._change)
        ask(None, self._show, self._refuse)

    def _change(self, wanted: bool) -> None:
        self.message.hide()
        self.box.setEnabled(False)
        self._ask(wanted, self._show, self._refuse)

    def _show(self, is_so: bool) -> None:
        if not isValid(self.box):  # its dialog was closed meanwhile
            return
        self.box.setChecked(is_so)
        self.box.setEnabled(True)

    def _refuse(self, error: ReaderError) -> None:
        if not isValid(self.box):
            return
        self._show(not self.box.isChecked())
        self.message.say(told(error))
