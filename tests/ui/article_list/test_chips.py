"""The chips say what the list shows and ask for something else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.model import ArticleQuery, Counts, Order
from reader.ui.article_list.chips import BEST_NOTE, FilterChips
from reader.ui.article_list.order_button import OrderButton
from reader.ui.style.theme import Theme
from reader.ui.widgets.chip import Chip
from tests.ui.article_list.fakes import GONG, SIEMENS
from tests.ui.trigger import trigger

LONG = replace(SIEMENS, id=3, name="Shanghai United Imaging Healthcare Technology Company Limited of Jiading")


@pytest.fixture
def chips(qtbot: QtBot, theme: Theme) -> Iterator[FilterChips]:
    window = QWidget()
    made = FilterChips(theme)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    layout.addWidget(QWidget(), 1)
    qtbot.addWidget(window)
    window.resize(340, 300)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made
    window.close()


def chip(chips: FilterChips, beginning: str) -> Chip:
    return next(one for one in chips.findChildren(Chip) if one.text().startswith(beginning) and one.isVisible())


def texts(chips: FilterChips) -> list[str]:
    return [one.text() for one in chips.findChildren(Chip) if one.isVisible()]


def test_they_count_all_and_unread(chips: FilterChips) -> None:
    chips.show_counts(Counts(1400, 11, 2))
    assert texts(chips) == ["All 1,400", "Unread 11", "Starred"]


def test_a_count_that_was_capped_says_so(chips: FilterChips) -> None:
    chips.show_counts(Counts(10_000, 312, capped=True))
    assert texts(chips)[:2] == ["All 10,000+", "Unread 312+"]


def test_they_count_nothing_before_the_count_is_known(chips: FilterChips) -> None:
    chips.show_counts(None)
    assert texts(chips) == ["All", "Unread", "Starred"]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("All", ArticleQuery("words", (1,))),
        ("Unread", ArticleQuery("words", (1,), unread=True)),
        ("Starred", ArticleQuery("words", (1,), starred=True)),
    ],
)
def test_a_click_asks_for_it_and_keeps_words_and_entities(
    chips: FilterChips, qtbot: QtBot, name: str, asked: ArticleQuery
) -> None:
    chips.show_query(ArticleQuery("words", (1,), starred=name == "All"), [GONG])
    with qtbot.waitSignal(chips.query_changed) as signal:
        qtbot.mouseClick(chip(chips, name), Qt.MouseButton.LeftButton)
    assert signal.args == [asked]


def test_a_chip_is_chosen_when_the_list_shows_it_and_not_before(chips: FilterChips, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip(chips, "Unread"), Qt.MouseButton.LeftButton)
    assert not chip(chips, "Unread").isChecked()
    chips.show_query(ArticleQuery(unread=True))
    assert chip(chips, "Unread").isChecked()
    assert not chip(chips, "All").isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete])
def test_a_key_takes_an_entity_away(chips: FilterChips, qtbot: QtBot, key: Qt.Key) -> None:
    chips.show_query(ArticleQuery(entity_ids=(1, 2)), [GONG, SIEMENS])
    with qtbot.waitSignal(chips.query_changed) as signal:
        qtbot.keyClick(chip(chips, "Gong"), key)
    assert signal.args == [ArticleQuery(entity_ids=(2,))]


def test_the_keys_of_a_chip_come_before_the_shortcuts_of_the_list(chips: FilterChips, qtbot: QtBot) -> None:
    deleted = QAction("Delete", chips.window(), shortcut=QKeySequence("Del"))
    chips.window().addAction(deleted)
    chips.show_query(ArticleQuery(entity_ids=(1,)), [GONG])
    entity = chip(chips, "Gong")
    entity.setFocus()
    qtbot.waitUntil(entity.hasFocus)
    with qtbot.assertNotEmitted(deleted.triggered), qtbot.waitSignal(chips.query_changed):
        qtbot.keyClick(entity, Qt.Key.Key_Delete)


def test_an_entity_that_is_taken_away_leaves_the_focus_to_its_neighbour(chips: FilterChips, qtbot: QtBot) -> None:
    chips.show_query(ArticleQuery(entity_ids=(1, 2)), [GONG, SIEMENS])
    chip(chips, "Siemens").setFocus()
    qtbot.waitUntil(chip(chips, "Siemens").hasFocus)
    chips.show_query(ArticleQuery(entity_ids=(1,)), [GONG])
    assert texts(chips)[3:] == ["Gong Zheng"]
    qtbot.waitUntil(chip(chips, "Gong").hasFocus)


@pytest.mark.parametrize("width", [160, 220, 320, 700])
def test_nothing_is_cut_or_overlaps_at_any_width(chips: FilterChips, qtbot: QtBot, width: int) -> None:
    chips.show_counts(Counts(10_000, 10_000, capped=True))
    chips.show_noted(6)
    chips.show_query(ArticleQuery(entity_ids=(1, 3)), [GONG, LONG])
    chips.window().resize(width, 300)
    qtbot.waitUntil(lambda: chips.width() == width)
    widgets = [*chips.findChildren(Chip), *(label for label in chips.findChildren(QLabel) if label.isVisible())]
    for number, one in enumerate(widgets):
        assert chips.rect().contains(one.geometry())
        assert not any(one.geometry().intersects(other.geometry()) for other in widgets[:number])


def test_every_chip_says_what_it_does(chips: FilterChips) -> None:
    chips.show_counts(Counts(14, 11))
    chips.show_noted(6)
    chips.show_query(ArticleQuery(entity_ids=(1,)), [GONG])
    names = [one.accessibleName() for one in chips.findChildren(Chip)]
    assert names[:4] == ["All articles, 14", "Unread articles, 11", "Starred articles", "Articles with notes, 6"]
    assert names[4].startswith("Gong Zheng")
    assert all(one.toolTip() for one in chips.findChildren(Chip))


def order_button(chips: FilterChips) -> OrderButton:
    found = chips.findChild(OrderButton)
    assert isinstance(found, OrderButton)
    return found


def menu_of(button: OrderButton) -> dict[str, QAction]:
    menu = button.menu()
    menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in menu.actions()}


def test_a_filter_of_the_search_box_is_a_chip_and_is_taken_out_of_it(chips: FilterChips, qtbot: QtBot) -> None:
    chips.show_query(ArticleQuery("mayor is:unread before:2020 ", (1,)), [GONG])
    assert texts(chips)[3:] == [GONG.name, "Unread", "Before 2020"]
    with qtbot.waitSignal(chips.query_changed) as signal:
        qtbot.mouseClick(chip(chips, "Before"), Qt.MouseButton.LeftButton)
    assert signal.args == [ArticleQuery("mayor is:unread ", (1,))]


def test_words_that_are_typed_on_leave_the_chips_as_they_are_but_not_what_they_ask_for(
    chips: FilterChips, qtbot: QtBot
) -> None:
    chips.show_query(ArticleQuery("is:unread "))
    before = chip(chips, "Unread")
    removable = [one for one in chips.findChildren(Chip) if one.accessibleName().startswith("Unread: stop")]
    chips.show_query(ArticleQuery("is:unread mayor "))
    assert chip(chips, "Unread") is before
    with qtbot.waitSignal(chips.query_changed) as signal:
        removable[0].click()
    assert signal.args == [ArticleQuery("mayor ")]


def test_another_order_is_chosen_from_the_menu(chips: FilterChips, qtbot: QtBot) -> None:
    chips.show_query(ArticleQuery("mayor ", (1,)), [GONG])
    assert order_button(chips).text() == "Newest"
    with qtbot.waitSignal(chips.query_changed) as signal:
        trigger(menu_of(order_button(chips))["Title"])
    assert signal.args == [ArticleQuery("mayor ", (1,), order=Order.TITLE)]
    chips.show_query(ArticleQuery("mayor ", (1,), order=Order.TITLE), [GONG])
    assert order_button(chips).text() == "Title"
    assert menu_of(order_button(chips))["Title"].isChecked()


def test_that_only_the_newest_are_ranked_is_said_once_the_list_shows_them(chips: FilterChips) -> None:
    asked = ArticleQuery("mayor ", order=Order.BEST)
    note = chips.findChild(QLabel)
    assert note
    chips.show_query(asked)
    chips.show_counts(Counts(12, 7))
    height = chips.heightForWidth(chips.width())
    assert not note.text()
    chips.show_found(asked)
    assert not note.text()
    chips.show_found(asked, among_newest=True)
    assert note.text() == BEST_NOTE
    assert chips.heightForWidth(chips.width()) > height
    chips.show_query(replace(asked, order=Order.NEWEST))
    assert note.text() == BEST_NOTE
    chips.show_found(replace(asked, order=Order.NEWEST))
    assert not note.text()


def test_only_where_words_are_searched_there_is_a_best_match(chips: FilterChips) -> None:
    chips.show_query(ArticleQuery("is:unread ", order=Order.BEST))
    assert order_button(chips).text() == "Newest"
    assert not menu_of(order_button(chips))["Best Match of the Words"].isEnabled()
    chips.show_query(ArticleQuery("mayor ", order=Order.BEST))
    assert order_button(chips).text() == "Best match"
    assert menu_of(order_button(chips))["Best Match of the Words"].isChecked()


@pytest.mark.parametrize("width", [260, 300, 340, 500])
def test_the_order_is_there_at_any_width_and_cuts_nothing(chips: FilterChips, qtbot: QtBot, width: int) -> None:
    chips.show_counts(Counts(10_000, 312, capped=True))
    chips.window().resize(width, 300)
    qtbot.waitUntil(lambda: chips.width() == width)
    for order in Order:
        chips.show_query(ArticleQuery("mayor ", order=order))
        button = order_button(chips)
        assert button.isVisible()
        assert button.width() >= button.sizeHint().width()
        assert chips.rect().contains(button.geometry())
        assert not any(
            one.geometry().intersects(button.geometry()) for one in chips.findChildren(Chip) if one.isVisible()
        )


def test_those_with_notes_have_a_chip_where_there_are_some(chips: FilterChips, qtbot: QtBot) -> None:
    chips.show_counts(Counts(14, 11))
    chips.show_noted(0)
    assert texts(chips) == ["All 14", "Unread 11", "Starred"]
    chips.show_noted(6)
    assert texts(chips) == ["All 14", "Unread 11", "Starred", "Noted 6"]
    chips.show_query(ArticleQuery("maglev OR Expo", unread=True))
    with qtbot.waitSignal(chips.query_changed) as asked:
        chip(chips, "Noted").click()
    noted = ArticleQuery("(maglev OR Expo) has:note", unread=True)
    assert asked.args == [noted]
    chips.show_query(noted)
    assert chip(chips, "Noted").isChecked()
    chips.show_noted(0)
    assert texts(chips) == ["All 14", "Unread 11", "Starred", "Noted 0"]
    for name, words, unread in (("Noted", "(maglev OR Expo)", True), ("All", "(maglev OR Expo)", False)):
        with qtbot.waitSignal(chips.query_changed) as asked:
            chip(chips, name).click()
        assert asked.args == [ArticleQuery(words, unread=unread)]
