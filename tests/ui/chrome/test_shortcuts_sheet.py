"""The sheet names keys that are on every keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.chrome.actions import ACTIONS
from reader.ui.chrome.shortcuts import Shortcuts
from reader.ui.chrome.shortcuts_sheet import ShortcutsSheet, lines_of
from reader.ui.dialogs.dialog_size import SHARE
from reader.ui.style.theme import Theme


def test_keys_of_office_keyboards_are_left_out(settings: Settings) -> None:
    said = {spec.name: Shortcuts(settings).said(spec) for spec in ACTIONS}
    assert said["import_files"] == "Ctrl+O"
    assert said["search"] == "Ctrl+K, Ctrl+L, Ctrl+Shift+F"
    assert said["copy"] == "Ctrl+C, Ctrl+Ins"
    assert said["open_page"] == "Ctrl+Enter"
    assert not any("F1" in keys and keys not in ("F1", "Shift+F1", "Ctrl+F1, Ctrl+?", "F11") for keys in said.values())
    assert said["full_screen"] == "F11"


def test_the_sheet_leads_to_that_of_the_search_language(settings: Settings) -> None:
    assert ("Search Language", "Shift+F1") in lines_of("Help", Shortcuts(settings))


@pytest.mark.parametrize("screen", [QSize(1366, 768), QSize(900, 600), QSize(500, 400)])
def test_the_sheet_fits_the_screen_in_as_many_columns_as_there_is_room_for(
    qtbot: QtBot, settings: Settings, theme: Theme, monkeypatch: pytest.MonkeyPatch, screen: QSize
) -> None:
    for user in ("chrome.shortcuts_sheet", "dialogs.dialog_size"):
        monkeypatch.setattr(f"reader.ui.{user}.room_for", lambda _: screen * SHARE)
    sheet = ShortcutsSheet(Shortcuts(settings), theme)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.width() <= screen.width()
    assert sheet.height() <= screen.height()
    scroll = sheet.findChild(QScrollArea)
    assert scroll
    content = scroll.widget()
    assert content
    qtbot.waitUntil(lambda: content.width() <= scroll.viewport().width())
