"""The line at the foot of the window: what the library holds, and how far an import is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from reader.phrase import phrase
from reader.ui.background.undo_steps import REDOING, UNDOING
from reader.ui.chrome.voice import announce
from reader.ui.style.foreign_text import tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import fill, tr

if TYPE_CHECKING:
    from reader.model import Counts
    from reader.ui.style.theme import Theme


CHANGING, BACKING_UP, RESTORING = "change", "backup", "restore"  # beside the steps of Undo and Redo
# Of each step, as it begins, as it goes on, and as its bar is called.
STEPS = {
    UNDOING: (
        phrase("Taking back {n} article…", "Taking back {n} articles…", n=0),
        phrase("Taking back {done} of {total}"),
        phrase("Progress of taking back articles"),
    ),
    REDOING: (
        phrase("Bringing back {n} article…", "Bringing back {n} articles…", n=0),
        phrase("Bringing back {done} of {total}"),
        phrase("Progress of bringing back articles"),
    ),
    CHANGING: (
        phrase("Changing {n} article…", "Changing {n} articles…", n=0),
        phrase("Changing {done} of {total}"),
        phrase("Progress of changing articles"),
    ),
}
# Of each copy, how far it is, how it is looked over, how its bar is called and what breaks it off.
COPIES = {
    BACKING_UP: (
        phrase("Backing up: {percent} %"),
        phrase("Backing up: looking it over…"),
        phrase("Progress of backing up"),
        phrase("Cancel backing up"),
    ),
    RESTORING: (
        phrase("Restoring: {percent} %"),
        phrase("Restoring: looking it over…"),
        phrase("Progress of restoring"),
        phrase("Cancel restoring"),
    ),
}


class StatusLine(QWidget):
    """Counts at the left; progress and Cancel at the right while an import or a reading runs."""

    cancelled = Signal()
    imports_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = Label("", self)
        self._note = Label("", self)
        self.progress_words = QToolButton(self, autoRaise=True)
        self.progress_words.clicked.connect(self._show_imports)
        self._bar = QProgressBar(self, textVisible=False)
        self._is_import = False  # what is going on
        self._spoken = 0  # quarters of it
        self._left_out = Label("", self)
        self._cancel = QToolButton(self, autoRaise=True)
        self._cancel.setText(tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._unseen = QToolButton(self, autoRaise=True)
        self._unseen.setToolTip(tr("Say which, and why"))
        self._unseen.clicked.connect(self.imports_wanted)
        self._unseen.hide()
        self._lay_out()
        self._draw()
        theme.changed.connect(self._draw)
        self.show_idle()

    def show_counts(self, counts: Counts) -> None:
        articles = count(counts.articles, "article", capped=counts.capped)
        self._counts.setText(f"{articles} · {count(counts.entities, 'entity')}")
        told = tr(
            "{articles}, among them {n} version of another that is fuller",
            "{articles}, among them {n} versions of others that are fuller",
            articles=articles,
            n=counts.versions,
        )
        self._counts.setToolTip(tip(told) if counts.versions else "")

    def show_note(self, note: str) -> None:
        """Show something that holds as long as this library is open ("read-only")."""
        self._note.setText(note)

    def show_progress(self, done: int, total: int, left_out: int) -> None:
        """Show how many of the files are done; total 0 means that they are still being counted."""
        self._show(
            done,
            total,
            tr("Importing {done} of {total}", done=done, total=total) if total else tr("Looking for files…"),
        )
        self._left_out.setText(tr("{n} left out", "{n} left out", n=left_out) if left_out else "")
        self._name(tr("Import progress"), tr("Cancel the import"), is_import=True)

    def show_rereading(self, done: int, total: int) -> None:
        """Show how many of the articles have been read again; total 0 means that it is about to begin."""
        self._show(
            done,
            total,
            tr("Finding names again in {done} of {total}", done=done, total=total)
            if total
            else tr("Finding names again…"),
        )
        self._left_out.setText("")
        self._name(tr("Progress of finding names again"), tr("Cancel finding names again"))

    def show_heads(self, done: int, total: int) -> None:
        """Show of how many of the articles the heads have been read again; total 0 means that it is about to begin."""
        told = tr("Reading heads again, {done} of {total}", done=done, total=total) if total else ""
        self._show(done, total, told or tr("Reading heads again…"))
        self._left_out.setText("")
        self._name(tr("Progress of reading heads again"), tr("Cancel reading heads again"))

    def show_reopening(self) -> None:
        """Show that an article is read again, which takes as long as it takes."""
        self._show(0, 0, tr("Reading the article again…"))
        self._left_out.setText("")
        self._name(tr("Progress of reading the article again"), tr("Cancel reading the article again"))

    def show_updating(self, done: int, total: int) -> None:
        """Show how many of the changed files have been read again."""
        self._show(
            done,
            total,
            tr(
                "Reading {done} of {n} changed file again",
                "Reading {done} of {n} changed files again",
                done=done,
                n=total,
            ),
        )
        self._left_out.setText("")
        self._name(tr("Progress of reading files again"), tr("Cancel reading files again"))

    def show_step(self, doing: str, done: int, total: int) -> None:
        """Show how far articles are that are taken back or brought back, which nothing breaks off."""
        begun, going, named = STEPS[doing]
        words = fill(going, done=done, total=total) if done else tr(begun.source, begun.many, n=total)
        self._show(done, total if done else 0, words)
        self._left_out.setText("")
        self._name(tr(named), "")
        self._cancel.hide()

    def show_copying(self, doing: str, done: int, total: int) -> None:
        """Show how much of a library is copied; total 0 means that the copy is being looked over."""
        going, checking, named, cancel = COPIES[doing]
        self._show(done, total, fill(going, percent=100 * done // total) if total else tr(checking))
        self._left_out.setText("")
        self._name(tr(named), tr(cancel))

    def show_unseen(self, words: str) -> None:
        """Go on saying what imports have left out, until it was looked at."""
        self._unseen.setText(words)
        self._unseen.setAccessibleName(tr("{words}: show the imports", words=words))
        self._unseen.setVisible(bool(words))

    def show_idle(self) -> None:
        self._cancel.setEnabled(True)
        self._set_progress_visible(False)

    @property
    def counts(self) -> str:
        return self._counts.text()

    @property
    def unseen(self) -> str:
        """What is said of files that were left out, empty where nothing is."""
        return "" if self._unseen.isHidden() else self._unseen.text()

    @property
    def progress(self) -> str:
        """What is said of the import that runs, empty when none does."""
        return "" if self._bar.isHidden() else self.progress_words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colors.window)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colors.line)

    def _show(self, done: int, total: int, words: str) -> None:
        quarter = 4 * done // total if total else 0
        if self._bar.isHidden() or quarter > self._spoken:
            announce(self, words)
        self._spoken = quarter
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.progress_words.setText(words)
        self._set_progress_visible(True)

    def _name(self, bar: str, cancel: str, *, is_import: bool = False) -> None:
        self._is_import = is_import
        self.progress_words.setEnabled(is_import)
        self.progress_words.setToolTip(tr("Show what becomes of each file") if is_import else "")
        self.progress_words.setAccessibleName(self.progress_words.text())
        self._bar.setAccessibleName(bar)
        self._cancel.setAccessibleName(cancel)

    def _show_imports(self) -> None:
        if self._is_import:
            self.imports_wanted.emit()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.progress_words.setText(tr("Stopping…"))
        self.cancelled.emit()

    def _set_progress_visible(self, visible: bool) -> None:
        for widget in (self.progress_words, self._bar, self._left_out, self._cancel):
            widget.setVisible(visible)

    def _lay_out(self) -> None:
        height = self.fontMetrics().height()
        self._bar.setFixedSize(height * 9, max(6, height // 3))
        self._cancel.setToolTip(tr("Cancel: what is done stays"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 10, 3)
        layout.setSpacing(10)
        layout.addWidget(self._counts)
        layout.addWidget(self._note)
        layout.addWidget(self._unseen)
        layout.addStretch()
        for widget in (self.progress_words, self._bar, self._left_out, self._cancel):
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(height + 14)

    def _draw(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colors.dim)
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.colors.accent)
        self.setPalette(palette)
        palette.setColor(QPalette.ColorRole.ButtonText, self._theme.colors.accent)
        self._unseen.setPalette(palette)
        self.update()
