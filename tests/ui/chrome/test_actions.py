"""The table of actions: its names, menus and keys fit together."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenuBar
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.chrome.action_set import Actions
from reader.ui.chrome.actions import ACTIONS, MENUS, Where, plain, sequences, tooltip
from reader.ui.chrome.menus import fill_menu_bar
from reader.ui.chrome.shortcuts import Shortcuts
from reader.ui.chrome.shortcuts_sheet import ShortcutsSheet, lines_of
from reader.ui.style.theme import Theme


def test_no_key_means_two_things() -> None:
    keys = Counter(
        (sequence.toString(), spec.where is Where.LIST)  # what the list takes means something else elsewhere
        for spec in ACTIONS
        for sequence in dict.fromkeys(map(QKeySequence, sequences(spec)))
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_verb_about_names_has_a_key() -> None:
    assert [spec.name for spec in ACTIONS if spec.menu == "Entity" and not sequences(spec)] == [
        "copy_name",
        "export_name",
    ]


def test_every_name_is_unique_and_every_menu_known() -> None:
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)
    assert {spec.menu.split("/")[0] for spec in ACTIONS} == set(MENUS)


def test_no_letter_chooses_two_things_in_one_menu() -> None:
    letters = Counter((spec.menu, spec.text[spec.text.index("&") + 1].lower()) for spec in ACTIONS if "&" in spec.text)
    assert [place for place, times in letters.items() if times > 1] == []


def test_the_menu_bar_holds_every_action(qtbot: QtBot, settings: Settings) -> None:
    owner, bar = QObject(), QMenuBar()
    qtbot.addWidget(bar)
    actions = Actions(owner, Shortcuts(settings))
    menus = fill_menu_bar(bar, actions)
    held = [action for menu in menus.values() for action in menu.actions()]
    assert all(actions[spec.name] in held for spec in ACTIONS)


def test_a_tooltip_names_the_key(settings: Settings) -> None:
    owner = QObject()
    assert tooltip(Actions(owner, Shortcuts(settings))["back"]) == "Back (Alt+Left)"


def test_a_menu_text_reads_without_its_marks() -> None:
    assert plain("&Import Files…") == "Import Files"
    assert plain("C&lear Search\tEsc") == "Clear Search"


def test_the_sheet_shows_every_action_that_has_keys(qtbot: QtBot, settings: Settings, theme: Theme) -> None:
    shortcuts = Shortcuts(settings)
    sheet = ShortcutsSheet(shortcuts, theme)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    wanted = {text for menu in MENUS for text, _ in lines_of(menu, shortcuts)}
    assert wanted <= shown
    assert {plain(spec.text) for spec in ACTIONS if sequences(spec)} == wanted
