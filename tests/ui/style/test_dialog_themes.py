"""A dialog that is open while the theme changes looks as one that is opened then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.ui.main_window import MainWindow
from tests.ui.corrections.hands import GONG, click
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger

STILL = 150  # milliseconds after which nothing more comes of what was asked
DIALOGS = (
    "rename",
    "merge",
    "different",
    "split",
    "remove",
    "watch",
    "compare_names",
    "note_name",
    "search_language",
    "shortcuts",
    "preferences",
    "history",
    "bin",
    "show_original",
    "export",
    "print",
)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[[str], QDialog]:
    """Return what opens the dialog of an action, on a name."""
    QApplication.setCursorFlashTime(0)
    window.activateWindow()
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    click(window, qtbot, GONG)

    def shown() -> list[QDialog]:
        return [one for one in window.findChildren(QDialog) if one.isVisible()]

    def open_it(action: str) -> QDialog:
        trigger(window.parts.actions[action])
        qtbot.waitUntil(lambda: bool(shown()))
        return shown()[0]

    return open_it


def picture(dialog: QDialog, qtbot: QtBot) -> QImage:
    """Return what a dialog looks like once nothing in it changes any more."""
    seen: list[QImage] = []

    def is_still() -> bool:
        qtbot.wait(STILL)
        seen.append(dialog.grab().toImage())
        return len(seen) > 1 and seen[-1] == seen[-2]

    qtbot.waitUntil(is_still)
    return seen[-1]


@pytest.mark.parametrize("action", DIALOGS)
def test_it_looks_as_one_that_is_opened_then(
    opened: Callable[[str], QDialog], window: MainWindow, qtbot: QtBot, action: str
) -> None:
    theme = window.parts.theme
    theme.choose("light")
    stayed = opened(action)
    light = picture(stayed, qtbot)
    theme.choose("dark")
    before = picture(stayed, qtbot)
    theme.choose("light")
    assert picture(stayed, qtbot) == light
    stayed.reject()
    qtbot.waitUntil(lambda: not isValid(stayed) or not stayed.isVisible())
    theme.choose("dark")
    anew = picture(opened(action), qtbot)
    assert anew == before
    assert before != light
