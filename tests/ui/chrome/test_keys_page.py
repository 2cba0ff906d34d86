"""The page of the preferences on which keys are chosen, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import SINGLE_KEYS, Settings
from reader.ui.chrome.actions import ACTIONS
from reader.ui.chrome.key_table import path_of
from reader.ui.chrome.keys_page import KeysPage
from reader.ui.chrome.shortcuts import Shortcuts
from reader.ui.main_window import MainWindow
from reader.ui.style.theme import Theme
from tests.ui.test_main_window import open_article

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier
FIND, PRINT = (next(spec for spec in ACTIONS if spec.name == name) for name in ("find", "print"))


@pytest.fixture
def shortcuts(settings: Settings) -> Shortcuts:
    return Shortcuts(settings)


@pytest.fixture
def page(shortcuts: Shortcuts, settings: Settings, theme: Theme, qtbot: QtBot) -> KeysPage:
    made = KeysPage(shortcuts, settings, theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def rows(page: KeysPage) -> list[tuple[str, str]]:
    model = page.table.keys
    return [(model.index(at, 0).data(), model.index(at, 1).data()) for at in range(model.rowCount())]


def choose(page: KeysPage, words: str) -> None:
    assert page.narrow(words)
    page.table.setFocus()


def test_every_action_of_the_window_stands_there_with_its_keys(page: KeysPage) -> None:
    assert len(rows(page)) == len(ACTIONS)
    assert ("Edit ▸ Find in Article", "Ctrl+F, /") in rows(page)
    assert ("View ▸ Window ▸ Dark", "") in rows(page)
    assert len({path for path, _ in rows(page)}) == len(ACTIONS)


@pytest.mark.parametrize("words", ["find article", "FIND IN", "edit ctrl+f /", "Ctrl+F"])
def test_it_is_searched_by_words_and_by_keys(page: KeysPage, words: str) -> None:
    assert page.narrow(words)
    assert ("Edit ▸ Find in Article", "Ctrl+F, /") in rows(page)
    assert len(rows(page)) < 20
    assert not page.narrow("no such thing")
    assert page.table.current() is None
    assert not page.field.isEnabled()


def test_keys_are_set_by_keys_alone(page: KeysPage, shortcuts: Shortcuts, qtbot: QtBot) -> None:
    choose(page, "find in article")
    qtbot.keyClick(page.table, Key.Key_Return)
    assert QApplication.focusWidget() is page.field
    qtbot.keyClick(page.field, Key.Key_G, CTRL)
    assert page.message.text() == "Ctrl+G is free."
    page.replace.setFocus()
    qtbot.keyClick(page.replace, Key.Key_Space)
    assert shortcuts.said(FIND) == "Ctrl+G"
    assert page.message.text() == "“Find in Article” has the keys Ctrl+G now."
    assert rows(page) == [("Edit ▸ Find in Article", "Ctrl+G")]
    assert QApplication.focusWidget() is page.table
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    assert shortcuts.said(FIND) == "Ctrl+F, /"
    assert not page.restore.isEnabled()


def test_who_loses_a_key_is_told_before(page: KeysPage, shortcuts: Shortcuts, qtbot: QtBot) -> None:
    choose(page, "find in article")
    qtbot.keyClick(page.field, Key.Key_P, CTRL)
    assert page.message.text() == "Ctrl+P means “File ▸ Print”, which loses it by Set and by Add."
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert shortcuts.said(FIND) == "Ctrl+F, /, Ctrl+P"
    assert shortcuts.said(PRINT) == ""


def test_what_cannot_be_taken_is_said(page: KeysPage, settings: Settings, qtbot: QtBot) -> None:
    choose(page, "find in article")
    for key, modifier, said in (
        (Key.Key_Down, Modifier.NoModifier, "Down goes through lists, fields and buttons."),
        (Key.Key_F, Modifier.AltModifier, "Alt+F opens the menu File."),
        (Key.Key_F, CTRL, "Ctrl+F means this already."),
    ):
        qtbot.keyClick(page.field, key, modifier)
        assert page.message.text() == said
        assert not page.add.isEnabled()
    settings.set(SINGLE_KEYS, False)
    qtbot.keyClick(page.field, Key.Key_X)
    assert "only while single letters are shortcuts" in page.message.text()


def test_tab_leaves_the_field(page: KeysPage, qtbot: QtBot) -> None:
    page.field.setFocus()
    for modifier in (Modifier.NoModifier, Modifier.ShiftModifier):
        before = QApplication.focusWidget()
        assert before
        qtbot.keyClick(before, Key.Key_Backtab if modifier else Key.Key_Tab, modifier)
        assert QApplication.focusWidget() is not before


def test_all_keys_are_restored_at_once(page: KeysPage, shortcuts: Shortcuts, qtbot: QtBot) -> None:
    choose(page, "find in article")
    qtbot.mouseClick(page.take_away, Qt.MouseButton.LeftButton)
    assert page.message.text() == "“Find in Article” has no key now."
    assert shortcuts.said(FIND) == ""
    qtbot.mouseClick(page.restore_all, Qt.MouseButton.LeftButton)
    assert not shortcuts.has_chosen
    assert not page.restore_all.isEnabled()


def test_every_path_is_told_apart() -> None:
    assert len({path_of(spec) for spec in ACTIONS}) == len(ACTIONS)


def test_chosen_keys_act_in_the_window_and_the_old_ones_do_not(window: MainWindow, qtbot: QtBot) -> None:
    shortcuts, find_bar = window.parts.shortcuts, window.parts.reading.finder._bar
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    shortcuts.give(FIND, shortcuts.of(PRINT)[0])
    window.parts.reading.setFocus()
    qtbot.keyClick(window.windowHandle(), Key.Key_Slash)
    qtbot.keyClick(window.windowHandle(), Key.Key_F, CTRL)
    assert not find_bar.isVisible()
    qtbot.keyClick(window.windowHandle(), Key.Key_P, CTRL)
    assert find_bar.isVisible()
