"""The original text of an article: the file as it was imported, nothing taken away; of several files, any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox

from reader.formats.file_place import file_place
from reader.ui.dialogs.text_dialog import TextDialog
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model import KeptFile, SourceFile

COLUMNS = 110


class OriginalDialog(TextDialog):
    """Shows a file's text with its line breaks, its path, its encoding and its size."""

    wanted = Signal(object)  # KeptFile: another of the files of the article

    def __init__(self, files: Sequence[KeptFile], file: SourceFile, text: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Original Text"), _about(file, files[0].encoding), text, COLUMNS, parent)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.files = QComboBox(self)
        self.files.setAccessibleName(tr("File"))
        self.files.setToolTip(tr("The files that this article came in"))
        self.files.addItems([_words(one) for one in files])
        self.files.setVisible(len(files) > 1)
        self.files.activated.connect(lambda at: self.wanted.emit(files[at]))
        self.column.insertWidget(0, self.files)

    def show_file(self, file: SourceFile, text: str, encoding: str) -> None:
        """Show another file."""
        self.say(*_about(file, encoding))
        self.page.setPlainText(text)

    def show_failure(self, sentence: str) -> None:
        """Say why that file cannot be shown."""
        self.say(sentence)
        self.page.clear()


def _about(file: SourceFile, encoding: str) -> tuple[str, str]:
    return file.path, " · ".join(filter(None, (encoding, count(len(file.data), "byte"))))


def _words(kept: KeptFile) -> str:
    place = file_place(kept.path, kept.part)
    return one_line(told(place.words) if place.which else place.file, SHORT)
