"""The box in which a question is asked or a mistake reported, its words as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class MessageBox(QMessageBox):
    """Takes nothing for markup."""

    def __init__(self, icon: QMessageBox.Icon, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, title, "", parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
