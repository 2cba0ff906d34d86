"""Library ▸ Bin gives back deleted articles, or throws them away for good."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery
from reader.ui.dialogs.bin import BinDialog
from reader.ui.main_window import MainWindow
from tests.ui.trigger import trigger


@pytest.fixture
def deleted(library: Path) -> list[int]:
    with Library.open(library) as opened:
        ids = list(opened.articles.ids(ArticleQuery()))[:3]
        opened.articles.delete(ids)
    return ids


def opened(window: MainWindow, qtbot: QtBot) -> BinDialog:
    trigger(window.parts.actions["bin"])
    dialog = window.findChild(BinDialog)
    assert isinstance(dialog, BinDialog)
    qtbot.waitUntil(lambda: dialog.message.isVisible() or dialog.list.days.total > 0)
    return dialog


def test_an_empty_bin_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert dialog.message.sentence == "The bin is empty. Deleted articles stay here for 30 days."
    assert not dialog.empty_button.isEnabled()


def test_several_articles_are_restored_together(deleted: list[int], window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert {line.id for line in dialog.list.days.lines} == set(deleted)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert len(dialog.list.selected_lines()) == 2
    dialog.act_button.click()
    qtbot.waitUntil(lambda: dialog.list.days.total == 1)
    qtbot.waitUntil(lambda: window.parts.status.counts.startswith("13 articles"))
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text() == "&Undo Restore 2 Articles")


def test_emptying_asks_once_and_says_how_many(
    deleted: list[int], window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def cancel(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", cancel)
    dialog = opened(window, qtbot)
    dialog.empty_button.click()
    assert asked == ["Throw 3 deleted articles away for good? This cannot be undone."]
    assert dialog.list.days.total == 3


def test_an_emptied_bin_offers_no_undo(deleted: list[int], window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.parts.actions["undo"].isEnabled)
    dialog = BinDialog(
        window.parts.tasks, window.parts.commands, window.parts.theme, window, confirm=lambda question: True
    )
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.days.total == 3)
    dialog.empty_button.click()
    qtbot.waitUntil(lambda: dialog.message.isVisible())
    qtbot.waitUntil(lambda: not window.parts.actions["undo"].isEnabled())
    assert window.parts.actions["undo"].text() == "&Undo"


def test_what_is_too_old_goes_after_the_start(
    window: MainWindow, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(library, now=lambda: 1.0) as long_ago:
        long_ago.articles.delete(list(long_ago.articles.ids(ArticleQuery()))[:2])
    monkeypatch.setattr("reader.ui.commands.history_commands.PURGE_AFTER", 10)

    def in_the_bin() -> int:
        with Library.open(library) as again:
            return again.bin.count()

    assert in_the_bin() == 2
    window.commands.history.purge_later()
    qtbot.waitUntil(lambda: in_the_bin() == 0)
