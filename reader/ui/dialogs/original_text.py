"""The original text of an article: the file as it was imported, nothing taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

from reader.ui.dialogs.text_dialog import TextDialog
from reader.ui.style.phrases import number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model import SourceFile

COLUMNS = 110


class OriginalDialog(TextDialog):
    """Shows a file's text with its line breaks, its path, its encoding and its size."""

    def __init__(self, file: SourceFile, text: str, encoding: str, parent: QWidget | None = None) -> None:
        about = file.path, " · ".join(filter(None, (encoding, f"{number(len(file.data))} bytes")))
        super().__init__("Original Text", about, text, COLUMNS, parent)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
