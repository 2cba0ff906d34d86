"""Where the Tab key leads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def reached_by_tab(qtbot: QtBot, first: QWidget, most: int) -> list[QWidget]:
    """Give the keys to a widget, and return it and those that the Tab key leads to from there, so many in all."""
    first.setFocus()
    reached = list[QWidget]()
    for _ in range(most):
        focused = QApplication.focusWidget()
        assert focused
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return reached
