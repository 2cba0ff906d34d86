"""Saved searches in the window: saved, shown, counted, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader import paths
from reader.model import Entity, Order, SavedSearch
from reader.settings import Settings
from reader.ui.background.tasks import Tasks
from reader.ui.background.topics import Topic
from reader.ui.main_window import MainWindow
from reader.ui.saved_searches.model import COUNTS_ROLE
from reader.ui.saved_searches.section import SavedSearchSection
from reader.ui.startup.library_opener import LibraryOpener
from reader.ui.style.theme import Theme
from tests.ui.trigger import trigger

PATIENCE = 20_000


def names(window: MainWindow) -> list[str]:
    return [one.name for one in window.parts.saved.searches]


def save(window: MainWindow, qtbot: QtBot, words: str, name: str) -> None:
    window.parts.search.type(words)
    qtbot.waitUntil(window.parts.actions["save_search"].isEnabled)
    trigger(window.parts.actions["save_search"])
    editor = window.parts.saved.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText(name)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in names(window), timeout=PATIENCE)


def articles(window: MainWindow, row: int) -> int | None:
    counts = window.parts.saved.view.model().index(row, 0).data(COUNTS_ROLE)
    return counts.articles if counts else None


def test_a_search_is_saved_counted_shown_again_removed_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["order_oldest"])
    save(window, qtbot, "maglev ", "Trains")
    qtbot.waitUntil(lambda: articles(window, 0) == 2, timeout=PATIENCE)
    assert [one.order for one in window.parts.saved.searches] == [Order.OLDEST]
    qtbot.waitUntil(lambda: len(window.parts.saved.view.selectedIndexes()) == 1)
    trigger(window.parts.actions["clear_search"])
    trigger(window.parts.actions["order_newest"])
    qtbot.waitUntil(lambda: not window.parts.saved.view.selectedIndexes())
    window.parts.saved.view.chosen.emit(window.parts.saved.searches[0])
    assert window.parts.search.text() == "maglev "
    assert window.parts.navigator.list.query.order is Order.OLDEST
    window.parts.saved.view.removed.emit(window.parts.saved.searches[0].id)
    qtbot.waitUntil(lambda: names(window) == [], timeout=PATIENCE)
    assert window.parts.notice.sentence == "The saved search “Trains” was removed."
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text() == "&Undo Remove “Trains”")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: names(window) == ["Trains"], timeout=PATIENCE)


def test_escape_leaves_no_saved_search_marked(window: MainWindow, qtbot: QtBot) -> None:
    save(window, qtbot, "maglev ", "Trains")
    view = window.parts.saved.view
    window.activateWindow()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    qtbot.waitUntil(lambda: bool(view.selectedIndexes()))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.selectedIndexes())
    assert not view.hasFocus()


def test_a_name_that_is_being_typed_stays_while_the_library_tells_of_other_searches(theme: Theme, qtbot: QtBot) -> None:
    section = SavedSearchSection(theme)
    qtbot.addWidget(section)
    section.show()
    saved: list[str] = []
    section.saved.connect(saved.append)
    one, two, three = (SavedSearch(number, f"Search {number}", "maglev", Order.NEWEST) for number in (1, 2, 3))
    section.show_searches([one, two])
    section.ask_name("Trains", "maglev")
    editor = section.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Fast trains")
    for told in ([three, two], [three, two], []):
        section.show_searches(told)
        assert [one.name for one in section.searches] == [*(one.name for one in told), "Trains"]
        assert section.view.indexWidget(section.view.model().index(len(told), 0)) is editor
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved == ["Fast trains"])
    assert not section.searches


def test_saved_searches_are_there_from_the_first_frame_on(
    open_window: Callable[[], MainWindow], qtbot: QtBot, theme: Theme, library: Path
) -> None:
    """Else they push the list down as soon as the library is open."""
    window = open_window()
    save(window, qtbot, "maglev ", "Trains")
    window.close()
    tasks = Tasks(LibraryOpener(library, create=False).open)
    again = MainWindow()
    again.fill(library, tasks, Settings(paths.user_settings()), theme)
    again.show()  # behind which the library is not open yet
    assert names(again) == ["Trains"]
    assert again.parts.saved.isVisible()
    again.close()


def test_chips_are_saved_as_filters(window: MainWindow, qtbot: QtBot) -> None:
    named: list[Entity] = []
    window.parts.tasks.run(Topic.SELECTED, lambda library: library.entities.find_by_name("Gong Zheng"), named.extend)
    qtbot.waitUntil(lambda: bool(named), timeout=PATIENCE)
    window.parts.navigator.list.narrow(named[0].id)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.list.narrowed))
    save(window, qtbot, "maglev OR mayor ", "Gong")
    assert [one.words for one in window.parts.saved.searches] == ['(maglev OR mayor) person:"Gong Zheng"']


def test_a_name_that_is_taken_is_refused_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    save(window, qtbot, "maglev ", "Trains")
    window.parts.search.type("expo ")
    window.parts.saved.saved.emit("trains")
    refused = "There is a saved search called “trains” already."
    qtbot.waitUntil(lambda: window.parts.notice.sentence == refused, timeout=PATIENCE)
    assert names(window) == ["Trains"]


def test_there_is_nothing_to_save_where_nothing_is_searched(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.parts.actions["save_search"].isEnabled(), timeout=PATIENCE)
