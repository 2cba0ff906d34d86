"""The page of places: of the library, the list or a name; chosen, opened and put where they lie."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.atlas.place_list import words_of
from reader.ui.atlas.sheet import EMPTY, MapSheet, Part, Scope
from reader.ui.browsing.trail import Narrowing
from reader.ui.main_window import MainWindow
from tests.ui.atlas.places import EUROPE, LINGANG, PUDONG, SHANGHAI
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> MapSheet:
    """The map of the seeds."""
    trigger(window.parts.actions["places"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.map))
    return window.parts.map.sheet


def names(sheet: MapSheet) -> list[str]:
    return [place.name for place in sheet.list.places.places]


def test_the_places_of_the_library_are_on_the_map_or_listed_beside_it(sheet: MapSheet) -> None:
    assert sheet.count.text().startswith("26 places in 14 articles")
    assert {"Shanghai", "China", "Erlangen"} <= set(names(sheet))
    sheet.show_part(Part.UNPLACED)
    assert "Lingang" in names(sheet)
    assert "Shanghai" not in names(sheet)
    assert [part for part, chip in sheet.parts.items() if chip.isChecked()] == [Part.UNPLACED]


def test_a_click_on_a_dot_lists_what_lies_there_and_makes_the_commonest_current(
    sheet: MapSheet, window: MainWindow, qtbot: QtBot
) -> None:
    shanghai = next(place for place in sheet.list.places.places if place.name == "Shanghai")
    sheet.map.chosen.emit(sheet.map.at_spot_of(shanghai.entity_id))
    assert {"Shanghai", "Pudong"} <= set(names(sheet))
    assert "Erlangen" not in names(sheet)
    assert window.parts.navigator.entity_id == shanghai.entity_id
    qtbot.waitUntil(lambda: sheet.scopes[Scope.NAME].words == "With Shanghai")
    with qtbot.waitSignal(window.parts.name_signals.opened) as told:
        qtbot.keyClick(sheet.map, Qt.Key.Key_Return)
    assert told.args == [shanghai.entity_id]


def test_the_list_is_gone_through_by_keys(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    sheet.list.setCurrentIndex(sheet.list.places.index(1))
    place = sheet.list.places.places[1]
    with qtbot.waitSignal(window.parts.name_signals.clicked) as told:
        qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    assert told.args == [place.entity_id]
    window.parts.map.copy()
    with qtbot.waitSignal(window.parts.name_signals.opened) as told:
        qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    assert told.args == [place.entity_id]


def test_the_map_is_of_the_list_or_of_a_name(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.list.search("Chicago ")
    qtbot.waitUntil(lambda: not sheet.scopes[Scope.LIST].isHidden())
    sheet.scopes[Scope.LIST].click()
    qtbot.waitUntil(lambda: "in 1 article" in sheet.count.text())
    assert {"Chicago", "Erlangen"} <= set(names(sheet))
    erlangen = next(place for place in sheet.list.places.places if place.name == "Erlangen")
    window.parts.name_signals.clicked.emit(erlangen.entity_id)
    qtbot.waitUntil(lambda: sheet.scopes[Scope.NAME].words == "With Erlangen")
    sheet.scopes[Scope.NAME].click()
    qtbot.waitUntil(lambda: "in 7 articles" in sheet.count.text())
    sheet.scopes[Scope.LIBRARY].click()
    qtbot.waitUntil(lambda: "in 14 articles" in sheet.count.text())


def test_nothing_found_says_so_and_leads_back_to_the_library(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.list.search("zzzz ")
    qtbot.waitUntil(lambda: not sheet.scopes[Scope.LIST].isHidden())
    sheet.scopes[Scope.LIST].click()
    qtbot.waitUntil(lambda: sheet.map.isHidden())
    assert sheet.message.sentence != EMPTY
    sheet.message.pressed.emit()
    qtbot.waitUntil(lambda: not sheet.map.isHidden())


def locate(sheet: MapSheet, name: str) -> None:
    sheet.show_part(Part.UNPLACED)
    row = names(sheet).index(name)
    sheet.list.setCurrentIndex(sheet.list.places.index(row))
    sheet.list.locate_wanted.emit(sheet.list.places.places[row])


def test_a_place_is_put_where_coordinates_say_and_undo_takes_it_back(
    sheet: MapSheet, window: MainWindow, qtbot: QtBot
) -> None:
    locate(sheet, "Lingang")
    assert not sheet.bar.isHidden()
    assert "Where does “Lingang” lie?" in sheet.bar.question.text()
    qtbot.keyClicks(sheet.bar.field, "nowhere")
    qtbot.keyClick(sheet.bar.field, Qt.Key.Key_Return)
    assert "no point" in sheet.bar.question.text()
    sheet.bar.field.clear()
    qtbot.keyClicks(sheet.bar.field, "30.9, 121.9")
    qtbot.keyClick(sheet.bar.field, Qt.Key.Key_Return)
    assert sheet.bar.isHidden()
    sheet.show_part(Part.PLACED)
    qtbot.waitUntil(lambda: "Lingang" in names(sheet))
    assert window.parts.notice.sentence == "Put Lingang on the map at 30.90° N, 121.90° E."
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: "Lingang" not in names(sheet))


def test_a_click_on_the_map_says_where_a_place_lies(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    locate(sheet, "Lingang")
    sheet.map.pointed.emit(30.904, 121.896)
    qtbot.waitUntil(lambda: "Lingang" not in names(sheet))
    assert window.parts.notice.sentence.endswith("30.90° N, 121.90° E.")
    assert not sheet.map.asks


def test_a_place_is_taken_off_the_map(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    [chicago] = [place for place in sheet.list.places.places if place.name == "Chicago"]
    sheet.ask_where(chicago)
    sheet.bar.off.click()
    qtbot.waitUntil(lambda: "Chicago" not in names(sheet))
    assert window.parts.notice.sentence == "Took Chicago off the map."


def test_escape_asks_no_longer_and_stays_on_the_page(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    locate(sheet, "Lingang")
    qtbot.keyClick(sheet.bar.field, Qt.Key.Key_Escape)
    assert sheet.bar.isHidden()
    assert window.parts.center.currentWidget() is window.parts.map
    qtbot.keyClick(sheet.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is not window.parts.map)


def test_a_name_is_located_from_its_menu_and_only_a_place(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    [lingang] = [place for place in sheet._listed_places(Part.UNPLACED) if place.name == "Lingang"]
    parts.navigator.close_page()
    parts.name_signals.clicked.emit(lingang.entity_id)
    qtbot.waitUntil(lambda: parts.navigator.entity.card is not None)
    trigger(parts.actions["locate"])
    qtbot.waitUntil(lambda: sheet.bar.asked_of is not None and sheet.bar.asked_of.name == "Lingang")


def test_each_row_is_spoken_with_whether_it_is_on_the_map() -> None:
    assert words_of(SHANGHAI) == "Shanghai, 10 articles, on the map"
    assert words_of(LINGANG) == "Lingang, 4 articles, not on the map"
    assert words_of(EUROPE) == "Europe, 1 article, no spot of its own"


def test_a_time_is_brushed_stays_in_the_trail_and_is_taken_back(
    sheet: MapSheet, window: MainWindow, qtbot: QtBot
) -> None:
    bars, page = sheet.time.bars, window.parts.map
    qtbot.waitUntil(lambda: sum(bar.articles for bar in bars.bars) == 14)  # which come behind the map
    assert bars.bars[-1].description == "Undated: 1 article"
    everywhere = set(names(sheet))
    march = 2020 * 12 + 2
    bars.chosen.emit((march, march), False)
    qtbot.waitUntil(lambda: sheet.count.text().endswith("in 1 article"))
    assert sheet.time.chip.words == "March 2020 · 1"
    assert set(names(sheet)) < everywhere
    place = page.place()
    assert place is not None
    assert place.narrowing == Narrowing((march, march))
    window.parts.map.left.emit()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is page and sheet.count.text().endswith("in 1 article"))
    bars.undated_chosen.emit()
    qtbot.waitUntil(lambda: sheet.time.chip.words == "Undated · 1")
    sheet.time.chip.click()
    assert set(names(sheet)) == everywhere
    assert sheet.time.chip.isHidden()


def test_where_a_time_names_no_place_it_says_so_and_a_button_shows_all(
    sheet: MapSheet, window: MainWindow, qtbot: QtBot
) -> None:
    window.parts.map.narrow(Narrowing((1999 * 12, 1999 * 12 + 11)))
    qtbot.waitUntil(lambda: not sheet.message.isHidden())
    assert sheet.message.sentence == "No place is named in the articles of this time (1999)."
    assert sheet.time.isVisible()
    sheet.message.button.click()
    assert sheet.message.isHidden()
    assert sheet.map.isVisible()


def test_the_articles_of_a_time_are_listed(sheet: MapSheet, window: MainWindow, qtbot: QtBot) -> None:
    page, listed = window.parts.map, window.parts.navigator.list
    assert sheet.time.narrow.isHidden()
    page.narrow(Narrowing(months=(2020 * 12, 2020 * 12 + 11)))
    assert not sheet.time.narrow.isHidden()
    sheet.time.narrow.click()
    qtbot.waitUntil(lambda: listed.query.words.strip() == "date:2020-01..2020-12")
    listed.search("maglev")
    page.choose(Scope.LIST)
    qtbot.waitUntil(lambda: sheet.scopes[Scope.LIST].isChecked())
    sheet.time.narrow.click()
    qtbot.waitUntil(lambda: listed.query.words.strip() == "(maglev) date:2020-01..2020-12")


def test_the_keys_stay_on_a_place_only_while_it_is_where_it_was(sheet: MapSheet) -> None:
    sheet.list.show_places((SHANGHAI, PUDONG, LINGANG))
    sheet.list.setCurrentIndex(sheet.list.places.index(1))
    fewer = PUDONG._replace(articles=3)
    sheet.list.show_places((SHANGHAI, fewer, LINGANG))
    assert (sheet.list.place, sheet.list.places.rowCount()) == (fewer, 3)
    sheet.list.show_places((SHANGHAI, LINGANG, fewer))
    assert sheet.list.place is None
    sheet.list.show_places((SHANGHAI,))
    assert (names(sheet), sheet.list.place) == (["Shanghai"], None)
