"""Folders are watched from the window, looked into at its start, and watched no more."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery, ArticleRow, Changes, Field
from reader.ui.commands import watched_folder_commands
from reader.ui.commands.watched_folder_commands import WatchedFoldersMenu
from reader.ui.imports import look_schedule
from reader.ui.imports.look_process import FolderLook
from reader.ui.imports.process import ImportReport
from reader.ui.main_window import MainWindow
from reader.ui.startup.library_opener import LibraryState
from reader.ui.workspace import library_start
from tests.ui.trigger import trigger

Start = Callable[[], MainWindow]
CHANGED = "“ferry.txt” in “clippings” has changed since it was read."
REMARK = "Its file has changed since it was read: Article ▸ Read the File Again."
ADDED = "New in “clippings”: 1 article added."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clippings"
    made.mkdir()
    put(made / "ferry.txt", "A ferry for Merrow\n\nThe ferry crossed the bay on Monday.\n")
    return made


def put(path: Path, text: str) -> None:
    """Let a file be there that was written long ago, and whole from the first moment."""
    waiting = path.parents[1] / "waiting"
    waiting.write_text(text, "utf-8")
    os.utime(waiting, (1_000, 1_000))
    waiting.rename(path)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SECOND_LOOK", "RETURN"):
        monkeypatch.setattr(look_schedule, name, 0.1)


def watched(library: Path) -> list[Path]:
    with Library.open(library) as opened:
        return opened.watched_folders.paths()


def submenus(menu: WatchedFoldersMenu) -> list[str]:
    menu.fill()
    return [action.text() for action in menu.actions()]


def stop_action(menu: WatchedFoldersMenu) -> QAction:
    [of_folder] = menu.findChildren(QMenu)
    _, stop = of_folder.actions()
    return stop


def test_a_folder_is_chosen_and_what_lies_in_it_comes(
    qtbot: QtBot, window: MainWindow, library: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    trigger(window.parts.actions["watch_folder"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == ADDED)
    assert watched(library) == [folder]


def test_nothing_is_watched_where_no_folder_is_chosen(
    window: MainWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    trigger(window.parts.actions["watch_folder"])
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
    with qtbot.waitSignal(second.parts.folder_watch.looked) as looked:
        pass
    [found] = looked.args or []
    assert found.new == ()
    assert not second.parts.imports.running
    assert not second.parts.notice.sentence


def test_a_folder_is_watched_no_more(qtbot: QtBot, window: MainWindow, library: Path, folder: Path) -> None:
    folders = window.commands.watched_folders
    menu = WatchedFoldersMenu(folders, window)
    assert submenus(menu) == ["No folder yet"]
    folders.watch(folder)
    qtbot.waitUntil(lambda: folders.paths == [folder])
    [name] = submenus(menu)
    assert name.startswith("clippings")
    trigger(stop_action(menu))
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


@pytest.fixture
def watching(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    window.commands.watched_folders.watch(folder)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == ADDED)
    qtbot.waitUntil(lambda: not window.parts.imports.running)
    return window


def test_what_is_put_into_it_or_into_a_new_folder_below_comes_by_itself(
    qtbot: QtBot, watching: MainWindow, folder: Path
) -> None:
    (folder / "below").mkdir()
    put(folder / "below" / "fair.txt", "A fair for Merrow\n\nThe fair opened at the bay on Monday.\n")
    watching.parts.notice.hide()
    qtbot.waitUntil(lambda: watching.parts.notice.sentence == ADDED)


def test_a_file_that_cannot_be_read_is_told_at_the_foot_and_no_page_comes_for_it(
    qtbot: QtBot, watching: MainWindow, folder: Path
) -> None:
    watching.parts.notice.hide()
    put(folder / "empty.txt", "")
    qtbot.waitUntil(lambda: watching.parts.status.unseen == "1 file left out")
    assert watching.parts.navigator.page is None
    assert not watching.parts.notice.sentence
    trigger(watching.parts.actions["imports"])
    qtbot.waitUntil(lambda: watching.parts.status.unseen == "")


def test_a_folder_that_vanishes_is_a_sentence_and_comes_back_with_what_is_new(
    qtbot: QtBot, watching: MainWindow, folder: Path, tmp_path: Path
) -> None:
    notice, menu = watching.parts.notice, WatchedFoldersMenu(watching.commands.watched_folders, watching)
    notice.hide()
    folder.rename(tmp_path / "away")
    watching.commands.watched_folders.look(folder)
    qtbot.waitUntil(lambda: notice.sentence == watched_folder_commands.GONE.format(name="clippings"))
    assert submenus(menu)[0].endswith("(not there now)")
    put(tmp_path / "away" / "fair.txt", "A fair for Merrow\n\nThe fair opened at the bay on Monday.\n")
    (tmp_path / "away").rename(folder)
    qtbot.waitUntil(lambda: notice.sentence == "“clippings” is back.")
    qtbot.waitUntil(lambda: notice.sentence == ADDED)
    assert not submenus(menu)[0].endswith("(not there now)")


def test_what_an_import_has_left_that_was_cancelled_comes_when_it_is_looked_for(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders, asked = window.commands.watched_folders, list[tuple[Path, ...]]()
    folders.paths = [folder]
    monkeypatch.setattr(window.parts.imports, "take_new", lambda _, files: asked.append(tuple(files)))
    path = folder / "fair.txt"
    window.parts.folder_watch.looked.emit(FolderLook(folder, new=(path,)))
    folders.finish(ImportReport(None, cancelled=True, sources=(str(folder),), looked=True))
    window.parts.folder_watch.looked.emit(FolderLook(folder, new=(path,)))
    assert asked == [(path,)]
    folders.look_into_all()
    window.parts.folder_watch.looked.emit(FolderLook(folder, new=(path,)))
    assert asked == [(path,), (path,)]


def test_who_looks_now_is_told_where_nothing_is_new(window: MainWindow, folder: Path) -> None:
    folders, notice = window.commands.watched_folders, window.parts.notice
    folders.paths = [folder]
    said = []
    for asks, found in (
        (False, FolderLook(folder)),
        (True, FolderLook(folder, is_growing=True)),
        (False, FolderLook(folder)),
        (True, FolderLook(folder, is_there=False)),
        (False, FolderLook(folder)),
    ):
        if asks:
            folders.look_into_all()
        window.parts.folder_watch.looked.emit(found)
        said.append(notice.sentence)
    gone = watched_folder_commands.GONE.format(name="clippings")
    assert said == ["", "", "Nothing is new in “clippings”.", gone, "“clippings” is back."]


@pytest.fixture
def edited(qtbot: QtBot, watching: MainWindow, folder: Path) -> MainWindow:
    """Return a window in which an article is open whose file has changed, and where it was put in other words."""
    [ferry] = (row for row in rows(watching) if row.title == "A ferry for Merrow")
    watching.parts.navigator.open_article(ferry.id)
    qtbot.waitUntil(lambda: title(watching) == "A ferry for Merrow")
    decide(qtbot, watching, ferry.id, Field.SOURCE, "Merrow Mercury")
    put(folder / "ferry.txt", "A ferry for Merrow\n\nThe ferry crossed the bay again on Friday.\n")
    qtbot.waitUntil(lambda: watching.parts.notice.sentence == CHANGED)
    return watching


def rows(window: MainWindow) -> Sequence[ArticleRow]:
    with Library.open(window.parts.library) as opened:
        return opened.articles.rows(opened.articles.ids(ArticleQuery()))


def title(window: MainWindow) -> str:
    article = window.parts.navigator.article
    return article.title if article else ""


def body(window: MainWindow) -> str:
    article = window.parts.navigator.article
    return article.body if article else ""


def decide(qtbot: QtBot, window: MainWindow, article_id: int, field: Field, value: str) -> None:
    def edit(library: Library) -> Changes:
        return library.decisions.decide(library.proposals.edit([(article_id, field, value)]).decision)

    window.parts.commands.do(edit)
    qtbot.waitUntil(lambda: bool((one := window.parts.navigator.article) and one.source == value))


def test_a_changed_file_is_told_by_its_article_read_again_and_undo_takes_that_back(
    qtbot: QtBot, edited: MainWindow
) -> None:
    assert REMARK in edited.parts.reading.page.toPlainText()
    trigger(edited.parts.actions["read_file_again"])
    qtbot.waitUntil(lambda: edited.parts.notice.sentence == "1 article was read again.")
    qtbot.waitUntil(lambda: "crossed the bay again on Friday" in body(edited))
    article = edited.parts.navigator.article
    assert article
    assert article.source == "Merrow Mercury"
    qtbot.waitUntil(lambda: not edited.parts.actions["read_file_again"].isEnabled())
    qtbot.waitUntil(lambda: REMARK not in edited.parts.reading.page.toPlainText())
    qtbot.waitUntil(lambda: edited.parts.actions["undo"].text() == "&Undo Update of “A ferry for Merrow”")
    trigger(edited.parts.actions["undo"])
    qtbot.waitUntil(lambda: "crossed the bay on Monday" in body(edited))


def test_what_is_new_in_a_table_that_has_grown_comes_with_reading_it_again(
    qtbot: QtBot, window: MainWindow, library: Path, folder: Path
) -> None:
    row = '{},"The council of Merrow met for the {} time on Monday, and said so to everybody who asked."\n'
    first, second = row.format("It met", "first"), row.format("It met again", "second")
    (folder / "ferry.txt").unlink()
    put(folder / "press.csv", f"title,text\n{first}")
    window.commands.watched_folders.watch(folder)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == ADDED)
    qtbot.waitUntil(lambda: not window.parts.imports.running)
    put(folder / "press.csv", f"title,text\n{first}{second}")
    window.commands.watched_folders.look(folder)
    qtbot.waitUntil(lambda: window.commands.changed_files.of(folder) != ())
    window.commands.changed_files.read_again(folder)

    def has_come() -> bool:
        with Library.open(library) as opened:
            return "It met again" in [row.title for row in rows_of(opened)]

    qtbot.waitUntil(has_come)
    qtbot.waitUntil(lambda: not window.parts.imports.running)


def rows_of(library: Library) -> list[ArticleRow]:
    return library.articles.rows(library.articles.ids(ArticleQuery()))


def test_the_menu_reads_what_changed_until_the_folder_is_watched_no_more(
    qtbot: QtBot, edited: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, Sequence[Path]]] = []
    monkeypatch.setattr(edited.parts.imports, "update", lambda *what: asked.append(what))
    menu = WatchedFoldersMenu(edited.commands.watched_folders, edited)
    menu.fill()
    [of_folder] = menu.findChildren(QMenu)
    [again] = (action for action in of_folder.actions() if action.text() == "&Read 1 Changed File Again")
    trigger(again)
    assert asked == [(folder, (folder / "ferry.txt",))]
    edited.commands.watched_folders.stop(folder)
    qtbot.waitUntil(lambda: not edited.parts.actions["read_file_again"].isEnabled())
    assert edited.commands.changed_files.of(folder) == ()
