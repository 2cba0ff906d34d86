"""What half of the pane says when it has nothing to show, and the button that does something about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.ui.style.foreign_text import one_line
from reader.ui.style.label import Label
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from reader.ui.style.theme import Look


class Message(QWidget):
    """A sentence, and a button where one helps."""

    pressed = Signal()

    def __init__(self, theme: Look, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self._label = Label("", self, wraps=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = MessageButton(self)
        self.button.clicked.connect(self.pressed)
        side = margin(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, 2 * side, side, side)
        layout.setSpacing(side // 2)
        layout.addWidget(self._label)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        theme.changed.connect(self._draw)
        self._draw()
        self.say(sentence)

    @property
    def sentence(self) -> str:
        return self._label.text()

    @property
    def stop(self) -> QWidget:
        """Where the keys stop: the button where there is one, else the sentence."""
        return self.button if self.button.text() else self

    def say(self, sentence: str, button: str = "") -> None:
        """Show a sentence, and a button that has words."""
        self._label.setText(sentence)
        self.setAccessibleName(one_line(sentence))
        self.button.setText(button)
        self.button.setAccessibleDescription(one_line(sentence))
        self.button.setVisible(bool(button))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if button else Qt.FocusPolicy.TabFocus)

    def _draw(self) -> None:
        palette = self._label.palette()
        palette.setColor(self._label.foregroundRole(), QColor(self._theme.colors.dim))
        self._label.setPalette(palette)


class MessageButton(QPushButton):
    """A button whose own keys come before the window's: Space presses it and turns no page."""

    def event(self, event: QEvent) -> bool:
        mine = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in mine:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
