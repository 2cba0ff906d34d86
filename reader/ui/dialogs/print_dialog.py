"""What is printed, on what, and how that looks; then it goes to a printer or into a PDF file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFormLayout, QPushButton, QWidget

from reader.exports import registry
from reader.exports.export import Paper, PaperSize, Request
from reader.exports.paper.print_run import print_run
from reader.exports.paper.type_sheet import sheet_of
from reader.exports.pdf import most_articles
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.output_dialog import OutputDialog
from reader.ui.dialogs.printer import ask_for_printer, layout_of, paint_on, usual_size
from reader.ui.dialogs.sheets import Pages, SheetsView, pages_in_words, pictures_of
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.dialogs.export_choice import Choice
    from reader.ui.style.theme import Theme

_PAPERS = (("A4", PaperSize.A4), (phrase("Letter"), PaperSize.LETTER))
_SIZES = (9.0, 10.5, 12.0, 14.0)  # points of the text
_USUAL = 1


class PrintDialog(OutputDialog):
    """The preview is the paper: the same lines on the same pages."""

    wide = 78  # ems, for two pages side by side

    def __init__(
        self, choices: Sequence[Choice], preset: int, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Print"), choices, tasks, theme, parent)
        self._unwanted = Event()  # once other pages are asked for
        self.paper = ChoiceBox(theme, tr("Paper"), self)
        self.letters = ChoiceBox(theme, tr("Text"), self)
        self.notes = QCheckBox(tr("Highlights and notes"), self)
        self.names = QCheckBox(tr("Names, marked and at the end"), self)
        self.whole = QCheckBox(tr("Whole texts"), self)
        self.every = QCheckBox(tr("Every mention, not one an article"), self)
        self.sources = QCheckBox(tr("Their sources"), self)
        self.pages = SheetsView(theme, self)
        self.save = QPushButton(tr("Save PDF…"), self)
        self.send = QPushButton(tr("Print…"), self)
        self.send.setDefault(True)
        options = self.notes, self.names, self.whole, self.every, self.sources
        fields = self._sheet_fields()
        left = (tr("What"), [self.what]), (tr("On"), [fields]), (tr("With"), options)
        self._lay_out(left, self.pages, (self.save, self.send))
        for option in (self.notes, self.names, self.every):
            option.setChecked(True)
        for option in options:
            option.toggled.connect(self._fit)
        self.paper.currentIndexChanged.connect(self._look)
        self.letters.currentIndexChanged.connect(self._look)
        self.pages.width_changed.connect(self._look)
        self.finished.connect(lambda _: self._unwanted.set())
        self.save.clicked.connect(self.ask_where)
        self.send.clicked.connect(self.ask_printer)
        self._begin(preset)

    def _sheet_fields(self) -> QWidget:
        self.paper.addItems([words for words, _ in _PAPERS])
        self.paper.setCurrentIndex([size for _, size in _PAPERS].index(usual_size()))
        self.letters.addItems([tr("{size} pt", size=f"{size:g}") for size in _SIZES])
        self.letters.setCurrentIndex(_USUAL)
        fields = QWidget(self)
        rows = QFormLayout(fields)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(margin(self.font()))
        rows.addRow(tr("Paper"), self.paper)
        rows.addRow(tr("Text"), self.letters)
        return fields

    # --- what is chosen ---

    @property
    def name(self) -> str:
        return "pdf"

    @property
    def _is_list(self) -> bool:
        """Whether it is of many articles, of which each may be told by how it begins."""
        asked = self.choice.request
        return asked.ids is None and asked.notes is None and not asked.about

    @property
    def request(self) -> Request:
        paper = Paper(_PAPERS[self.paper.currentIndex()][1], _SIZES[self.letters.currentIndex()])
        return replace(
            self.choice.request,
            paper=paper,
            with_notes=self.notes.isChecked() or self.choice.request.notes is not None,
            with_names=self.names.isChecked(),
            only_openings=self._is_list and not self.whole.isChecked(),
            every_mention=self.every.isChecked(),
            with_sources=self.sources.isChecked(),
        )

    @property
    def obstacle(self) -> str:
        """Why it cannot be printed, empty where it can."""
        most = most_articles(self.request)
        if (self.choice.articles or 0) > most:
            return tr(
                "More than {n} article are too many to be printed.",
                "More than {n} articles are too many to be printed.",
                n=most,
            )
        return tr("Nothing to print: {obstacle}.", obstacle=self.choice.obstacle) if self.choice.obstacle else ""

    def _fit(self, *_: object) -> None:
        asked = self.choice.request
        self.notes.setEnabled(asked.notes is None)
        self.names.setEnabled(asked.notes is None and not asked.about and not self.request.only_openings)
        self.whole.setEnabled(self._is_list)
        self.every.setEnabled(bool(asked.about))
        self._set_writing(False)
        self._look()

    def _look(self, *_: object) -> None:
        """Ask for the pages."""
        outdated, self._unwanted = self._unwanted, Event()
        request, width = replace(self.request, unwanted=self._unwanted.is_set), self.pages.page_width
        ratio = self.devicePixelRatioF()
        self._offer_nothing()
        if self.obstacle:
            self._tasks.forget(Topic.EXPORT_PREVIEW)
            self.pages.show_pages(())
            self._describe(self.obstacle)
        else:
            self._ask(
                Topic.EXPORT_PREVIEW,
                lambda library: pictures_of(library, request, width, ratio),
                self._show,
                lane=Lane.BEHIND,
            )
        outdated.set()

    def _show(self, found: Pages) -> None:
        self.pages.show_pages(found.images)
        self._describe(pages_in_words(found))

    # --- what is done ---

    def ask_printer(self) -> None:
        layout = layout_of(sheet_of(self.request.paper))
        ask_for_printer(layout, self.choice.name, self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print, which can be cancelled."""

        def work(library: Library, request: Request) -> int:
            with registry.selection_of(library, request, registry.EXPORTS["pdf"].passes) as selection:
                return paint_on(printer, print_run(selection, request), request.unwanted)

        self._work(work, lambda pages: tr("{n} page printed.", "{n} pages printed.", n=pages))

    def _set_writing(self, writing: bool) -> None:
        for button in (self.save, self.send):
            button.setEnabled(not writing and not self.obstacle)
