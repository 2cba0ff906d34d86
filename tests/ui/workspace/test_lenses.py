"""From the mentions of a name to its relations and its places, by tabs and by keys, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model import ArticleQuery
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.trail import Narrowing, PagePlace
from reader.ui.main_window import MainWindow
from reader.ui.widgets.lens_tabs import LensTabs
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import entity, open_article
from tests.ui.trigger import trigger

GONG = "Gong Zheng"


@pytest.fixture
def gong(window: MainWindow, qtbot: QtBot) -> int:
    """The mentions of a name stand in the middle, opened from an article."""
    open_article(window, qtbot, "Thinking machines meet")
    found = entity(window, GONG)
    window.parts.name_signals.opened.emit(found)
    wait_for(window, qtbot, Lens.MENTIONS)
    return found


def tabs(window: MainWindow) -> LensTabs:
    [shown] = [one for one in window.parts.center.findChildren(LensTabs) if one.isVisible()]
    return shown


def wait_for(window: MainWindow, qtbot: QtBot, lens: Lens) -> None:
    center, page = window.parts.center, {one.name: one for one in window.parts.pages.every()}[lens].get()
    qtbot.waitUntil(lambda: center.currentWidget() is page.as_widget and center.title == GONG)


def test_a_tab_leads_to_another_page_about_the_name(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    for lens in (Lens.RELATIONS, Lens.GROUPS, Lens.PLACES, Lens.MENTIONS):
        tabs(window).tabs[lens].click()
        wait_for(window, qtbot, lens)
        assert [one for one, tab in tabs(window).tabs.items() if tab.isChecked()] == [lens]
        assert window.parts.navigator.page_id == gong


def test_ctrl_tab_goes_round_and_back_returns(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    for lens in (Lens.RELATIONS, Lens.GROUPS, Lens.PLACES, Lens.MENTIONS, Lens.RELATIONS):
        trigger(window.parts.actions["next_lens"])
        wait_for(window, qtbot, lens)
    trigger(window.parts.actions["previous_lens"])
    wait_for(window, qtbot, Lens.MENTIONS)
    window.parts.navigator.back()
    wait_for(window, qtbot, Lens.RELATIONS)


def test_escape_leaves_all_of_them_at_once(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    for lens in (Lens.RELATIONS, Lens.GROUPS, Lens.PLACES):
        trigger(window.parts.actions["next_lens"])
        wait_for(window, qtbot, lens)
    qtbot.keyClick(window.parts.map, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_the_mentions_are_narrowed_as_they_were_left(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    window.parts.page.page.narrow(Narrowing(months=(2020 * 12, 2020 * 12 + 11)))
    narrowing = window.parts.page.page.narrowing
    trigger(window.parts.actions["next_lens"])
    wait_for(window, qtbot, Lens.RELATIONS)
    trigger(window.parts.actions["previous_lens"])
    wait_for(window, qtbot, Lens.MENTIONS)
    assert window.parts.page.page.narrowing == narrowing


def test_relations_and_groups_of_the_list_lead_to_each_other(window: MainWindow, qtbot: QtBot) -> None:
    navigator = window.parts.navigator
    trigger(window.parts.actions["list_relations"])
    for page in (Lens.GROUPS, Lens.RELATIONS):
        trigger(window.parts.actions["next_lens"])
        assert navigator.page == PagePlace(page)


def test_without_such_a_page_there_is_nothing_to_turn(window: MainWindow) -> None:
    trigger(window.parts.actions["notes"])
    here = window.parts.navigator.page
    trigger(window.parts.actions["next_lens"])
    assert window.parts.navigator.page == here


def test_while_names_are_walked_through_the_same_of_each_is_shown(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    tabs(window).tabs[Lens.PLACES].click()
    wait_for(window, qtbot, Lens.PLACES)
    shanghai = entity(window, "Shanghai")
    window.contents.shown.gestures.show_page(shanghai)
    assert window.parts.navigator.page == PagePlace(Lens.PLACES, (shanghai,))


def test_the_time_is_handed_over_and_taken_away_for_all(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    parts, year = window.parts, Narrowing(months=(2020 * 12, 2020 * 12 + 11))
    parts.page.page.narrow(replace(year, with_ids=(entity(window, "Shanghai"),)))
    turn(window, qtbot, Lens.RELATIONS)
    assert parts.relations.body.time.chip.words == "2020 · 2"
    assert {spot.node.relation.together for spot in parts.relations.body.canvas.picture.spots} == {2}
    turn(window, qtbot, Lens.GROUPS)
    assert parts.groups.sheet.time.chip.words == "2020 · 2"
    turn(window, qtbot, Lens.PLACES)
    qtbot.waitUntil(lambda: parts.map.sheet.time.chip.words == "2020 · 2")
    parts.map.sheet.time.chip.click()
    trigger(window.parts.actions["next_lens"])
    wait_for(window, qtbot, Lens.MENTIONS)
    assert parts.page.page.narrowing == Narrowing(with_ids=(entity(window, "Shanghai"),))


@pytest.mark.parametrize("lens", [Lens.RELATIONS, Lens.GROUPS])
def test_a_time_that_was_handed_over_is_taken_away_there_and_back_finds_it(
    window: MainWindow, qtbot: QtBot, gong: int, lens: Lens
) -> None:
    parts, year = window.parts, Narrowing(months=(2020 * 12, 2020 * 12 + 11))
    parts.page.page.narrow(year)
    while PagePlace(lens, (gong,)).identity != (parts.navigator.page and parts.navigator.page.identity):
        trigger(parts.actions["next_lens"])
    wait_for(window, qtbot, lens)
    line = parts.relations.body.time if lens is Lens.RELATIONS else parts.groups.sheet.time
    line.narrow.click()
    assert parts.navigator.list.query == ArticleQuery("date:2020-01..2020-12", entity_ids=(gong,))
    line.chip.click()
    qtbot.waitUntil(line.isHidden)
    assert parts.center.place() == PagePlace(lens, (gong,))


def test_nobody_at_a_time_says_so_and_shows_all_times_again(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    parts, never = window.parts, Narrowing(months=(1900 * 12, 1900 * 12 + 11))
    parts.navigator.open_page(replace(PagePlace(Lens.RELATIONS, (gong,)), narrowing=never))
    wait_for(window, qtbot, Lens.RELATIONS)
    body = parts.relations.body
    assert body.message.sentence == "Nobody else stands with “Gong Zheng” at that time (1900)."
    body.message.button.click()
    qtbot.waitUntil(lambda: bool(body.canvas.picture.spots))


def turn(window: MainWindow, qtbot: QtBot, lens: Lens) -> None:
    trigger(window.parts.actions["next_lens"])
    wait_for(window, qtbot, lens)
