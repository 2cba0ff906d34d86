"""Folders are watched from the window, looked into at its start, and watched no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.commands.watched_folder_commands import WatchedFoldersMenu
from reader.ui.main_window import MainWindow
from reader.ui.startup.library_opener import LibraryState
from reader.ui.workspace import library_start

Start = Callable[[], MainWindow]
ADDED = "New in “clippings”: 1 article added."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clippings"
    made.mkdir()
    (made / "ferry.txt").write_text("A ferry for Merrow\n\nThe ferry crossed the bay on Monday.\n", "utf-8")
    return made


def watched(library: Path) -> list[Path]:
    with Library.open(library) as opened:
        return opened.watched_folders.paths()


def submenus(menu: WatchedFoldersMenu) -> list[str]:
    menu.fill()
    return [action.text() for action in menu.actions()]


def stop_action(menu: WatchedFoldersMenu) -> QAction:
    [of_folder] = menu.findChildren(QMenu)
    [stop] = of_folder.actions()
    return stop


def test_a_folder_is_chosen_and_what_lies_in_it_comes(
    qtbot: QtBot, window: MainWindow, library: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.parts.actions["watch_folder"].trigger()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == ADDED)
    assert watched(library) == [folder]


def test_nothing_is_watched_where_no_folder_is_chosen(
    window: MainWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.parts.actions["watch_folder"].trigger()
    assert watched(library) == []


def test_a_start_looks_into_each_and_says_nothing_where_nothing_is_new(
    qtbot: QtBot, open_window: Start, library: Path, folder: Path
) -> None:
    with Library.open(library) as opened:
        opened.watched_folders.add(folder)
    first = open_window()
    qtbot.waitUntil(lambda: first.parts.notice.sentence == ADDED)
    first.close()
    second = open_window()
    with qtbot.waitSignal(second.parts.imports.finished) as finished:
        pass
    [report] = finished.args or []
    assert report.is_quiet
    assert not second.parts.notice.sentence


def test_a_folder_is_watched_no_more(qtbot: QtBot, window: MainWindow, library: Path, folder: Path) -> None:
    folders = window.commands.watched_folders
    menu = WatchedFoldersMenu(folders, window)
    assert submenus(menu) == ["No folder yet"]
    folders.watch(folder)
    qtbot.waitUntil(lambda: folders.paths == [folder])
    [name] = submenus(menu)
    assert name.startswith("clippings")
    stop_action(menu).trigger()
    qtbot.waitUntil(lambda: folders.paths == [])
    assert watched(library) == []


def test_a_library_that_is_read_only_watches_nothing(
    qtbot: QtBot, open_window: Start, library: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(library) as opened:
        opened.watched_folders.add(folder)
    state = LibraryState(read_only=True, seeded=True, migrated_from=None, why_read_only="the disk is full")
    monkeypatch.setattr(library_start, "library_state", lambda _: state)
    window = open_window()
    assert not window.parts.actions["watch_folder"].isEnabled()
    assert not window.parts.imports.running
    folders = window.commands.watched_folders
    folders.list_again()
    qtbot.waitUntil(lambda: folders.paths == [folder])
    menu = WatchedFoldersMenu(folders, window)
    menu.fill()
    assert not stop_action(menu).isEnabled()
