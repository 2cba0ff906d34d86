"""Keys belong to what is open: pressed as the system delivers them, to the window, whatever lies over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.settings import SINGLE_KEYS
from reader.ui.article_list.order_button import OrderButton
from reader.ui.chrome.actions import ACTIONS, MENUS, MODIFIERS, Where, sequences
from reader.ui.chrome.menus import context_menu
from reader.ui.main_window import MainWindow
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import entity, open_article

ALT = Qt.KeyboardModifier.AltModifier


@cache
def alone() -> dict[str, tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Return the keys of the window that are pressed without Ctrl and Alt."""
    found = {}
    for sequence in {sequence.toString() for spec in ACTIONS for sequence in sequences(spec)}:
        pressed = QKeySequence(sequence)[0]  # type: ignore[index]  # the stubs do not know that it can be
        if not pressed.keyboardModifiers() & MODIFIERS and pressed.key() < Qt.Key.Key_Back:
            found[sequence] = pressed.key(), pressed.keyboardModifiers()
    return found


def letters() -> list[str]:
    return [key for key in alone() if len(key) == 1 and key.isalpha()]


@pytest.fixture
def done(window: MainWindow, qtbot: QtBot) -> Iterator[list[str]]:
    """Return the names of the actions that are done from now on; nothing comes of them."""
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    window.parts.name_signals.clicked.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    names: list[str] = []
    for spec in ACTIONS:
        action = window.parts.actions[spec.name]
        action.blockSignals(True)
        action.setEnabled(True)
        action.blockSignals(False)
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=spec.name: names.append(name))
    yield names
    close_popups()


def press(window: MainWindow, key: str) -> None:
    QTest.keyClick(window.windowHandle(), *alone()[key])


def chosen_by(key: str, menu: QMenu) -> set[str]:
    """Return what a letter chooses in a menu by its own marks, whether Shift is held or not."""
    letter = key.removeprefix("Shift+")
    return {
        action.objectName()
        for action in menu.actions()
        if f"&{letter.lower()}" in action.text().lower()
        or (not action.text().count("&") and action.text()[:1] == letter)
    }


def walk(window: MainWindow, make: Callable[[], QMenu], done: list[str]) -> None:
    """Press every key behind a menu, which may only choose what stands in it."""
    for key in alone():
        menu = make()
        menu.popup(QPoint(0, 0))
        wanted, title = chosen_by(key, menu), menu.title()
        done.clear()
        press(window, key)
        assert set(done) <= wanted, (title, key)
        close_popups()


def close_popups() -> None:
    for popup in iter(QApplication.activePopupWidget, None):
        popup.close()


def places(window: MainWindow) -> list[QWidget]:
    return [window.parts.articles, window.parts.reading]


def test_no_key_acts_behind_a_menu_of_the_menu_bar(window: MainWindow, done: list[str]) -> None:
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.menuAction() in window.menuBar().actions()]
    assert len(menus) == len(MENUS)
    for place in places(window):
        place.setFocus()
        for menu in menus:
            walk(window, lambda menu=menu: menu, done)  # type: ignore[misc]


def test_no_key_acts_behind_a_menu_that_is_opened_by_its_letter(window: MainWindow, done: list[str]) -> None:
    window.parts.articles.setFocus()
    for key in ("Del", "T", "N", "Esc"):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_H, ALT)
        assert QApplication.activePopupWidget()
        press(window, key)
        assert done == []
        close_popups()


def test_no_key_acts_behind_a_menu_where_the_pointer_is(window: MainWindow, done: list[str]) -> None:
    gong = entity(window, "Gong Zheng")
    order = window.findChild(OrderButton)
    assert isinstance(order, OrderButton)
    made: tuple[Callable[[], QMenu], ...] = (
        lambda: context_menu(window, window.parts.actions, ("toggle_read", "delete")),
        lambda: window.commands.names.menu(window.commands.corrections.subjects.current((gong,))),
        lambda: window.commands.names.menu(window.commands.corrections.subjects.in_text((gong,)), ("copy", "find")),
        lambda: order.menu(),
        lambda: window.parts.toolbar.colors_button.menu(),
        lambda: window.commands.names.kinds.menu,
    )
    for place in places(window):
        for make in made:
            place.setFocus()
            walk(window, make, done)


def test_no_key_acts_behind_the_popup_of_the_text(window: MainWindow, done: list[str]) -> None:
    window.parts.articles.setFocus()
    window.parts.toolbar.text_button.click()
    popup = QApplication.activePopupWidget()
    assert popup
    for key in alone():
        if key != "Esc":
            press(window, key)
            assert popup.isVisible(), key
    assert done == []
    press(window, "Esc")
    assert not popup.isVisible()
    assert done == []


def test_a_letter_in_a_menu_chooses_what_it_marks(window: MainWindow, done: list[str]) -> None:
    window.parts.articles.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, ALT)
    press(window, "S")
    assert done == ["search"]
    assert QApplication.activePopupWidget() is None


def test_no_key_acts_in_a_field(window: MainWindow, done: list[str]) -> None:
    opened: tuple[Callable[[], object], ...] = (
        lambda: window.parts.saved.ask_name("", "expo"),
        window.parts.reading.find,
        window.parts.entities.sidebar.filter.setFocus,
        window.parts.search.setFocus,
    )
    for go in opened:
        go()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.clear()
        for key in (*letters(), "Del", "Space", "/"):
            press(window, key)
        assert len(field.text()) == len(letters()) + 2
        assert done == [], field.accessibleName()


def test_no_letter_acts_on_a_button(window: MainWindow, done: list[str]) -> None:
    window.parts.notice.say("Something was done.", ("Undo", lambda: None))
    notice = next(button for button in window.parts.notice.findChildren(QToolButton) if button.isVisible())
    for button in (notice, window.parts.toolbar.text_button):
        button.setFocus()
        assert button.hasFocus()
        for key in (*letters(), "Del"):
            press(window, key)
        assert done == []


def test_a_key_acts_where_it_is_to_act(window: MainWindow, done: list[str]) -> None:
    wanted = {
        Where.PANES: ["next_article", "previous_article", "next_unread"],
        Where.READING: ["show_marks", "toggle_read", "toggle_star"],
    }
    for place in places(window):
        place.setFocus()
        done.clear()
        for key in "JKNMRS":
            press(window, key)
        assert done == wanted[Where.PANES] + wanted[Where.READING]
    window.parts.articles.setFocus()
    done.clear()
    press(window, "Space")
    assert done == ["page_on"]
    window.parts.entities.sidebar.view.setFocus()
    done.clear()
    press(window, "Del")
    press(window, "F2")
    assert done == ["remove", "rename"]


def test_what_the_article_is_marked_by_waits_behind_the_page_of_a_name(
    window: MainWindow, done: list[str], qtbot: QtBot
) -> None:
    window.parts.name_signals.opened.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.parts.page.setFocus()
    for key in "RSJ":
        press(window, key)
    assert done == ["next_article"]


def test_letters_can_be_switched_off(window: MainWindow, done: list[str]) -> None:
    window.parts.articles.setFocus()
    window.parts.settings.set(SINGLE_KEYS, False)
    for key in letters():
        press(window, key)
    assert done == []
    window.parts.settings.set(SINGLE_KEYS, True)
    for key in letters():
        press(window, key)
    assert {"next_article", "toggle_star"} <= {*done}


def test_other_keys_mean_what_they_meant_while_letters_are_off(window: MainWindow, done: list[str]) -> None:
    window.parts.articles.setFocus()
    window.parts.settings.set(SINGLE_KEYS, False)
    press(window, "Space")
    assert done == ["page_on"]
