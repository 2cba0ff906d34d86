"""What dialogs have in common in which something is chosen, looked at, and written."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.errors import OccupiedError, QueryInterruptedError, ReaderError
from reader.exports import registry
from reader.exports.export import FileExport, Request
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.choice_rows import ChoiceRows
from reader.ui.dialogs.dialog_size import open_at, room_for
from reader.ui.dialogs.export_choice import Choice, count_in
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.dark_borders import edge
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import Heading

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

T = TypeVar("T")

_HIGH = 42  # ems
_STEPS = 1_000  # of the bar
_LEFT = 0.5  # of the screen's width, for the choices, at most


class OutputDialog(QDialog):
    """Choices at the left, what comes of them at the right, and below how far the writing is."""

    exported = Signal(str)  # what was written, in words
    _progressed = Signal(int, int)
    wide = 62  # ems

    def __init__(
        self, title: str, choices: Sequence[Choice], tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices, self._tasks, self._theme = list(choices), tasks, theme
        self._stop = Event()
        self._is_writing, self._is_closed = False, False
        self._tells_of_writing = False  # until something else is chosen
        self._replace: Callable[[], None] | None = None
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.what = ChoiceRows(theme, [(one.label, one.why_not) for one in choices], tr("What"), self)
        self.said = ElidedLabel("", self)
        self.bar = QProgressBar(self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.instead = QPushButton(tr("Replace"), self)
        self.finished.connect(self._ask_no_more)
        self.what.chosen.connect(self._fit)
        self.cancel.clicked.connect(self.reject)
        self.instead.clicked.connect(lambda: self._replace and self._replace())
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    # --- what a dialog says of itself ---

    @property
    @abstractmethod
    def name(self) -> str:
        """The export by which it is written."""

    @property
    @abstractmethod
    def request(self) -> Request:
        """What is to be written."""

    @abstractmethod
    def _fit(self, *_: object) -> None:
        """Say what cannot be chosen, and why, and look at what is."""

    @abstractmethod
    def _set_writing(self, writing: bool) -> None:
        """Let nothing else be done while it is written."""

    # --- what it looks like ---

    def _lay_out(
        self, left: Sequence[tuple[str, Sequence[QWidget]]], page: QWidget, buttons: Sequence[QPushButton]
    ) -> None:
        em = margin(self.font())
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(8 * em)
        for widget in (self.bar, self.instead):
            widget.hide()
        sides = QHBoxLayout()
        sides.setSpacing(em)
        self._left_side = self._left(left, em)
        sides.addWidget(self._left_side)
        right = QVBoxLayout()
        right.setSpacing(em // 2)
        right.addWidget(Heading(self._theme, tr("Preview"), self))
        right.addWidget(page)
        sides.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.bar)
        for button in (self.instead, self.cancel, *buttons):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, em, em, em)
        layout.setSpacing(round(0.8 * em))
        layout.addLayout(sides, 1)
        layout.addLayout(foot)
        open_at(self, self.wide * em, _HIGH * em)

    def _left(self, parts: Sequence[tuple[str, Sequence[QWidget]]], em: int) -> QScrollArea:
        """Return the choices, which scroll where the dialog is low."""
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, em, 0)
        column.setSpacing(em // 2)
        for words, widgets in parts:
            column.addWidget(Heading(self._theme, words, inside))
            for widget in widgets:
                column.addWidget(widget)
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

    # --- what is chosen ---

    @property
    def choice(self) -> Choice:
        return self._choices[self.what.choice]

    @property
    def file_name(self) -> str:
        return f"{self.choice.name}{registry.EXPORTS[self.name].suffix}"

    def _begin(self, preset: int) -> None:
        """Choose what is offered first, and ask how much each choice is."""
        self.what.choose(preset)
        self._fit()
        wanted = {n: one for n, one in enumerate(self._choices) if one.articles is None and not one.why_not}

        def read(library: Library) -> dict[int, Choice]:
            return {n: count_in(library, one) for n, one in wanted.items()}

        def show(found: dict[int, Choice]) -> None:
            for number, one in found.items():
                self._choices[number] = one
            self._show_amounts()
            if not self._tells_of_writing:
                self._fit()

        self._show_amounts()
        self._ask(Topic.EXPORT_COUNTS, read, show, lane=Lane.BEHIND)

    def _show_amounts(self) -> None:
        for number, one in enumerate(self._choices):
            if not one.why_not:
                self.what.set_note(number, one.amount)
            self.what.show_obstacle(number, one.obstacle)

    def _describe(self, words: str) -> None:
        """Say what is chosen, unless it is said how the writing of it goes or went."""
        if not self._tells_of_writing:
            self.said.setText(words)

    def _tell(self, words: str) -> None:
        """Say how the writing goes; what is read for the preview meanwhile does not take its place."""
        self._tells_of_writing = True
        self.said.setText(words)

    def _ask(self, topic: Topic, read: Callable[[Library], T], show: Callable[[T], None], *, lane: Lane) -> None:
        """Ask the library, and show what it answers unless the dialog is closed by then."""

        def deliver(found: T) -> None:
            if not self._is_closed:
                show(found)

        def say(error: ReaderError) -> None:
            if not self._is_closed:
                self._describe(told(error))

        self._tasks.run(topic, read, deliver, say, lane=lane)

    # --- what is done ---

    def ask_where(self) -> None:
        """Ask for a file, or for the name of a new folder."""
        export = registry.EXPORTS[self.name]
        sorts = file_filter((export.label, [export.suffix])) if isinstance(export, FileExport) else ""
        title = tr("Export") if isinstance(export, FileExport) else tr("Export into a New Folder")
        path, _ = QFileDialog.getSaveFileName(self, title, self.file_name, sorts)
        if path:
            # That a file may be replaced, the dialog has asked.
            self.write_to(Path(path), force=isinstance(export, FileExport))

    def write_to(self, path: Path, *, force: bool = False) -> None:
        """Write it, which can be cancelled."""
        name = self.name

        def write(library: Library, request: Request) -> int:
            return registry.write(name, library, path, request, force=force)

        def offer(error: ReaderError) -> None:
            if isinstance(error, OccupiedError) and not error.is_final:
                self._replace = lambda: self.write_to(path, force=True)
                self.instead.show()

        notes = self.choice.notes
        self._work(
            write,
            lambda articles: _sentence(articles, notes, path.name),
            offer,
        )

    def _work(
        self,
        work: Callable[[Library, Request], int],
        words: Callable[[int], str],
        failed: Callable[[ReaderError], object] = lambda _: None,
    ) -> None:
        """Do what goes through the articles, which can be cancelled; then say so and close."""
        self._stop = stop = Event()
        request = replace(self.request, told=self._progressed.emit, unwanted=stop.is_set)

        def go(library: Library) -> int | None:
            try:
                return work(library, request)
            except QueryInterruptedError:
                if stop.is_set():
                    return None
                raise

        def end(articles: int | None) -> None:
            self._show_writing(False)
            if articles is None:
                self._tell(tr("Cancelled. Nothing was written."))
                return
            self.exported.emit(words(articles))
            self.accept()

        def fail(error: ReaderError) -> None:
            self._show_writing(False)
            self._tell(told(error))
            failed(error)

        self._offer_nothing()
        self._show_writing(True)
        self._tasks.run(Topic.EXPORT, go, end, fail, lane=Lane.APART)

    def reject(self) -> None:
        """Break off what is written; where nothing is, close."""
        if self._is_writing:
            self._stop.set()
        else:
            super().reject()

    def _ask_no_more(self, _: int) -> None:
        """Show nothing more once it is closed."""
        self._is_closed = True
        for topic in (Topic.EXPORT_COUNTS, Topic.EXPORT_PREVIEW, Topic.EXPORT_COPY):
            self._tasks.forget(topic)

    def _show_writing(self, writing: bool) -> None:
        self._is_writing = writing
        self.bar.setValue(0)
        self.bar.setVisible(writing)
        self._left_side.setEnabled(not writing)
        if writing:
            self._tell(tr("Exporting…"))
        self._set_writing(writing)

    def _show_progress(self, done: int, steps: int) -> None:
        self.bar.setValue(_STEPS * done // max(steps, 1))

    def _offer_nothing(self) -> None:
        self._replace, self._tells_of_writing = None, False
        self.instead.hide()


def _sentence(articles: int, notes: int | None, name: str) -> str:
    if notes is None:
        return tr("{n} article written to {name}.", "{n} articles written to {name}.", n=articles, name=name)
    return tr("{n} note written to {name}.", "{n} notes written to {name}.", n=notes, name=name)
