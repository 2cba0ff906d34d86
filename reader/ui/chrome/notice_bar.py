"""The bar that says what has just happened and offers to take it back; it asks nothing and goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.errors import InUseError, ReaderError
from reader.ui.chrome.voice import announce
from reader.ui.style.foreign_text import one_line
from reader.ui.style.icons import Icons
from reader.ui.style.label import Label
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.ui.style.theme import Theme

SHOWN_FOR = 12_000  # milliseconds; a failure stays until it is closed
_IN_USE = "in use"


class NoticeBar(QWidget):
    """One sentence, at most two buttons, and a cross."""

    in_use = Signal()  # it is said that another program has the library, as long as that is so

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = Label("", self, wraps=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = (QToolButton(self), QToolButton(self))
        self._acts: dict[QToolButton, Callable[[], object]] = {}
        for button in self._buttons:
            button.clicked.connect(self._act)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(tr("Close this notice"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self.hide)
        self._waiting: dict[str, Callable[[], None]] = {}  # what is said in its turn, by what it is about
        self._about = ""
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, empty while nothing is."""
        return self._label.text() if self.isVisible() else ""

    def say(self, sentence: str, *offers: tuple[str, Callable[[], object]], stays: bool = False) -> None:
        """Show a sentence with up to two offers, each a button's words and what it does."""
        self._about = ""
        self._label.setText(sentence)
        self.setAccessibleName(one_line(sentence))
        for button in self._buttons:
            button.hide()
        for button, (words, act) in zip(self._buttons, offers, strict=False):
            self._offer(button, words, act)
        self.show()
        announce(self, sentence)
        self._timer.stop()
        if not stays:
            self._timer.start()

    def fail(self, error: ReaderError, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say what went wrong, until it is closed; what another program is in the way of, a while after it is not."""
        self.say(told(error), *offers, stays=True)
        if isinstance(error, InUseError):
            self._about = _IN_USE
            self.in_use.emit()

    @property
    def says_in_use(self) -> bool:
        return self._about == _IN_USE

    def say_free(self) -> None:
        """Say for a while only that another program has had the library: what it was in the way of is not done."""
        if self.says_in_use:
            self._about = ""
            self._timer.start()

    def say_in_turn(
        self, about: str, sentence: str, *offers: tuple[str, Callable[[], object]], stays: bool = False
    ) -> None:
        """Say what nobody has asked for, once what is said now has gone; of what it is `about`, only the latest."""

        def say() -> None:
            self.say(sentence, *offers, stays=stays)
            self._about = about

        if self.isHidden() or self._about == about:
            say()
        else:
            self._waiting[about] = say

    def forget(self, about: str) -> None:
        """Do not say, or say no longer, what is true no more."""
        self._waiting.pop(about, None)
        if self._about == about:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # and not only the window
            self._about = ""
            QTimer.singleShot(0, self, self._say_next)

    def _say_next(self) -> None:
        if self.isHidden() and self._waiting:
            self._waiting.pop(next(iter(self._waiting)))()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colors.selection)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colors.line)

    def _offer(self, button: QToolButton, words: str, act: Callable[[], object]) -> None:
        self._acts[button] = act
        button.setText(words)
        button.setAccessibleName(words)
        button.show()

    def _act(self) -> None:
        button = self.sender()
        self.hide()
        if isinstance(button, QToolButton):
            self._acts[button]()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 8, 5)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._close)

    def _draw(self) -> None:
        self._close.setIcon(Icons(self._theme).icon("close"))
        self.update()
