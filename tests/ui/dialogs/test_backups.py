"""What each backup holds is said before one takes the library's place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.background.tasks import Tasks
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.startup.library_opener import LibraryOpener
from reader.ui.style.theme import Theme

Asked = list[tuple[str, str]]


@pytest.fixture
def backup(library: Path) -> Path:
    with Library.open(library) as opened:
        return opened.backups.add().path


@pytest.fixture
def asked() -> Asked:
    return []


@pytest.fixture
def show(library: Path, theme: Theme, qtbot: QtBot, asked: Asked) -> Callable[[], BackupsDialog]:
    def start(*, answer: bool = True) -> BackupsDialog:
        tasks = Tasks(LibraryOpener(library, create=False).open)
        tasks.failed.connect(lambda error: None)

        def confirm(question: str, more: str) -> bool:
            asked.append((question, more))
            return answer

        made = BackupsDialog(library, tasks, theme, confirm=confirm)
        made.destroyed.connect(tasks.stop)
        qtbot.addWidget(made, before_close_func=lambda _: tasks.stop())
        made.show()
        return made

    return start


def test_without_a_backup_it_says_what_makes_one(show: Callable[[], BackupsDialog], qtbot: QtBot) -> None:
    dialog = show()
    qtbot.waitUntil(lambda: "No backup yet." in dialog.message.accessibleName() or dialog.message.isVisible())
    assert not dialog.act_button.isEnabled()


def test_each_backup_is_told_with_what_it_holds_beside_the_library(
    show: Callable[[], BackupsDialog], qtbot: QtBot, backup: Path
) -> None:
    dialog = show()
    qtbot.waitUntil(lambda: len(dialog.list.days.lines) == 1)
    [line] = dialog.list.days.lines
    assert (line.text, line.act, line.obstacle) == ("14 articles, 73 entities, 0 decisions", "Restore", "")
    assert line.detail.startswith("made by hand · ")
    qtbot.waitUntil(lambda: dialog.said.text() == "The library itself: 14 articles, 73 entities, 0 decisions.")


@pytest.mark.parametrize("answer", [True, False])
def test_it_asks_before_anything_is_replaced(
    show: Callable[..., BackupsDialog], qtbot: QtBot, backup: Path, asked: Asked, answer: bool
) -> None:
    dialog = show(answer=answer)
    wanted: list[Path] = []
    dialog.restore_wanted.connect(wanted.append)
    qtbot.waitUntil(lambda: len(dialog.list.days.lines) == 1)
    qtbot.waitUntil(lambda: "The library itself" in dialog.said.text())
    dialog.list.acted.emit(dialog.list.days.lines)
    [(question, more)] = asked
    assert question.startswith("Put the backup of ")
    assert more.startswith("It holds 14 articles, 73 entities, 0 decisions, the newest article of 6 Jul 2023. The libr")
    assert wanted == ([backup] if answer else [])


def test_a_damaged_backup_is_listed_and_not_restored(
    show: Callable[[], BackupsDialog], qtbot: QtBot, backup: Path
) -> None:
    backup.write_bytes(b"no library")
    dialog = show()
    qtbot.waitUntil(lambda: len(dialog.list.days.lines) == 1)
    [line] = dialog.list.days.lines
    assert line.text == "Damaged"
    assert "is not a library of Entity Reader" in line.obstacle


def test_backups_are_listed_where_the_library_itself_cannot_be_opened(
    show: Callable[[], BackupsDialog], qtbot: QtBot, backup: Path, library: Path
) -> None:
    library.write_bytes(b"damaged beyond recognition")
    dialog = show()
    qtbot.waitUntil(lambda: len(dialog.list.days.lines) == 1)
    assert dialog.list.days.lines[0].obstacle == ""


def test_a_file_from_elsewhere_is_looked_at_first(
    show: Callable[[], BackupsDialog],
    qtbot: QtBot,
    library: Path,
    tmp_path: Path,
    asked: Asked,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = tmp_path / "<img src='x'>.library"
    with Library.open(library) as opened:
        opened.backups.write(copy)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    dialog = show()
    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        dialog.choose_button.click()
    assert wanted.args == [copy]
    assert copy.name in asked[0][0]


def test_a_file_that_is_none_is_said(
    show: Callable[[], BackupsDialog], qtbot: QtBot, tmp_path: Path, asked: Asked
) -> None:
    letter = tmp_path / "letter.library"
    letter.write_text("Dear reader, " * 100)
    dialog = show()
    dialog.look_at(letter)
    qtbot.waitUntil(lambda: "is not a library of Entity Reader" in dialog.said.text())
    assert asked == []
