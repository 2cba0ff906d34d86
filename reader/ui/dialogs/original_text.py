"""The original text of an article: the file as it was imported, nothing taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.label import Label
from reader.ui.style.phrases import number

if TYPE_CHECKING:
    from reader.model import SourceFile


class OriginalDialog(QDialog):
    """Shows a file's text with its line breaks, its path, its encoding and its size."""

    def __init__(self, file: SourceFile, text: str, encoding: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Original Text")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = Label(parent=self, wraps=True)
        about.setText(file.path, " · ".join(filter(None, (encoding, f"{number(len(file.data))} bytes"))))
        page = QPlainTextEdit(text, self)
        page.setReadOnly(True)
        page.setAccessibleName("Original text")
        page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(page)
        layout.addWidget(buttons)
        open_at(self, self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 36)
