"""What is done about a line of the page of imports: a file that is not read well is described, two stories are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.description import DescriptionDialog
from reader.ui.imports.deeds import DESCRIBE, KEEP_BOTH
from reader.ui.main_window import MainWindow
from tests.library.stories import SHORTER, WIRE
from tests.ui.imports.imports_lines import act, line, shown, take
from tests.ui.trigger import trigger

HEAD = "Document {} of 3\nThe Harbour Beacon\n3 March 2021\n"
TEXT = "The pier of Dunmare will open in June, said its harbour master Odile Ferrant, a year late and dear.\n"
SEVERAL = "\n".join(HEAD.format(number) + TEXT for number in (1, 2, 3))


@pytest.fixture
def opened(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def download(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "download.txt"
    path.parent.mkdir()
    path.write_text(SEVERAL, "utf-8")
    return path


def describe(window: MainWindow, qtbot: QtBot, download: Path) -> DescriptionDialog:
    """Import a download that comes as one article, and have it described."""
    take(window, qtbot, download)
    trigger(window.parts.actions["imports"])
    page = window.parts.imports_page
    qtbot.waitUntil(lambda: any("download.txt" in one for one in shown(page)))
    act(page, lambda node: DESCRIBE in node.deeds)
    found: list[DescriptionDialog] = []

    def is_there() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, DescriptionDialog)]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def press(dialog: DescriptionDialog, words: str) -> None:
    buttons: list[QAbstractButton] = dialog.buttons.buttons()
    next(button for button in buttons if button.text().replace("&", "") == words).click()


def test_a_download_that_came_as_one_article_is_described_and_copied(
    opened: MainWindow, download: Path, qtbot: QtBot
) -> None:
    dialog = describe(opened, qtbot, download)
    text = dialog.page.toPlainText()
    assert "The Harbour Beacon\n" in text
    assert "Odile" not in text
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == text
    assert opened.parts.notice.sentence.startswith("The description is in the clipboard.")


def test_a_description_is_saved_where_its_user_says_and_replaces_nothing_else(
    opened: MainWindow, download: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = describe(opened, qtbot, download)
    target, letter = download.with_name("layout.txt"), download.with_name("letter.txt")
    letter.write_text("Dear Odile,\n", "utf-8")
    chosen = iter([letter, target, target])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(chosen)), ""))
    press(dialog, "Save As…")
    qtbot.waitUntil(lambda: "stays as it is" in opened.parts.notice.sentence)
    assert letter.read_text("utf-8") == "Dear Odile,\n"
    for _ in range(2):  # a description takes the place of another
        opened.parts.notice.hide()
        press(dialog, "Save As…")
        qtbot.waitUntil(lambda: opened.parts.notice.isVisible() and "layout.txt" in opened.parts.notice.sentence)
        assert target.read_text("utf-8") == dialog.page.toPlainText()


def test_a_version_of_another_is_kept_apart_on_its_line_and_undo_brings_it_back(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, body in (("evening", SHORTER), ("wire", WIRE)):
        (folder / f"{name}.txt").write_text(f"Pier opens, says {name}\n\n{body}\n", "utf-8")
    take(opened, qtbot, folder / "wire.txt")
    take(opened, qtbot, folder / "evening.txt")
    trigger(opened.parts.actions["imports"])
    page = opened.parts.imports_page
    qtbot.waitUntil(lambda: any("Versions of others" in one for one in shown(page)))
    group = line(page, lambda node: node.text.startswith("Versions of others"))
    page.view.setExpanded(page.view.lines.index_of(group), True)
    qtbot.waitUntil(lambda: any("a version of “Pier opens, says wire” | Keep Both" in one for one in shown(page)))
    act(page, lambda node: node.deeds[:1] == (KEEP_BOTH,))
    qtbot.waitUntil(lambda: any("kept apart from “Pier opens, says wire” | Show" in one for one in shown(page)))
    trigger(opened.parts.actions["undo"])
    qtbot.waitUntil(lambda: any("a version of “Pier opens, says wire” | Keep Both" in one for one in shown(page)))
