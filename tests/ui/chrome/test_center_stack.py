"""The middle of the window has room for what stands in it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


def test_it_is_as_wide_as_the_words_of_a_page_need_while_that_stands_there(window: MainWindow, qtbot: QtBot) -> None:
    center, page = window.parts.center, window.parts.review
    center.least_width = 100
    trigger(window.parts.actions["review"])
    qtbot.waitUntil(lambda: is_shown(center, page))
    assert page.minimumSizeHint().width() > 150
    assert center.minimumWidth() == 150
    center.least_width = 10_000
    center.close_page()
    assert center.minimumWidth() == 10_000
