"""The box in which a question is asked or a mistake reported, its words as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget


class MessageBox(QMessageBox):
    """Takes nothing for markup, and has words alone on its buttons."""

    def __init__(self, icon: QMessageBox.Icon, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, title, "", parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        for button in self.buttons():
            button.setIcon(QIcon())
        super().showEvent(event)
