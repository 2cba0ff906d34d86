"""The sheet names keys that are on every keyboard."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.actions import ACTIONS
from reader.ui.shortcuts_sheet import keys_of, lines_of


def test_keys_of_office_keyboards_are_left_out(qtbot: QtBot) -> None:
    said = {spec.name: keys_of(spec) for spec in ACTIONS}
    assert said["import_files"] == "Ctrl+O"
    assert said["search"] == "Ctrl+K, Ctrl+L, Ctrl+Shift+F"
    assert said["copy"] == "Ctrl+C, Ctrl+Ins"
    assert said["full_screen"] == "F11"


def test_the_sheet_leads_to_that_of_the_search_language(qtbot: QtBot) -> None:
    assert ("Search Language", "Shift+F1") in lines_of("Help")
