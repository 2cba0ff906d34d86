"""The program opens its default library on the seeds, and any other library that is asked for."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from reader import paths
from reader.library import BackupFolder, Library
from reader.model import ArticleQuery
from reader.settings import LAST_LIBRARY, RECENT_LIBRARIES, Settings
from reader.ui import application
from reader.ui.application import FirstPaint, ReaderApplication, which_library
from reader.ui.article_list import message
from reader.ui.article_list.message import ARRIVING, MessagePage
from reader.ui.article_list.model import ArticleListModel
from reader.ui.main_window import MainWindow
from reader.ui.reading.states import Message
from reader.ui.startup.library_opener import LibraryState
from reader.ui.workspace.article_presenter import CHOOSE, EMPTY

pytestmark = pytest.mark.usefixtures("forked")

PATIENCE = 30_000  # milliseconds: the seeds are read in a child process


@pytest.fixture
def settings() -> Settings:
    return Settings(paths.user_settings())


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[ReaderApplication]:
    made = ReaderApplication(qapp, settings)
    yield made
    if made.window:
        made.window.close()


def window(program: ReaderApplication) -> MainWindow:
    assert program.window
    return program.window


def counts(program: ReaderApplication) -> str:
    return window(program).parts.status.counts


def test_a_first_start_is_filled_with_the_seeds_and_opens_the_first(program: ReaderApplication, qtbot: QtBot) -> None:
    program.open(paths.default_library())
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window(program).parts.navigator.article is not None)
    article = window(program).parts.navigator.article
    assert article
    listed = window(program).parts.articles.findChild(ArticleListModel)
    assert isinstance(listed, ArticleListModel)
    assert article.id == listed.ids[0]
    assert not window(program).parts.actions["undo"].isEnabled()


def test_a_first_start_never_calls_the_library_empty(
    program: ReaderApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    say = MessagePage.say

    def heard(page: MessagePage, what: message.Message) -> None:
        said.append(what.sentence)
        say(page, what)

    monkeypatch.setattr(MessagePage, "say", heard)
    program.open(paths.default_library())
    qtbot.waitUntil(lambda: window(program).parts.navigator.article is not None, timeout=PATIENCE)
    assert set(said) == {ARRIVING.sentence}


@pytest.mark.usefixtures("program")
def test_the_library_waits_for_a_window_that_is_to_be_seen_and_for_no_other(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "UNSEEN", 0)
    seen, unseen = (QMainWindow() for _ in range(2))
    qtbot.addWidget(seen)
    qtbot.addWidget(unseen)
    said: list[str] = []
    FirstPaint(seen).over.connect(lambda: said.append("painted"))
    FirstPaint(unseen).over.connect(lambda: said.append("never seen"))
    seen.setUpdatesEnabled(False)
    seen.show()
    qtbot.waitUntil(lambda: said == ["never seen"])
    qtbot.wait(20)
    assert said == ["never seen"]
    seen.setUpdatesEnabled(True)
    qtbot.waitUntil(lambda: said == ["never seen", "painted"])


@pytest.mark.usefixtures("program")
def test_what_works_behind_gives_way_to_the_window_soon() -> None:
    assert sys.getswitchinterval() == pytest.approx(application.TURN)


def test_a_seed_that_was_deleted_does_not_come_back(program: ReaderApplication, qtbot: QtBot) -> None:
    program.open(paths.default_library())
    qtbot.waitUntil(lambda: window(program).parts.navigator.article is not None, timeout=PATIENCE)
    article = window(program).parts.navigator.article
    assert article
    window(program).parts.commands.delete([article.id])
    qtbot.waitUntil(lambda: counts(program).startswith("13 articles"))
    program.open(paths.default_library())
    qtbot.waitUntil(lambda: counts(program).startswith("13 articles"))
    qtbot.wait(300)
    assert counts(program).startswith("13 articles")
    assert not window(program).parts.imports.running


def test_a_new_library_is_empty_and_takes_the_place_of_the_window(
    program: ReaderApplication, qtbot: QtBot, tmp_path: Path, library: Path
) -> None:
    program.open(library)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    older = window(program)
    older.commands.libraries.library_wanted.emit(tmp_path / "new.library", True)
    assert program.window is not older
    qtbot.waitUntil(lambda: counts(program).startswith("0 articles"))
    assert not older.isVisible()
    assert (tmp_path / "new.library").exists()


def said_instead_of_an_article(program: ReaderApplication) -> str:
    page = window(program).parts.reading.findChild(Message)
    assert isinstance(page, Message)
    return page.text()


def test_without_an_article_it_is_said_whether_there_is_one_to_choose(
    program: ReaderApplication, qtbot: QtBot, tmp_path: Path, library: Path
) -> None:
    program.open(tmp_path / "new.library", create=True)
    assert said_instead_of_an_article(program) == ""
    qtbot.waitUntil(lambda: counts(program).startswith("0 articles"))
    assert said_instead_of_an_article(program) == EMPTY
    program.open(library)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    assert said_instead_of_an_article(program) == CHOOSE


def test_the_library_that_is_open_already_stays_open(program: ReaderApplication, qtbot: QtBot, library: Path) -> None:
    program.open(library)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    opened = window(program)
    opened.commands.libraries.library_wanted.emit(library, False)
    assert window(program) is opened
    assert opened.isVisible()


def test_the_libraries_opened_lately_are_remembered(
    program: ReaderApplication, qtbot: QtBot, settings: Settings, library: Path, tmp_path: Path
) -> None:
    program.open(tmp_path / "a.library", create=True)
    program.open(library)
    qtbot.waitUntil(lambda: counts(program) != "")
    assert settings.get(RECENT_LIBRARIES) == [str(library), str(tmp_path / "a.library")]


def test_a_library_that_is_misspelt_is_nothing_to_come_back_to(
    program: ReaderApplication, qtbot: QtBot, settings: Settings, library: Path, tmp_path: Path
) -> None:
    program.open(library)
    qtbot.waitUntil(lambda: counts(program) != "")
    program.open(tmp_path / "misspelt.library")
    qtbot.waitUntil(lambda: not window(program).parts.commands.writable)
    assert settings.get(LAST_LIBRARY) == str(library)
    assert not (tmp_path / "misspelt.library").exists()


def test_a_minimised_window_that_is_handed_files_comes_back_as_large_as_it_was(
    program: ReaderApplication, qtbot: QtBot, library: Path
) -> None:
    program.open(library)
    qtbot.waitUntil(lambda: counts(program) != "")
    window(program).setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
    program._take([])
    assert not window(program).isMinimized()
    assert window(program).isMaximized()


def test_the_last_library_opens_again_unless_it_is_gone(settings: Settings, library: Path, tmp_path: Path) -> None:
    settings.set(LAST_LIBRARY, str(library))
    assert which_library(None, settings) == library
    assert which_library(tmp_path / "b.library", settings) == (tmp_path / "b.library").resolve()
    library.unlink()
    assert which_library(None, settings) == paths.default_library()


def test_a_link_opens_its_library_at_its_article(
    program: ReaderApplication, qtbot: QtBot, settings: Settings, library: Path, tmp_path: Path
) -> None:
    with Library.open(library) as opened:
        number = opened.articles.ids(ArticleQuery())[3]
        link = opened.articles.article(number).link
    assert which_library(None, settings, link) == paths.default_library()
    program.open(library)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    assert which_library(None, settings, link) == library
    assert which_library(tmp_path / "b.library", settings, link) == tmp_path / "b.library"
    assert which_library(None, settings, "entity-reader:nonsense") == library  # where it is said that it makes no sense
    program.open(library, link=link)
    qtbot.waitUntil(lambda: (article := window(program).parts.navigator.article) is not None and article.id == number)


def test_a_link_that_is_handed_over_is_followed(program: ReaderApplication, qtbot: QtBot, library: Path) -> None:
    with Library.open(library) as opened:
        number = opened.articles.ids(ArticleQuery())[3]
        link = opened.articles.article(number).link
    program.open(library)
    qtbot.waitUntil(lambda: program._instance is not None)
    assert program._instance
    program._instance.link_handed_over.emit(link)
    qtbot.waitUntil(lambda: (article := window(program).parts.navigator.article) is not None and article.id == number)


@pytest.mark.parametrize("content", [b"This is no library at all, only words.\n" * 40, b""])
def test_what_is_no_library_is_said_in_words_and_left_as_it_is(
    program: ReaderApplication, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "letter.library"
    path.write_bytes(content)
    program.open(path)
    page = window(program).findChild(MessagePage)
    assert page
    qtbot.waitUntil(page.isVisible)
    assert not window(program).parts.actions["import_files"].isEnabled()
    window(program).close()
    assert path.read_bytes() == content


def test_a_newer_library_is_refused_in_words(program: ReaderApplication, qtbot: QtBot, library: Path) -> None:
    connection = sqlite3.connect(library)
    connection.execute("PRAGMA user_version = 900")
    connection.close()
    program.open(library)
    message = window(program).parts.reading.findChild(Message)
    assert message
    qtbot.waitUntil(lambda: "newer" in message.text())


def test_files_named_at_the_start_are_imported(program: ReaderApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "only.library"
    Library.create(path).close()
    article = tmp_path / "bridge.txt"
    article.write_text("A bridge for Erlangen\n\nThe city opened a bridge.\n", "utf-8")
    program.open(path, [article])
    qtbot.waitUntil(lambda: counts(program).startswith("1 article "), timeout=PATIENCE)


def test_a_read_only_library_is_read_and_nothing_more(program: ReaderApplication, qtbot: QtBot, library: Path) -> None:
    state = LibraryState(read_only=True, seeded=True, migrated_from=None, why_read_only="the disk is full")
    program.open(library)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    window(program).commands.library_notes.show_state(state)
    assert window(program).parts.notice.sentence == "This library is opened for reading only: the disk is full."
    with Library.open(library) as held:
        newest = held.articles.ids(ArticleQuery(), limit=1)[0]
    window(program).parts.navigator.open_article(newest)
    qtbot.waitUntil(lambda: window(program).parts.navigator.article is not None)
    able = {name: window(program).parts.actions[name].isEnabled() for name in ("delete", "toggle_star", "import_files")}
    assert able == {"delete": False, "toggle_star": False, "import_files": False}
    assert window(program).parts.actions["find"].isEnabled()
    assert not window(program).parts.articles.selection_bar.main_verb.isEnabled()
    assert not window(program).parts.reading.head.strip.isEnabled()
    window(program).commands.files.take([library])
    assert "read-only" in window(program).parts.notice.sentence


def test_a_restored_library_is_shown_and_the_one_before_can_be_had_again(
    program: ReaderApplication, qtbot: QtBot, library: Path
) -> None:
    with Library.open(library) as opened:
        backup = opened.backups.add().path
        newest = opened.articles.ids(ArticleQuery())[0]
    program.open(library)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    window(program).parts.commands.delete([newest])
    qtbot.waitUntil(lambda: counts(program).startswith("13 articles"))
    older = window(program)
    older.commands.backups.restore(backup)
    qtbot.waitUntil(lambda: window(program) is not older)
    qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    notice = window(program).parts.notice
    assert notice.sentence.replace("\u200b", "").startswith(f"The library is that of {backup.name} now.")
    restored = window(program)
    [button] = [one for one in notice.findChildren(QToolButton) if one.text() == "Take Back"]
    button.click()
    qtbot.waitUntil(lambda: window(program) is not restored)
    qtbot.waitUntil(lambda: counts(program).startswith("13 articles"))


def test_a_library_that_another_program_has_open_is_not_replaced_and_shown_again(
    program: ReaderApplication, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "RESTORE_PATIENCE", 0.1)
    with Library.open(library) as another:
        backup = another.backups.add().path
        program.open(library)
        qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
        older = window(program)
        older.commands.backups.restore(backup)
        qtbot.waitUntil(lambda: window(program) is not older)
        qtbot.waitUntil(lambda: "is in use by another program" in window(program).parts.notice.sentence)
        qtbot.waitUntil(lambda: counts(program).startswith("14 articles"))
    assert [one.path for one in BackupFolder(library).backups()] == [backup]


def test_a_library_whose_window_closes_is_seen_to(
    qtbot: QtBot, qapp: QApplication, settings: Settings, library: Path, tmp_path: Path
) -> None:
    seen_to: list[Path] = []
    program = ReaderApplication(qapp, settings, lambda path, _: seen_to.append(path))
    program.open(library)
    program.open(tmp_path / "new.library", create=True)
    assert seen_to == [library]
    window(program).close()
    program.back_up()
    assert seen_to == [library, tmp_path / "new.library"]
