"""What is exported, as what, and how that begins; then it is saved or copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget

from reader.exports import registry
from reader.exports.export import FileExport, Request
from reader.exports.names import NAMES
from reader.exports.pdf import most_articles
from reader.exports.preview import ARTICLES, Preview, preview, text_of
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.choice_rows import ChoiceRows
from reader.ui.dialogs.output_dialog import OutputDialog
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, scale

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.dialogs.export_choice import Choice
    from reader.ui.style.theme import Theme

_REPORTS = ("report", "html", "pdf")
_NETWORKS = ("gexf", "graphml")
_READABLE = 10_000  # articles of a report


class ExportDialog(OutputDialog):
    """The window's way to every export."""

    def __init__(
        self, choices: Sequence[Choice], preset: int, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Export"), choices, tasks, theme, parent)
        exports = [registry.EXPORTS[name] for name in NAMES]
        self.format = ChoiceRows(theme, [(one.label, one.purpose) for one in exports], tr("As"), self)
        self.notes = QCheckBox(tr("Notes and highlights"), self)
        self.every = QCheckBox(tr("Every mention, not one an article"), self)
        self.sources = QCheckBox(tr("Their sources"), self)
        self.mark = QCheckBox(tr("Mark for Excel (UTF-8)"), self)
        self.page = QPlainTextEdit(self)
        self.copy = QPushButton(tr("Copy"), self)
        self.save = QPushButton(tr("Save…"), self)
        self.save.setDefault(True)
        self.page.setReadOnly(True)
        self.page.setFont(scale(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), SMALL))
        self.page.setAccessibleName(tr("Preview"))
        self.page.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        options = self.notes, self.every, self.sources, self.mark
        left = [(tr("What"), [self.what]), (tr("As"), [self.format]), (tr("With"), options)]
        self._lay_out(left, self.page, (self.copy, self.save))
        self.every.setChecked(True)
        self.notes.setChecked(True)
        self.format.chosen.connect(self._fit)
        for option in options:
            option.toggled.connect(self._look)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.ask_where)
        self.format.choose(0)
        self._begin(preset)

    # --- what is chosen ---

    @property
    def name(self) -> str:
        return NAMES[self.format.choice]

    @property
    def request(self) -> Request:
        return replace(
            self.choice.request,
            with_notes=self.notes.isChecked() or self.choice.request.notes is not None,
            every_mention=self.every.isChecked(),
            with_sources=self.sources.isChecked(),
            byte_order_mark=self.mark.isChecked(),
        )

    def _fit(self, *_: object) -> None:
        for number, name in enumerate(NAMES):
            self.format.show_obstacle(number, why_not(name, self.choice))
        if not self.format.can_choose(self.format.choice):
            self.format.choose(next((n for n in range(len(NAMES)) if self.format.can_choose(n)), self.format.choice))
        about = self.choice.request
        self.notes.setEnabled(self.name in (*_REPORTS, "markdown") and about.notes is None)
        self.every.setEnabled(self.name in _REPORTS and bool(about.about))
        self.sources.setEnabled(self.name in _REPORTS)
        self.mark.setEnabled(self.name == "csv")
        self._enable_buttons()
        self._look()

    def _look(self, *_: object) -> None:
        """Ask for the beginning of what would be written."""
        name, request = self.name, self.request
        self._offer_nothing()

        def read(library: Library) -> Preview:
            return preview(name, library, request)

        self._ask(Topic.EXPORT_PREVIEW, read, self._show, lane=Lane.BEHIND)

    def _show(self, found: Preview) -> None:
        self.page.setPlainText(found.text)
        articles = self.choice.articles
        size = "" if found.size is None else _size(found.size)
        of_first = tr("the first {n} are shown", "the first {n} are shown", n=ARTICLES)
        is_part = bool(articles and articles > ARTICLES)
        said = self.file_name, self.choice.amount, of_first if is_part else "", size
        self._describe(" · ".join(filter(None, said)))

    # --- what is done ---

    def _copy(self) -> None:
        name, request = self.name, self.request

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._tell(tr("Copied."))

        self._ask(Topic.EXPORT_COPY, lambda library: text_of(name, library, request), copy, lane=Lane.BEHIND)

    def _set_writing(self, writing: bool) -> None:
        for button in (self.copy, self.save):
            button.setEnabled(not writing)
        if not writing:
            self._enable_buttons()

    def _enable_buttons(self) -> None:
        export, can_write = registry.EXPORTS[self.name], not why_not(self.name, self.choice)
        is_text = isinstance(export, FileExport) and export.is_text
        self.save.setEnabled(can_write)
        self.copy.setEnabled(is_text and can_write)
        self.copy.setToolTip("" if is_text else tr("It is no single text."))


def why_not(name: str, choice: Choice) -> str:
    """Say why what is chosen cannot be exported so, in a few words; empty where it can."""
    if why := choice.obstacle or registry.EXPORTS[name].missing:
        return why
    if name in _NETWORKS and choice.articles == 1:
        return tr("needs several articles")
    most = most_articles(choice.request) if name == "pdf" else _READABLE
    if name in _REPORTS and (choice.articles or 0) > most:
        return tr("up to {n} article", "up to {n} articles", n=most)
    return ""


def _size(size: int) -> str:
    return count(size, "byte") if size < 1_000 else tr("{kilobytes} kB", kilobytes=round(size / 1_000))
