"""The message of any pane that has nothing to show."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.style.theme import Theme
from reader.ui.widgets.message import Message


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_that_press_its_button_are_no_shortcuts_of_the_window(key: Qt.Key, qtbot: QtBot, theme: Theme) -> None:
    message = Message(theme, "")
    qtbot.addWidget(message)
    message.say("Nothing is here.", "Try Again")
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(message.button, asked)
    assert asked.isAccepted()
    with qtbot.waitSignal(message.pressed):
        qtbot.keyClick(message.button, key)


def test_other_keys_are_left_to_the_window(qtbot: QtBot, theme: Theme) -> None:
    message = Message(theme, "Nothing is here.")
    qtbot.addWidget(message)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(message.button, asked)
    assert not asked.isAccepted()
