"""The buttons below a dialog, by words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DialogButtons(QDialogButtonBox):
    """Bears none of the icons that Qt has for some buttons: black as they are, they leave a gap in the dark."""

    def __init__(self, standard: QDialogButtonBox.StandardButton, parent: QWidget) -> None:
        super().__init__(standard, parent)
        for button in self.buttons():
            button.setIcon(QIcon())
