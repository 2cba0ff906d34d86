"""A button that is pressed by the keyboard, whatever the window's shortcuts are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)  # what is pressed with one of them is no letter


class KeyButton(QAbstractButton):
    """Space and Enter press it while it has the keys; the window's shortcuts come after."""

    def event(self, event: QEvent) -> bool:
        """Give the button its keys before the window has them."""
        mine = (Qt.Key.Key_Space, *ENTER)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in mine:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
