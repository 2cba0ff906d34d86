"""Every action of the table does something, and nothing is done that no action stands for."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from reader.settings import READING_THEME, THEME
from reader.ui.chrome.actions import ACTIONS, MENUS
from reader.ui.main_window import MainWindow
from reader.ui.workspace.presenters import make_presenters

ELSEWHERE = {"undo", "redo", "change_kind"}  # done by the library's commands, and by the menu of the kinds
LOOKS = {f"theme_{mode}" for mode in THEME.choices} | {f"page_{page}" for page in READING_THEME.choices}


def test_no_action_is_forgotten(window: MainWindow) -> None:
    gestures = make_presenters(window.parts).gestures.table()
    done = {*window.commands.table(), *window.commands.toggles(), *gestures, *ELSEWHERE, *LOOKS}
    assert done == {spec.name for spec in ACTIONS}


def test_what_comes_into_a_library_stands_together_above_what_goes_out(window: MainWindow) -> None:
    file = window.menuBar().actions()[list(MENUS).index("File")].menu()
    assert isinstance(file, QMenu)
    groups = " ".join("|" if action.isSeparator() else action.text().replace("&", "") for action in file.actions())
    assert groups.startswith("Import Files… Import Folder… Watch a Folder… Watched Folders | Export… ")
    assert "| |" not in groups
