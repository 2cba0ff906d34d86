"""The text alone: F8 takes away what stands around it, and gives it back as it was."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger


def around(window: MainWindow) -> list[bool]:
    parts = window.parts
    return [pane.isVisibleTo(window) for pane in (parts.left, parts.entities, parts.toolbar)]


def test_nothing_stands_around_the_text_and_then_all_of_it_again(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot, "Shanghai gets a new mayor")
    trigger(window.parts.actions["text_alone"])
    assert around(window) == [False, False, False]
    assert window.parts.center.has_focus()
    trigger(window.parts.actions["text_alone"])
    assert around(window) == [True, True, True]


def test_a_pane_that_was_hidden_before_stays_hidden(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["show_sidebar"])
    for _ in range(2):
        trigger(window.parts.actions["text_alone"])
    assert around(window) == [True, False, True]


def test_who_searches_sees_where(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["text_alone"])
    trigger(window.parts.actions["search"])
    assert around(window) == [True, True, True]
    assert window.parts.search.hasFocus()
