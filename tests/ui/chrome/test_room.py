"""Panes share the room that there is: none is squeezed, and what has no room comes by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import HIDDEN_PANES, LIST_ABOVE, Settings
from reader.ui.main_window import MainWindow
from tests.ui.test_main_window import ids, open_article
from tests.ui.trigger import trigger

NARROW, MEDIUM, WIDE = 24, 40, 56  # ems


def em(window: MainWindow) -> int:
    return window.fontMetrics().height()


def widen(window: MainWindow, ems: int, lines: int = 60) -> None:
    window.setMinimumSize(10, 10)
    window.resize(ems * em(window), lines * em(window))
    QApplication.processEvents()


def seen(window: MainWindow) -> list[str]:
    parts = window.parts
    panes = {"list": parts.left, "text": parts.center, "names": parts.entities}
    return [name for name, pane in panes.items() if pane.isVisible()]


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    open_article(window, qtbot, "Shanghai gets a new mayor")
    return window


def test_as_many_panes_are_seen_as_there_is_room_for(shown: MainWindow) -> None:
    for ems, wanted in ((WIDE, ["list", "text", "names"]), (MEDIUM, ["list", "text"]), (NARROW, ["text"])):
        widen(shown, ems)
        assert seen(shown) == wanted
        ticked = [shown.parts.actions[name].isChecked() for name in ("show_list", "show_sidebar")]
        assert ticked == ["list" in wanted, "names" in wanted]
    widen(shown, WIDE)
    assert seen(shown) == ["list", "text", "names"]


def test_a_page_that_needs_more_room_has_it_while_it_stands_there(shown: MainWindow, qtbot: QtBot) -> None:
    center, review = shown.parts.center, shown.parts.review
    panes = (shown.parts.left, center, shown.parts.entities)
    widen(shown, WIDE)
    trigger(shown.parts.actions["review"])
    qtbot.waitUntil(lambda: center.currentWidget() is review)
    center.set_least_width(review.minimumSizeHint().width() - 4 * em(shown))
    needed = sum(pane.minimumWidth() for pane in panes)
    shown.parts.navigator.close_page()
    widen(shown, needed // em(shown) - 1)
    qtbot.waitUntil(lambda: seen(shown) == ["list", "text", "names"])
    trigger(shown.parts.actions["review"])
    qtbot.waitUntil(lambda: seen(shown) == ["list", "text"])
    shown.parts.navigator.close_page()
    qtbot.waitUntil(lambda: seen(shown) == ["list", "text", "names"])


def test_none_is_narrower_than_it_can_be_read_in(shown: MainWindow) -> None:
    parts = shown.parts
    for ems in (NARROW, MEDIUM, WIDE):
        widen(shown, ems)
        for pane in (parts.left, parts.center, parts.entities):
            assert not pane.isVisible() or pane.width() >= pane.minimumWidth()
        right = max(
            pane.mapTo(shown, pane.rect().topRight()).x() for pane in (parts.center, parts.entities) if pane.isVisible()
        )
        assert right < shown.width()


def test_what_has_no_room_comes_in_place_of_something_by_keys(shown: MainWindow) -> None:
    widen(shown, NARROW)
    for _ in range(8):
        trigger(shown.parts.actions["next_pane"])
        assert len(seen(shown)) == 1
        focused = QApplication.focusWidget()
        assert focused
        assert focused.isVisible()
    trigger(shown.parts.actions["to_list"])
    assert seen(shown) == ["list"]
    trigger(shown.parts.actions["show_sidebar"])
    assert seen(shown) == ["names"]
    trigger(shown.parts.actions["show_names"])
    assert seen(shown) == ["list"]
    assert shown.parts.left.shows_names


def test_an_article_that_is_chosen_is_seen(shown: MainWindow, qtbot: QtBot) -> None:
    widen(shown, NARROW)
    trigger(shown.parts.actions["to_list"])
    rows = shown.parts.articles.focusProxy()
    assert rows
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert seen(shown) == ["list"]
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert seen(shown) == ["text"]
    assert shown.parts.center.has_focus()


def test_what_is_hidden_stays_so_whatever_the_room_and_the_preferences(shown: MainWindow) -> None:
    trigger(shown.parts.actions["show_list"])
    widen(shown, NARROW)
    widen(shown, WIDE)
    shown.commands.view.tick()
    assert seen(shown) == ["text", "names"]


def test_hidden_panes_and_the_place_of_the_list_are_kept(
    shown: MainWindow, open_window: Callable[..., MainWindow], library: Path
) -> None:
    widen(shown, WIDE)
    trigger(shown.parts.actions["show_sidebar"])
    trigger(shown.parts.actions["list_above"])
    shown.close()
    settings: Settings = shown.parts.settings
    assert (settings.get(HIDDEN_PANES), settings.get(LIST_ABOVE)) == (["names"], True)
    again = open_window()
    assert seen(again) == ["list", "text"]
    assert again.parts.actions["list_above"].isChecked()
    assert again.parts.left.geometry().bottom() < again.parts.center.geometry().top()


def test_the_list_stands_above_the_text_and_beside_it_again(shown: MainWindow) -> None:
    widen(shown, WIDE)
    left, center = shown.parts.left, shown.parts.center
    wide = left.width()
    trigger(shown.parts.actions["list_above"])
    QApplication.processEvents()
    assert left.geometry().bottom() < center.geometry().top()
    assert left.width() == center.width()
    trigger(shown.parts.actions["list_above"])
    QApplication.processEvents()
    assert left.geometry().right() < center.geometry().left()
    assert left.width() == wide


def test_above_each_other_they_need_less_width_and_more_height(shown: MainWindow) -> None:
    trigger(shown.parts.actions["list_above"])
    widen(shown, NARROW)
    assert seen(shown) == ["list", "text"]
    widen(shown, NARROW, 16)
    assert len(seen(shown)) == 1


def test_a_search_is_seen_where_there_was_no_room_for_the_list(shown: MainWindow, qtbot: QtBot) -> None:
    widen(shown, NARROW)
    trigger(shown.parts.actions["search"])
    qtbot.keyClicks(shown.parts.search.focusProxy() or shown.parts.search, "maglev")
    qtbot.waitUntil(lambda: len(ids(shown)) < 14)
    shown.parts.search.accepted.emit()
    assert seen(shown) == ["list"]


def test_panes_give_way_to_the_middle_before_it_is_hard_to_read_in(shown: MainWindow) -> None:
    left, center, entities = shown.parts.left, shown.parts.center, shown.parts.entities
    widen(shown, WIDE + 40)
    wide = left.width(), entities.width()
    tight = left.minimumWidth() + center.easy_width + entities.minimumWidth() + 4 * em(shown)
    widen(shown, tight // em(shown))
    assert seen(shown) == ["list", "text", "names"]
    assert center.width() >= center.easy_width > center.least_width
    assert left.width() + entities.width() < sum(wide)
    widen(shown, tight // em(shown) - 6)
    assert seen(shown) == ["list", "text", "names"]
    assert center.width() < center.easy_width
    assert (left.width(), entities.width()) == (left.minimumWidth(), entities.minimumWidth())
    widen(shown, WIDE + 40)
    assert (left.width(), entities.width()) == wide
