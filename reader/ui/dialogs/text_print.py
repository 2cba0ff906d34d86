"""What a page says on sheets of paper: looked at, then printed or saved as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reader.exports.export import Paper
from reader.exports.paper.print_run import set_on_paper
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.preview_dialog import PreviewDialog
from reader.ui.dialogs.printer import ask_for_printer, layout_of, paint_on, usual_size
from reader.ui.dialogs.sheets import SheetsView, pages_in_words, pictures_of_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from reader.exports.paper.print_run import PrintRun
    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.dialogs.paper_text import PaperText
    from reader.ui.dialogs.sheets import Pages
    from reader.ui.style.theme import Theme


class TextPrintDialog(PreviewDialog):
    """Shows the pages as they are printed."""

    save_wanted = Signal(object)  # PrintRun

    def __init__(self, text: PaperText, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._text, self._tasks = text, tasks
        self._run: PrintRun | None = None
        self.pages = SheetsView(theme, self)
        self._lay_out(self.pages)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._run))
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

    def ask_printer(self) -> None:
        if self._run:
            ask_for_printer(layout_of(self._run.sheet), self._text.title, self, self.print_on)

    def _paint_on(self, printer: QPrinter) -> None:
        assert self._run
        paint_on(printer, self._run)
