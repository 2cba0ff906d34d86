"""The page on which several names are merged: what it shows, and what keys and buttons decide there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.corrections.merge import MergeDialog
from reader.ui.main_window import MainWindow
from reader.ui.review.merge_page import MergePage
from reader.ui.review.merge_place import place_of
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger

Key = Qt.Key
PARK, ZHANGJIANG = "Zhangjiang Hi-Tech Park", "Zhangjiang"


def ids_of(window: MainWindow, *called: str) -> tuple[int, ...]:
    with Library.open(window.parts.library) as library:
        return tuple(library.entities.find_by_name(name)[0].id for name in called)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> MergePage:
    """Two names of the seeds, with the keys."""
    window.resize(1440, 900)
    open_article(window, qtbot, "Thinking machines meet")
    return opened(window, qtbot, ZHANGJIANG, PARK)


def opened(window: MainWindow, qtbot: QtBot, *called: str) -> MergePage:
    window.parts.center.give_keys()
    window.parts.navigator.open_page(place_of(ids_of(window, *called)))
    page = window.parts.pages.merge.get()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    qtbot.waitUntil(lambda: "article" in page.sheet.touched.text())
    return page


def facts(page: MergePage) -> dict[str, str]:
    return {what: said.text() for what, (_, said) in page.sheet.facts.items() if not said.isHidden()}


def names(window: MainWindow) -> set[str]:
    with Library.open(window.parts.library) as library:
        return {one.name for one in library.entities.entities()}


def test_names_stand_side_by_side_with_what_speaks_for_and_against_it(page: MergePage) -> None:
    sheet = page.sheet
    assert sheet.amount.text() == "2 names"
    assert [card.side.entity.name for card in sheet.cards] == [PARK, ZHANGJIANG]
    assert sheet.cards[0].y() == sheet.cards[1].y()
    assert sheet.cards[0].height() == sheet.cards[1].height()
    assert sheet.cards[0].facts.startswith("5 articles · ")
    assert sheet.chosen_name == PARK
    assert set(facts(page)) == {"The names", "In one article", "Over time"}
    assert sheet.touched.text().endswith("articles, and those imported later")
    assert sheet.shared.links
    page.copy()
    assert QGuiApplication.clipboard().text() == f"{PARK}\n{ZHANGJIANG}"


def test_y_merges_under_the_name_that_was_chosen_and_undo_takes_it_back(
    page: MergePage, window: MainWindow, qtbot: QtBot
) -> None:
    focused = window.focusWidget()
    assert focused is page.sheet.cards[0]
    QTest.keyClick(focused, Key.Key_Right)
    assert page.sheet.chosen_name == ZHANGJIANG
    assert page.sheet.cards[1].hasFocus()
    QTest.keyClick(page.sheet.cards[1], Key.Key_Right)  # there is no other
    QTest.keyClick(page.sheet.cards[1], Key.Key_Left)
    QTest.keyClick(page.sheet.cards[0], Key.Key_Down)
    assert page.sheet.chosen_name == ZHANGJIANG
    qtbot.waitUntil(lambda: "article" in page.sheet.touched.text())
    qtbot.waitUntil(lambda: page._proposal is not None)
    QTest.keyClick(window.focusWidget(), Key.Key_Y)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    qtbot.waitUntil(lambda: PARK not in names(window))
    assert ZHANGJIANG in names(window)
    qtbot.waitUntil(window.parts.actions["undo"].isEnabled)
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: PARK in names(window))


def test_n_says_that_they_are_not_the_same(page: MergePage, window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.focusWidget(), Key.Key_N)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    qtbot.waitUntil(lambda: PARK in window.parts.notice.sentence)
    qtbot.waitUntil(window.parts.actions["undo"].isEnabled)
    assert {PARK, ZHANGJIANG} <= names(window)


def test_escape_decides_nothing(page: MergePage, window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.focusWidget(), Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    assert not window.parts.actions["undo"].isEnabled()


def test_a_double_click_and_enter_open_the_page_of_a_name(page: MergePage, window: MainWindow, qtbot: QtBot) -> None:
    page.sheet.cards[1].setFocus()
    QTest.keyClick(page.sheet.cards[1], Key.Key_Return)
    qtbot.waitUntil(lambda: window.parts.center.title == ZHANGJIANG)
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    QTest.mouseDClick(page.sheet.cards[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.parts.center.title == PARK)


def test_another_name_is_asked_for_in_a_dialog(page: MergePage, window: MainWindow, qtbot: QtBot) -> None:
    page.sheet.another.click()
    corrections = window.commands.corrections
    qtbot.waitUntil(lambda: isinstance(corrections.dialog, MergeDialog))
    assert corrections.dialog
    assert {entity.name for entity in corrections.dialog.context.entities} == {PARK, ZHANGJIANG}
    corrections.dialog.reject()


def test_of_many_the_first_have_cards_and_the_others_are_named(
    page: MergePage, window: MainWindow, qtbot: QtBot
) -> None:
    opened(window, qtbot, PARK, ZHANGJIANG, "Shanghai", "China", "Pudong", "Tesla")
    qtbot.waitUntil(lambda: len(page.sheet.cards) == 4)
    assert page.sheet.others.text() == f"and Tesla 4, {ZHANGJIANG} 2"
    assert "The names" not in facts(page)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: page.sheet.cards[1].y() > page.sheet.cards[0].y())


def test_larger_text_keeps_the_choice_of_names(page: MergePage, window: MainWindow) -> None:
    before = page.sheet
    trigger(window.parts.actions["zoom_in"])
    assert page.sheet is not before
    assert len(page.sheet.cards) == 2


def test_a_read_only_library_decides_nothing(
    library: Path, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    library.chmod(0o444)
    window = open_window()
    if window.parts.commands.writable:
        pytest.skip("whoever runs this may write any file")
    page = window.parts.pages.merge.get()
    window.parts.navigator.open_page(place_of(ids_of(window, PARK, ZHANGJIANG)))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    assert not page.sheet.merge.isEnabled()
    QTest.keyClick(page, Key.Key_Y)
    assert "read-only" in page.sheet.touched.text()


def test_names_that_are_gone_lead_back(page: MergePage, window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.open_page(place_of((99_998, 99_999)))
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is not page)
