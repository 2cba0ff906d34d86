"""What the window says of a damaged library, and how it brings out what can be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from reader.model import Rescued
from reader.ui.commands.soundness import damage
from reader.ui.main_window import MainWindow

Start = Callable[[], MainWindow]


def harm(library: Path, sql: str) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.executescript(sql)


HARM = "UPDATE source_file SET data = x'00' WHERE id = (SELECT min(id) FROM source_file)"


def test_a_quiet_check_says_nothing_of_a_sound_library(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.parts.tasks._finished):
        window.commands.soundness.check_quietly()
    qtbot.wait(50)
    assert window.parts.notice.sentence == ""


def test_a_damaged_original_is_named_and_the_rest_is_brought_out(
    open_window: Start, qtbot: QtBot, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    harm(library, HARM)
    window = open_window()
    window.commands.soundness.check_quietly()
    notice = window.parts.notice
    qtbot.waitUntil(lambda: "The original of “" in notice.sentence)
    assert notice.sentence.startswith("This library is damaged. ")
    target = tmp_path / "elsewhere"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    [button] = [one for one in notice.findChildren(QToolButton) if one.text() == "Rescue…"]
    button.click()
    qtbot.waitUntil(lambda: "1 original could not be read" in notice.sentence)
    [folder] = target.iterdir()
    assert str(folder) in notice.sentence.replace("\u200b", "")
    assert list(folder.iterdir())


def test_of_many_damages_the_first_are_said_and_the_others_counted() -> None:
    said = damage(["One.", "Two.", "Three.", "Four.", "Five."], Rescued(7, 1, decisions=2))
    assert "One. Two. Three. And 2 more." in said
    assert "7 of 8 originals, 2 decisions" in said
