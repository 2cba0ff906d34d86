"""How far the import is that runs, or how the last one ended: large, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, serif
from reader.ui.widgets.headings import dim
from reader.ui.widgets.plain_button import PlainButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

KEEPS = phrase("Cancel keeps what has been added")


class ProgressPanel(QWidget):
    """Says what is to become of the import."""

    paused = Signal(bool)  # or it goes on
    cancelled = Signal()
    undone = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._is_paused = False
        self._title = Label("", self, wraps=True)
        self._title.setFont(serif(self.font()))
        self._bar = _Bar(look, self)
        self._bar.setAccessibleName(tr("Import progress"))
        self._pace = Label("", self)
        self._note = Label(tr(KEEPS), self)
        self.pause = PlainButton(look, tr("Pause"), self)
        self.cancel = PlainButton(look, tr("Cancel"), self)
        self.undo = PlainButton(look, tr("Undo"), self)
        self._lay_out()
        self.cancel.setToolTip(tip(tr(KEEPS)))
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self.cancelled)
        self.undo.clicked.connect(self.undone)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> str:
        """What is said of the import."""
        return self._title.text()

    @property
    def pace(self) -> str:
        return self._pace.text()

    def show_progress(self, done: int, total: int, pace: str) -> None:
        """Show how many of the files are done; total 0 means that they are being counted."""
        self._title.setText(
            tr("{done} of {n} file", "{done} of {n} files", done=done, n=total) if total else tr("Looking for files…")
        )
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._pace.setText(tr("Paused") if self._is_paused else pace)
        self._turn(is_running=True)
        self._fit()

    def show_end(self, sentence: str, action: str) -> None:
        """Say how the import ended, and what can be done about it: Undo, Do Again, or nothing."""
        self._is_paused = False
        self.pause.set_words(tr("Pause"))
        self._title.setText(sentence)
        self._turn(is_running=False)
        self.undo.set_words(action)
        self.undo.setVisible(bool(action))

    def _pause(self) -> None:
        self._is_paused = not self._is_paused
        self.pause.set_words(tr("Go On") if self._is_paused else tr("Pause"))
        self._pace.setText(tr("Paused") if self._is_paused else "")
        self.paused.emit(self._is_paused)

    def _turn(self, *, is_running: bool) -> None:
        for widget in (self._bar, self._pace, self._note, self.pause, self.cancel):
            widget.setVisible(is_running)
        self.undo.hide()
        self.setVisible(True)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self._bar.setFixedHeight(max(4, em // 4))
        head = QHBoxLayout()
        head.setSpacing(em // 2)
        head.addWidget(self._title, 1)
        for button in (self.pause, self.cancel):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.undo)  # far from Cancel: a click may come when an import has just ended
        foot.addWidget(self._pace)
        foot.addStretch(1)
        foot.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(0.8 * em), em, round(0.8 * em))
        column.setSpacing(em // 2)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say what Cancel does beside how long it takes, where there is room for both; its tooltip says it, too."""
        room = self.width() - 3 * margin(self.font())
        fits = self._pace.sizeHint().width() + self._note.sizeHint().width() <= room
        self._note.setVisible(fits and self._pace.isVisibleTo(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.line))
        painter.setBrush(QColor(colors.side))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _draw(self) -> None:
        for label in (self._pace, self._note):
            dim(label, self._look)
        self.update()


class _Bar(QProgressBar):
    """A thin line that fills."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, textVisible=False)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.fillRect(self.rect(), QColor(colors.line))
        if self.maximum() > 0:
            done = QRectF(0, 0, self.width() * self.value() / self.maximum(), self.height())
            painter.fillRect(done, QColor(colors.accent))
