"""A button that is pressed by the keyboard, whatever the window's shortcuts are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.style.theme import Theme
from reader.ui.widgets.plain_button import PlainButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_presses_the_button_and_not_the_windows_shortcut(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, done = PlainButton(theme, "Edit…", window), list[str]()
    button.clicked.connect(lambda: done.append("button"))
    QShortcut(QKeySequence(key), window).activated.connect(lambda: done.append("shortcut"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    button.setFocus()
    QTest.keyClick(button, key)
    assert done == ["button"]
