"""What is to be printed, looked at first: what the windows of a drawing and of the text of a page have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.dark_borders import edge
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.style.theme import Theme

WIDE_EMS, HIGH_EMS = 58, 44
LINES = 2  # in which is said what is printed, or why it cannot be


class PreviewDialog(QDialog):
    """A preview above, and below it what is said of it, with Cancel, Save PDF and Print."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Print"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = WrappedLabel(self.font(), LINES, self)
        self.cancel, self.save = QPushButton(tr("Cancel"), self), QPushButton(tr("Save PDF…"), self)
        self.send = QPushButton(tr("Print…"), self)
        self.send.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.send.clicked.connect(self.ask_printer)

    def ask_printer(self) -> None:
        """Ask on which printer, and print on it."""
        raise NotImplementedError

    def print_on(self, printer: QPrinter) -> None:
        """Print and close, or say why that cannot be."""
        try:
            self._paint_on(printer)
        except ReaderError as error:
            self._say(error)
        else:
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        edge(self, self._theme)

    def _paint_on(self, printer: QPrinter) -> None:
        """Print; ReaderError says why that cannot be."""
        raise NotImplementedError

    def _say(self, error: ReaderError) -> None:
        self.said.setText(told(error))

    def _lay_out(self, preview: QWidget) -> None:
        em = margin(self.font())
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        for button in (self.cancel, self.save, self.send):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(em)
        column.addWidget(preview, 1)
        column.addLayout(foot)
        open_at(self, WIDE_EMS * em, HIGH_EMS * em)
