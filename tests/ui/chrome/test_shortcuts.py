"""The keys of the actions are chosen, kept, and never mean two things in one place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.settings import SHORTCUTS, Settings
from reader.ui.chrome.action_set import Actions
from reader.ui.chrome.actions import ACTIONS, ActionSpec, Where, sequences
from reader.ui.chrome.shortcuts import Shortcuts, refusal
from reader.ui.style.key_tips import key_of, set_key_tip, with_key

SPECS = {spec.name: spec for spec in ACTIONS}
FIND, STAR, DELETE, REMOVE, PRINT = (SPECS[name] for name in ("find", "toggle_star", "delete", "remove", "print"))


@pytest.fixture
def shortcuts(settings: Settings) -> Shortcuts:
    return Shortcuts(settings)


def key(words: str) -> QKeySequence:
    return QKeySequence(words)


def said(shortcuts: Shortcuts, spec: ActionSpec) -> str:
    return shortcuts.said(spec)


def test_keys_are_those_of_the_table_until_others_are_chosen(shortcuts: Shortcuts) -> None:
    assert all(shortcuts.of(spec) == sequences(spec) for spec in ACTIONS)
    assert not shortcuts.has_chosen


def test_keys_take_the_place_of_others_or_stand_beside_them(shortcuts: Shortcuts) -> None:
    shortcuts.give(FIND, key("Ctrl+G"))
    assert said(shortcuts, FIND) == "Ctrl+G"
    shortcuts.give(FIND, key("F7"), beside=True)
    assert said(shortcuts, FIND) == "Ctrl+G, F7"
    shortcuts.empty(FIND)
    assert said(shortcuts, FIND) == ""
    shortcuts.restore(FIND)
    assert said(shortcuts, FIND) == "Ctrl+F, /"
    assert not shortcuts.has_chosen


def test_what_had_a_key_loses_it(shortcuts: Shortcuts) -> None:
    assert shortcuts.holders(FIND, key("Ctrl+P")) == [PRINT]
    shortcuts.give(FIND, key("Ctrl+P"))
    assert (said(shortcuts, FIND), said(shortcuts, PRINT)) == ("Ctrl+P", "")


def test_keys_that_are_restored_are_taken_back(shortcuts: Shortcuts) -> None:
    shortcuts.give(FIND, key("Ctrl+P"))
    shortcuts.restore(PRINT)
    assert (said(shortcuts, FIND), said(shortcuts, PRINT)) == ("", "Ctrl+P")
    shortcuts.restore_all()
    assert (said(shortcuts, FIND), said(shortcuts, PRINT)) == ("Ctrl+F, /", "Ctrl+P")


def test_the_list_and_the_names_have_a_key_each_for_itself_unless_it_acts_everywhere(shortcuts: Shortcuts) -> None:
    assert {DELETE.where, REMOVE.where} == {Where.LIST, Where.NAMES}
    assert shortcuts.holders(DELETE, key("Del")) == []
    shortcuts.give(REMOVE, key("Ctrl+J"))
    assert shortcuts.holders(DELETE, key("Ctrl+J")) == [REMOVE]
    shortcuts.give(REMOVE, key("F7"))
    assert shortcuts.holders(DELETE, key("F7")) == [REMOVE]


def test_after_whatever_is_given_no_key_means_two_things(shortcuts: Shortcuts) -> None:
    keys = [key for spec in ACTIONS for key in sequences(spec)]
    for at, spec in enumerate(ACTIONS):
        shortcuts.give(spec, keys[(7 * at + 3) % len(keys)], beside=at % 2 == 0)
    for spec in ACTIONS:
        assert [shortcuts.holders(spec, key) for key in shortcuts.of(spec) if shortcuts.holders(spec, key)] == []


def test_they_are_there_at_the_next_start(shortcuts: Shortcuts, settings: Settings) -> None:
    shortcuts.give(FIND, key("Ctrl+P"))
    settings.save()
    again = Shortcuts(Settings(settings._path))
    assert (said(again, FIND), said(again, PRINT)) == ("Ctrl+P", "")
    shortcuts.restore_all()
    settings.save()
    assert not Shortcuts(Settings(settings._path)).has_chosen


@pytest.mark.parametrize(
    "told", [[["unknown", "Ctrl+P"]], [[]], [["find", 7]], ["find"], [["find", "Hyper+Nothing"]], [{"find": "F7"}]]
)
def test_settings_that_make_no_sense_do_no_harm(settings: Settings, told: list[object]) -> None:
    settings.set(SHORTCUTS, told)  # type: ignore[misc]
    shortcuts = Shortcuts(settings)
    assert said(shortcuts, FIND) in ("Ctrl+F, /", "")
    assert said(shortcuts, PRINT) == "Ctrl+P"


@pytest.mark.parametrize("pressed", ["Down", "Return", "Shift+Home", "PgUp", "Backspace"])
def test_keys_of_lists_and_fields_are_refused(pressed: str) -> None:
    assert "goes through lists" in refusal(key(pressed))


def test_keys_that_open_a_menu_are_refused() -> None:
    assert refusal(key("Alt+F")) == "Alt+F opens the menu File."
    assert refusal(key("Alt+Shift+F")) == refusal(key("Alt+Left")) == refusal(key("Ctrl+Down")) == ""


def test_menus_tooltips_and_keys_follow(shortcuts: Shortcuts) -> None:
    owner = QObject()
    actions = Actions(owner, shortcuts)
    shortcuts.give(FIND, key("Ctrl+G"))
    shortcuts.give(STAR, key("X"))
    assert actions["find"].shortcut().toString() == "Ctrl+G"
    assert actions["find"].toolTip() == "Find in Article (Ctrl+G)"
    assert actions["toggle_star"].text() == "&Star\tX"
    shortcuts.give(FIND, key("X"))
    assert actions["find"].shortcuts() == []
    assert actions["find"].text() == "&Find in Article\tX"
    assert actions["toggle_star"].text() == "&Star"
    pressed = key("X")[0]  # type: ignore[index]
    assert actions.action_for(pressed, frozenset()) is actions["find"]


def test_what_names_a_key_follows(shortcuts: Shortcuts, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_key_tip(widget, lambda: with_key("Give tags", "add_tag"))
    assert "Give tags (Ctrl+T)" in widget.toolTip()
    shortcuts.give(SPECS["add_tag"], key("Ctrl+J"))
    assert "Give tags (Ctrl+J)" in widget.toolTip()
    shortcuts.empty(SPECS["add_tag"])
    assert widget.toolTip().endswith("Give tags</p>")
    assert key_of("search") == "Ctrl+K"


def test_a_widget_that_is_gone_is_told_nothing(shortcuts: Shortcuts) -> None:
    widget = QWidget()
    set_key_tip(widget, lambda: with_key("Give tags", "add_tag"))
    widget.deleteLater()
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
    shortcuts.give(FIND, key("Ctrl+G"))
    assert Qt.Key.Key_G == shortcuts.of(FIND)[0][0].key()  # type: ignore[index]
