"""The middle of the window has room for what stands in it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.chrome.center_stack import MOST_WIDENED
from reader.ui.main_window import MainWindow
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


def test_it_is_as_wide_as_the_words_of_a_page_need_but_not_much_wider_than_it_must_be(
    window: MainWindow, qtbot: QtBot
) -> None:
    center, page = window.parts.center, window.parts.review
    trigger(window.parts.actions["review"])
    qtbot.waitUntil(lambda: is_shown(center, page))
    needed = page.minimumSizeHint().width()
    for least, wide in (
        (needed // 3, round(MOST_WIDENED * (needed // 3))),
        (needed - 10, needed),
        (needed + 10, needed + 10),
    ):
        center.set_least_width(least)
        assert center.minimumWidth() == wide
