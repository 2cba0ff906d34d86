"""The page of privacy names every folder that the program writes in, and opens it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.ui.main_window import MainWindow
from reader.ui.privacy.kept_files import kept_files
from reader.ui.privacy.page import PrivacyPage
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PrivacyPage:
    trigger(window.parts.actions["privacy"])
    made = window.parts.pages.privacy.get()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, made))
    return made


def test_it_names_the_library_and_whatever_the_paths_of_the_program_name(page: PrivacyPage, library: Path) -> None:
    named = {line.kept.path for line in page.sheet.lines}
    own = {paths.user_settings(), paths.last_frames(), paths.mistakes(), paths.user_recipes(), paths.user_columns()}
    assert {library, *own} <= named
    assert page.sheet.lines[0].path.text().startswith(str(library))
    assert "kB" in page.sheet.lines[0].path.text()


def test_a_button_opens_the_folder(page: PrivacyPage, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def note(folder: str) -> bool:
        opened.append(folder)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: note(url.toLocalFile()))
    page.sheet.lines[0].button.click()
    assert opened == [str(library.parent)]


def test_where_the_system_opens_no_folder_it_is_said_where_it_lies(
    page: PrivacyPage, window: MainWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    page.sheet.lines[0].button.click()
    assert window.parts.notice.sentence == f"It lies in {library.parent}."


def test_it_leads_to_the_chapter_and_is_copied(page: PrivacyPage, window: MainWindow, qtbot: QtBot) -> None:
    page.copy()
    assert QGuiApplication.clipboard().text().count("\n") == len(page.sheet.lines) - 1
    page.sheet.manual.click()
    manual = window.parts.pages.manual.get()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, manual))
    assert manual.text.accessibleName() == "Privacy"


def test_esc_leaves_it(page: PrivacyPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.sheet.close_link, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_what_is_not_there_yet_has_no_size_and_the_folder_above_it(tmp_path: Path) -> None:
    missing = next(one for one in kept_files(tmp_path / "none.library") if one.name == "Backups")
    assert missing.size == 0
    assert missing.folder == tmp_path
