"""What is exported, as what, and how that begins; then it is saved or copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.errors import OccupiedError, QueryInterruptedError, ReaderError
from reader.exports import registry
from reader.exports.export import FileExport, Request
from reader.exports.names import NAMES
from reader.exports.preview import ARTICLES, Preview, preview, text_of
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.choice_rows import ChoiceRows
from reader.ui.dialogs.dialog_size import open_at, room_for
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.dark_borders import edge
from reader.ui.style.phrases import count
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import Heading

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

T = TypeVar("T")

_REPORTS = ("report", "html")
_NETWORKS = ("gexf", "graphml")
_READABLE = 10_000  # articles of a report
_WIDE, _HIGH = 62, 42  # ems
_STEPS = 1_000  # of the bar
_LEFT = 0.5  # of the screen's width, for the choices, at most


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be exported: which articles, called by a few words."""

    label: str
    request: Request
    name: str  # of the file, without its suffix
    why_not: str = ""  # it cannot be
    articles: int | None = None  # None until they are counted


class ExportDialog(QDialog):
    """The window's way to every export."""

    exported = Signal(str)  # what was written, in words
    _progressed = Signal(int, int)

    def __init__(
        self, choices: Sequence[Choice], preset: int, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices, self._tasks, self._theme = list(choices), tasks, theme
        self._stop = Event()
        self._is_writing, self._is_closed = False, False
        self._replace: Callable[[], None] | None = None
        self.setWindowTitle("Export")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        exports = [registry.EXPORTS[name] for name in NAMES]
        self.what = ChoiceRows(theme, [(one.label, one.why_not) for one in choices], "What", self)
        self.format = ChoiceRows(theme, [(one.label, one.purpose) for one in exports], "As", self)
        self.notes = QCheckBox("Notes and highlights", self)
        self.every = QCheckBox("Every mention, not one an article", self)
        self.mark = QCheckBox("Mark for Excel (UTF-8)", self)
        self.page = QPlainTextEdit(self)
        self.said = ElidedLabel("", self)
        self.bar = QProgressBar(self)
        self.cancel = QPushButton("Cancel", self)
        self.instead = QPushButton("Replace", self)
        self.copy = QPushButton("Copy", self)
        self.save = QPushButton("Save…", self)
        self._lay_out()
        self._connect()
        self.every.setChecked(True)
        self.notes.setChecked(True)
        self.what.choose(preset)
        self.format.choose(0)
        self._fit()
        self._count()

    # --- what it looks like ---

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.page.setReadOnly(True)
        self.page.setFont(scale(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), SMALL))
        self.page.setAccessibleName("Preview")
        self.page.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(8 * em)
        self.save.setDefault(True)
        for widget in (self.bar, self.instead):
            widget.hide()
        sides = QHBoxLayout()
        sides.setSpacing(em)
        sides.addWidget(self._left(em))
        right = QVBoxLayout()
        right.setSpacing(em // 2)
        right.addWidget(Heading(self._theme, "Preview", self))
        right.addWidget(self.page)
        sides.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        for widget in (self.bar, self.instead, self.cancel, self.copy, self.save):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, em, em, em)
        layout.setSpacing(round(0.8 * em))
        layout.addLayout(sides, 1)
        layout.addLayout(foot)
        open_at(self, _WIDE * em, _HIGH * em)

    def _left(self, em: int) -> QScrollArea:
        """Return the choices, which scroll where the dialog is low."""
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, em, 0)
        column.setSpacing(em // 2)
        for words, parts in (
            ("What", [self.what]),
            ("As", [self.format]),
            ("With", [self.notes, self.every, self.mark]),
        ):
            column.addWidget(Heading(self._theme, words, inside))
            for part in parts:
                column.addWidget(part)
            column.addSpacing(em // 2)
        column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        area.setMinimumWidth(min(inside.sizeHint().width() + em, round(room_for(self).width() * _LEFT)))
        return area

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        quieten(self, self._theme)
        edge(self, self._theme)

    def _connect(self) -> None:
        self.what.chosen.connect(self._fit)
        self.format.chosen.connect(self._fit)
        self.notes.toggled.connect(self._look)
        self.every.toggled.connect(self._look)
        self.mark.toggled.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.ask_where)
        self.instead.clicked.connect(lambda: self._replace and self._replace())
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    # --- what is chosen ---

    @property
    def name(self) -> str:
        return NAMES[self.format.choice]

    @property
    def choice(self) -> Choice:
        return self._choices[self.what.choice]

    @property
    def request(self) -> Request:
        return replace(
            self.choice.request,
            with_notes=self.notes.isChecked(),
            every_mention=self.every.isChecked(),
            byte_order_mark=self.mark.isChecked(),
        )

    @property
    def file_name(self) -> str:
        return f"{self.choice.name}{registry.EXPORTS[self.name].suffix}"

    def _count(self) -> None:
        """Ask how many articles each choice has."""
        wanted = {n: one.request for n, one in enumerate(self._choices) if one.articles is None and not one.why_not}

        def read(library: Library) -> dict[int, int]:
            return {n: library.articles.count(one.query, exact=True).articles for n, one in wanted.items()}

        def show(found: dict[int, int]) -> None:
            for number, articles in found.items():
                self._choices[number] = replace(self._choices[number], articles=articles)
            for number, one in enumerate(self._choices):
                if one.articles is not None:
                    self.what.set_note(number, count(one.articles, "article"))
            self._fit()

        self._ask(Topic.EXPORT_COUNTS, read, show, lane=Lane.BEHIND)

    def _fit(self, *_: object) -> None:
        """Say what cannot be chosen, and why."""
        for number, one in enumerate(self._choices):
            self.what.show_obstacle(number, one.why_not)
        for number, name in enumerate(NAMES):
            self.format.show_obstacle(number, why_not(name, self.choice))
        if not self.format.can_choose(self.format.choice):
            self.format.choose(next(n for n in range(len(NAMES)) if self.format.can_choose(n)))
        export = registry.EXPORTS[self.name]
        self.notes.setEnabled(self.name in (*_REPORTS, "markdown"))
        self.every.setEnabled(self.name in _REPORTS and bool(self.choice.request.about))
        self.mark.setEnabled(self.name == "csv")
        is_text = isinstance(export, FileExport) and export.is_text
        self.copy.setEnabled(is_text)
        self.copy.setToolTip("" if is_text else "It is no single text.")
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
        size = "" if found.size is None else f" · {_size(found.size)}"
        amount = "" if articles is None else f" · {count(articles, 'article')}"
        of_first = f", of which the first {ARTICLES} are shown" if articles and articles > ARTICLES else ""
        self.said.setText(f"{self.file_name}{amount}{of_first}{size}")

    def _say(self, error: ReaderError) -> None:
        self.said.setText(str(error))

    def _ask(self, topic: Topic, read: Callable[[Library], T], show: Callable[[T], None], *, lane: Lane) -> None:
        """Ask the library, and show what it answers unless the dialog is closed by then."""

        def deliver(found: T) -> None:
            if not self._is_closed:
                show(found)

        def say(error: ReaderError) -> None:
            if not self._is_closed:
                self._say(error)

        self._tasks.run(topic, read, deliver, say, lane=lane)

    # --- what is done ---

    def _copy(self) -> None:
        name, request = self.name, self.request

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.said.setText("Copied.")

        self._ask(Topic.EXPORT_COPY, lambda library: text_of(name, library, request), copy, lane=Lane.BEHIND)

    def ask_where(self) -> None:
        """Ask for a file, or for the name of a new folder."""
        export = registry.EXPORTS[self.name]
        sorts = file_filter((export.label, [export.suffix])) if isinstance(export, FileExport) else ""
        title = "Export" if isinstance(export, FileExport) else "Export into a New Folder"
        path, _ = QFileDialog.getSaveFileName(self, title, self.file_name, sorts)
        if path:
            # That a file may be replaced, the dialog has asked.
            self.write_to(Path(path), force=isinstance(export, FileExport))

    def write_to(self, path: Path, *, force: bool = False) -> None:
        """Write it, which can be cancelled."""
        name = self.name
        self._stop = stop = Event()
        request = replace(self.request, told=self._progressed.emit, unwanted=stop.is_set)

        def write(library: Library) -> int | None:
            try:
                return registry.write(name, library, path, request, force=force)
            except QueryInterruptedError:
                if stop.is_set():
                    return None
                raise

        def offer(error: ReaderError) -> None:
            self._set_writing(False)
            self._say(error)
            if isinstance(error, OccupiedError) and not error.is_final:
                self._replace = lambda: self.write_to(path, force=True)
                self.instead.show()

        self._offer_nothing()
        self._set_writing(True)
        self._tasks.run(Topic.EXPORT, write, lambda written: self._end(written, path), offer, lane=Lane.APART)

    def reject(self) -> None:
        """Break off what is written; where nothing is, close."""
        if self._is_writing:
            self._stop.set()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; nothing more is shown."""
        self._is_closed = True
        for topic in (Topic.EXPORT_COUNTS, Topic.EXPORT_PREVIEW, Topic.EXPORT_COPY):
            self._tasks.forget(topic)
        super().done(result)

    def _end(self, written: int | None, path: Path) -> None:
        self._set_writing(False)
        if written is None:
            self.said.setText("Cancelled. Nothing was written.")
            return
        self.exported.emit(f"{count(written, 'article')} written to {path.name}.")
        self.accept()

    def _set_writing(self, writing: bool) -> None:
        self._is_writing = writing
        self.bar.setValue(0)
        self.bar.setVisible(writing)
        for widget in (self.what, self.format, self.copy, self.save):
            widget.setEnabled(not writing)
        if writing:
            self.said.setText("Exporting…")
        else:
            self._enable_copy()

    def _enable_copy(self) -> None:
        export = registry.EXPORTS[self.name]
        self.copy.setEnabled(isinstance(export, FileExport) and export.is_text)

    def _show_progress(self, done: int, steps: int) -> None:
        self.bar.setValue(_STEPS * done // max(steps, 1))

    def _offer_nothing(self) -> None:
        self._replace = None
        self.instead.hide()


def why_not(name: str, choice: Choice) -> str:
    """Say why what is chosen cannot be exported so, in a few words; empty where it can."""
    if choice.articles == 0:
        return "no article"
    if name in _NETWORKS and choice.articles == 1:
        return "needs several articles"
    if name in _REPORTS and (choice.articles or 0) > _READABLE:
        return f"up to {_READABLE:,} articles"
    return ""


def _size(size: int) -> str:
    return f"{size} bytes" if size < 1_000 else f"{size / 1_000:.0f} kB"
