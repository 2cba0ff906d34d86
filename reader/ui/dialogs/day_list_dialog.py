"""A window of its own over a list of what happened: a filter above it, and below it what can be done and why not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from reader.phrase import Phrase
from reader.ui.dialogs.day_list_view import DayList
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.foreign_text import one_line, set_apart
from reader.ui.style.label import Label
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import fill, told, tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.filter_field import FilterField, Narrowed
from reader.ui.widgets.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from reader.errors import ReaderError
    from reader.ui.background.tasks import Tasks
    from reader.ui.dialogs.day_list_model import DayLine
    from reader.ui.style.theme import Theme

LOOK_AFTER = 150  # milliseconds from a change until the list is read again, so that many changes are read once


class DayDialog(QDialog):
    """Stays open beside the window, and shows what is so now."""

    acted = Signal(object)  # list of DayLine, none of which has an obstacle
    title: Phrase
    narrowed: Narrowed
    empty: Phrase
    none_found: Phrase  # where no line has the `{words}`
    act: Phrase  # what is offered where nothing is selected

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._theme = theme
        self._loaded = False
        self._failure = ""  # why the last thing that was wanted was not done
        self.list = DayList(theme, tr(self.title), self, several=several)
        self.filter = FilterField(theme, self, self.narrowed)
        self.message = Message(theme, "")
        self.said = Label("", self, wraps=True)
        self.act_button = QPushButton(tr(self.act), self)
        self._stack = QStackedWidget(self)
        self._look_timer = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self.buttons = QHBoxLayout()
        self.setWindowTitle(tr(self.title))
        self._lay_out()
        self._connect()
        self._draw()

    def read(self) -> None:
        """Ask the library for the lines, and show them."""
        raise NotImplementedError

    def show_lines(self, lines: Sequence[DayLine]) -> None:
        self._loaded = True
        self.list.show_lines(lines, date.today())
        self._show_what_there_is()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._failure = ""
        self.read()
        self.list.setFocus()

    def say(self, sentence: str) -> None:
        """Say something of what is selected, or of what went wrong."""
        self.said.setText(sentence)
        self.said.setAccessibleName(one_line(sentence))

    def say_failure(self, error: ReaderError) -> None:
        """Say why something was not done, until something else is wanted."""
        self._failure = told(error)
        self._update()

    def _lay_out(self) -> None:
        side = margin(self.font())
        self.filter.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.said.setMinimumHeight(2 * side)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.reject)
        for page in (self.list, self.message):
            self._stack.addWidget(page)
        self.buttons.addWidget(self.said, 1)
        for button in (self.act_button, close):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, side // 2, 0, side // 2)
        layout.setSpacing(side // 2)
        for part in (self.filter, self.buttons):
            row = QHBoxLayout()
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(part) if isinstance(part, FilterField) else row.addLayout(part)
            layout.addLayout(row)
        layout.insertWidget(1, self._stack, 1)
        layout.insertWidget(1, _rule(self))
        open_at(self, 40 * side, 32 * side)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.left_downwards.connect(self.list.setFocus)
        self.message.pressed.connect(self.filter.clear)
        self.list.chosen.connect(self._update)
        self.list.acted.connect(self._act)
        self.act_button.clicked.connect(lambda: self._act(self.list.selected_lines()))
        self.tasks.changed.connect(self._look_timer.start)
        self._look_timer.timeout.connect(lambda: self.read() if self.isVisible() else None)
        self._theme.changed.connect(self._draw)

    def _narrow(self, words: str) -> None:
        self.list.narrow(words)
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        shown = bool(self.list.days.lines)
        self._stack.setCurrentWidget(self.list if shown or not self._loaded else self.message)
        if not self.list.days.total:
            self.message.say(self.empty)
        elif not shown:
            self.message.say(
                fill(self.none_found, words=set_apart(self.list.days.words)),
                tr("Show All"),
            )
        self._update()

    def _update(self) -> None:
        """Offer what can be done about the lines that are selected, and say why not."""
        lines = self.list.selected_lines()
        can = [line for line in lines if not line.obstacle]
        self.act_button.setText(lines[0].act if lines else tr(self.act))
        self.act_button.setEnabled(bool(can))
        self.say(self._failure or (lines[0].obstacle if lines and not can else ""))

    def _act(self, lines: Sequence[DayLine]) -> None:
        self._failure = ""
        if can := [line for line in lines if not line.obstacle]:
            self.acted.emit(can)

    def _draw(self) -> None:
        paint_ground(self, self._theme.colors, self._theme.colors.page)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._theme.colors.dim))
        self.said.setPalette(palette)
        quieten(self, self._theme)


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
