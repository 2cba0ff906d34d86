"""The saved searches as their user drives them, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model import Counts, Order, SavedSearch
from reader.ui.saved_searches.model import SavedSearchModel, speech
from reader.ui.saved_searches.section import SavedSearchSection
from reader.ui.saved_searches.view import MOST
from reader.ui.style.theme import Theme

Key = Qt.Key
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SEARCHES = [
    SavedSearch(3, "Mayors", "mayor"),
    SavedSearch(5, "Bridges", "bridge OR tunnel", Order.OLDEST),
    SavedSearch(4, "Gong in 2023", 'person:"Gong Zheng" date:2023'),
]


@pytest.fixture
def said() -> list[Any]:
    return []


@pytest.fixture
def section(qapp: QApplication, qtbot: QtBot, said: list[Any]) -> Iterator[SavedSearchSection]:
    made = SavedSearchSection(Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.view.chosen.connect(lambda one: said.append(("chosen", one.id)))
    made.saved.connect(lambda name: said.append(("saved", name)))
    made.renamed.connect(lambda *told: said.append(("renamed", *told)))
    made.view.moved.connect(lambda *told: said.append(("moved", *told)))
    made.view.removed.connect(lambda told: said.append(("removed", told)))
    made.show_searches(SEARCHES)
    made.show()
    made.activateWindow()
    made.view.setFocus()
    made.show_current(5)
    yield made
    made.close()


def model_of(section: SavedSearchSection) -> SavedSearchModel:
    found = section.view.model()
    assert isinstance(found, SavedSearchModel)
    return found


def editor(section: SavedSearchSection) -> QLineEdit:
    found = section.view.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def center(section: SavedSearchSection, row: int) -> QPoint:
    return section.view.visualRect(model_of(section).index(row)).center()


def test_it_is_not_there_where_nothing_is_saved(section: SavedSearchSection) -> None:
    assert section.isVisible()
    section.show_searches([])
    assert not section.isVisible()


def test_it_grows_with_its_lines_up_to_a_few(section: SavedSearchSection) -> None:
    height = section.view.height()
    section.show_searches(SEARCHES[:1])
    assert section.view.height() * 3 == height
    section.show_searches([SavedSearch(number, f"{number}", "x") for number in range(1, 40)])
    assert section.view.height() == height // 3 * MOST


def test_a_click_and_enter_show_a_search(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    qtbot.mouseClick(section.view.viewport(), Qt.MouseButton.LeftButton, pos=center(section, 0))
    qtbot.keyClick(section.view, Key.Key_Down)
    qtbot.keyClick(section.view, Key.Key_Return)
    assert said == [("chosen", 3), ("chosen", 5)]


def test_a_search_is_renamed_in_its_place(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    qtbot.keyClick(section.view, Key.Key_F2)
    assert editor(section).text() == "Bridges"
    editor(section).setText("Crossings")
    qtbot.keyClick(editor(section), Key.Key_Return)
    qtbot.waitUntil(lambda: said == [("renamed", 5, "Crossings")])


def test_escape_leaves_the_name_as_it_was(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    section.rename(5)
    editor(section).setText("Crossings")
    qtbot.keyClick(editor(section), Key.Key_Escape)
    assert said == []
    assert len(section.searches) == 3


def test_a_new_search_is_named_and_saved(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    section.ask_name("towers", "towers")
    assert editor(section).text() == "towers"
    editor(section).setText("Towers of Pudong")
    qtbot.keyClick(editor(section), Key.Key_Return)
    qtbot.waitUntil(lambda: said == [("saved", "Towers of Pudong")])


def test_a_suggested_name_may_stay(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    section.ask_name("towers", "towers")
    qtbot.keyClick(editor(section), Key.Key_Return)
    qtbot.waitUntil(lambda: said == [("saved", "towers")])


def test_a_new_search_is_given_up(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    section.ask_name("towers", "towers")
    assert len(section.searches) == 4
    qtbot.keyClick(editor(section), Key.Key_Escape)
    assert said == []
    assert list(section.searches) == SEARCHES


def test_delete_and_alt_with_an_arrow_remove_and_move(
    section: SavedSearchSection, said: list[Any], qtbot: QtBot
) -> None:
    qtbot.keyClick(section.view, Key.Key_Up, ALT)
    qtbot.keyClick(section.view, Key.Key_Down, ALT)
    qtbot.keyClick(section.view, Key.Key_Delete)
    assert said == [("moved", 5, 0), ("moved", 5, 2), ("removed", 5)]


@pytest.mark.parametrize(("current", "onto", "below", "place"), [(3, 2, True, 2), (3, 1, False, 0), (4, 0, False, 0)])
def test_a_line_is_dragged_to_another_place(
    section: SavedSearchSection, said: list[Any], current: int, onto: int, below: bool, place: int
) -> None:
    section.show_current(current)
    rect = section.view.visualRect(model_of(section).index(onto))
    at = QPointF(rect.center().x(), rect.bottom() - 1 if below else rect.top() + 1)
    buttons = Qt.MouseButton.LeftButton
    section.view.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, QMimeData(), buttons, NONE))
    assert said == [("moved", current, place)]


def test_what_can_only_be_read_cannot_be_changed(section: SavedSearchSection, said: list[Any], qtbot: QtBot) -> None:
    section.set_writable(False)
    for key in (Key.Key_F2, Key.Key_Delete):
        qtbot.keyClick(section.view, key)
    qtbot.keyClick(section.view, Key.Key_Up, ALT)
    assert said == []
    assert section.view.findChild(QLineEdit) is None


def test_the_search_that_is_shown_is_highlighted(section: SavedSearchSection) -> None:
    section.show_current(4)
    assert [index.row() for index in section.view.selectedIndexes()] == [2]
    section.show_current(None)
    assert section.view.selectedIndexes() == []


def test_a_screen_reader_hears_name_and_counts() -> None:
    assert speech(SEARCHES[0], None) == "Mayors"
    assert speech(SEARCHES[0], Counts(1, 0)) == "Mayors, 1 article, 0 unread"
    assert speech(SEARCHES[0], Counts(10_000, 7, capped=True)) == "Mayors, more than 10,000 articles, 7 unread"
