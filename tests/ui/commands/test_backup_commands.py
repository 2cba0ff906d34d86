"""A backup is made while the window goes on, and one that was missed is made up for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.errors import QueryInterruptedError
from reader.library import BackupFolder, Restore
from reader.library.backups.backups import Backups
from reader.model import BackupReason
from reader.settings import BACK_UP
from reader.ui.commands import backup_commands
from reader.ui.commands.backup_commands import BUSY, CANCELLED, IMPORTING, BackupActions
from reader.ui.main_window import MainWindow
from tests.ui.trigger import trigger

Start = Callable[[], MainWindow]


def reasons(library: Path) -> list[BackupReason]:
    return [backup.reason for backup in BackupFolder(library).backups()]


def actions(window: MainWindow) -> BackupActions:
    return window.commands.backups


def test_a_backup_is_made_at_once_and_said(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    trigger(window.parts.actions["back_up"])
    assert window.parts.status.progress == "Backing up: 0 %"
    qtbot.waitUntil(lambda: "looked over" in window.parts.notice.sentence)
    assert reasons(library) == [BackupReason.BY_HAND]
    assert window.parts.status.progress == ""


def test_two_are_not_made_at_a_time(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    for _ in range(2):
        trigger(window.parts.actions["back_up"])
    assert window.parts.notice.sentence == BUSY
    qtbot.waitUntil(lambda: "looked over" in window.parts.notice.sentence)
    assert len(reasons(library)) == 1


def test_a_backup_can_be_cancelled(
    window: MainWindow, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(_: Backups, told: Callable[[int, int], None], unwanted: Callable[[], bool]) -> None:
        told(1, 4)
        while not unwanted():
            pass
        raise QueryInterruptedError

    monkeypatch.setattr(Backups, "add", wait)
    trigger(window.parts.actions["back_up"])
    qtbot.waitUntil(lambda: window.parts.status.progress == "Backing up: 25 %")
    [cancel] = [one for one in window.parts.status.findChildren(QToolButton) if one.text() == "Cancel"]
    cancel.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == CANCELLED)
    assert window.parts.status.progress == ""
    assert reasons(library) == []


def test_a_window_that_closes_waits_for_no_backup(
    open_window: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    broken_off: list[bool] = []

    def wait(_: Backups, told: Callable[[int, int], None], unwanted: Callable[[], bool]) -> None:
        told(1, 4)
        while not unwanted():
            pass
        broken_off.append(True)
        raise QueryInterruptedError

    monkeypatch.setattr(Backups, "add", wait)
    trigger(window.parts.actions["back_up"])
    qtbot.waitUntil(lambda: window.parts.status.progress == "Backing up: 25 %")
    window.close()
    assert broken_off == [True]


def test_why_none_could_be_made_is_said(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    BackupFolder(library).path.write_text("a file of that name")
    trigger(window.parts.actions["back_up"])
    qtbot.waitUntil(lambda: "cannot be made" in window.parts.notice.sentence)
    assert window.parts.status.progress == ""


@pytest.mark.parametrize("wanted", [True, False])
def test_one_that_was_missed_is_made_later_unless_none_is_wanted(
    window: MainWindow, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    monkeypatch.setattr(backup_commands, "OVERDUE_AFTER", 0)
    window.parts.settings.set(BACK_UP, wanted)
    actions(window).make_overdue()
    if wanted:
        qtbot.waitUntil(lambda: reasons(library) == [BackupReason.DAILY])
        qtbot.waitUntil(lambda: not actions(window)._is_under_way)
    else:
        qtbot.wait(100)
        assert reasons(library) == []
    assert window.parts.notice.sentence == ""


def test_a_restore_is_prepared_and_changes_nothing_yet(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    trigger(window.parts.actions["back_up"])
    qtbot.waitUntil(lambda: "looked over" in window.parts.notice.sentence)
    [backup] = BackupFolder(library).backups()
    with qtbot.waitSignal(actions(window).restore_prepared) as prepared:
        actions(window).restore(backup.path)
    [restore] = prepared.args or []
    assert isinstance(restore, Restore)
    restore.discard()
    assert [one.name for one in library.parent.glob(".*.new")] == []


def test_a_backup_that_is_gone_is_said(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    actions(window).restore(library.with_name("gone.library"))
    qtbot.waitUntil(lambda: "There is no library “" in window.parts.notice.sentence)


@pytest.mark.parametrize("opens", [True, False])
def test_the_folder_of_the_library_is_shown_or_said(
    window: MainWindow, library: Path, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    trigger(window.parts.actions["show_library_folder"])
    assert shown == [str(library.parent)]
    said = window.parts.notice.sentence.replace("\u200b", "")
    assert said == ("" if opens else f"The library lies in {library.parent}.")


def test_nothing_is_restored_while_an_import_is_under_way(
    window: MainWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.parts.imports), "running", True)
    actions(window).restore(library.with_name("any.library"))
    assert window.parts.notice.sentence == IMPORTING
