"""What a page says on sheets of paper: looked at, then printed or saved as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.exports.export import Paper
from reader.exports.paper.print_run import set_on_paper
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.dialogs.printer import ask_for_printer, layout_of, paint_on, usual_size
from reader.ui.dialogs.sheets import SheetsView, pages_in_words, pictures_of_pages
from reader.ui.style.dark_borders import edge
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from reader.exports.paper.print_run import PrintRun
    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.dialogs.paper_text import PaperText
    from reader.ui.dialogs.sheets import Pages
    from reader.ui.style.theme import Theme

WIDE_EMS, HIGH_EMS = 58, 44
LINES = 2  # in which is said how many pages there are, or why there is none


class TextPrintDialog(QDialog):
    """Shows the pages as they are printed."""

    save_wanted = Signal(object)  # PrintRun

    def __init__(self, text: PaperText, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._tasks, self._theme = text, tasks, theme
        self._run: PrintRun | None = None
        self.setWindowTitle(tr("Print"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = SheetsView(theme, self)
        self.said = WrappedLabel(self.font(), LINES, self)
        self.cancel, self.save = QPushButton(tr("Cancel"), self), QPushButton(tr("Save PDF…"), self)
        self.send = QPushButton(tr("Print…"), self)
        self.send.setDefault(True)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._run))
        self.send.clicked.connect(self.ask_printer)
        self.pages.width_changed.connect(self._look)
        self.finished.connect(lambda _: tasks.forget(Topic.EXPORT_PREVIEW))
        self._look()

    def _look(self) -> None:
        """Ask for the pages."""
        width, ratio, run = self.pages.page_width, self.devicePixelRatioF(), self._run
        for button in (self.save, self.send):
            button.setEnabled(run is not None)

        def look(library: Library) -> tuple[PrintRun, Pages]:
            made = run or set_on_paper(self._text.paragraphs(library), Paper(usual_size()))
            return made, pictures_of_pages(made, width, ratio)

        self._tasks.run(Topic.EXPORT_PREVIEW, look, self._show, self._say, lane=Lane.BEHIND)

    def _show(self, found: tuple[PrintRun, Pages]) -> None:
        self._run, pages = found
        self.pages.show_pages(pages.images)
        self.said.setText(pages_in_words(pages))
        for button in (self.save, self.send):
            button.setEnabled(True)

    def _say(self, error: ReaderError) -> None:
        self.said.setText(str(error))

    def ask_printer(self) -> None:
        if self._run:
            ask_for_printer(layout_of(self._run.sheet), self._text.title, self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print and close, or say why that cannot be."""
        assert self._run
        try:
            paint_on(printer, self._run)
        except ReaderError as error:
            self._say(error)
            return
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        edge(self, self._theme)

    def _lay_out(self) -> None:
        em = margin(self.font())
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        for button in (self.cancel, self.save, self.send):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(em)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        open_at(self, WIDE_EMS * em, HIGH_EMS * em)
