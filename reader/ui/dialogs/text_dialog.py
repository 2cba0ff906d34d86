"""A long text that can be read and copied but not changed, below a line that says what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.label import Label

LINES = 36


class TextDialog(QDialog):
    """Shows the text; what else can be done with it is a button more."""

    def __init__(self, title: str, about: tuple[str, str], text: str, columns: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = Label(parent=self, wraps=True)
        self.say(*about)
        self.page = QPlainTextEdit(text, self)
        self.page.setReadOnly(True)
        self.page.setAccessibleName(title.capitalize())
        self.buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        for widget in (self._said, self.page, self.buttons):
            self.column.addWidget(widget)
        open_at(self, self.fontMetrics().averageCharWidth() * columns, self.fontMetrics().height() * LINES)

    def say(self, *lines: str) -> None:
        """Say what the text is."""
        self._said.setText(*lines)
