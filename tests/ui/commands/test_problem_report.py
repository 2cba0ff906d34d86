"""The report of a problem has what a developer needs to know, and no word of the user's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

import reader
from reader import paths
from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import CITATION_FILES, LAST_LIBRARY, TEXT_SIZE
from reader.ui.commands.problem_report import NAME, ProblemReport
from reader.ui.main_window import MainWindow
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger


@pytest.fixture
def report(window: MainWindow, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is written while an article is open, and after a mistake."""
    opened: list[str] = []

    def note(folder: str) -> bool:
        opened.append(folder)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: note(url.toLocalFile()))
    open_article(window, qtbot, "Shanghai gets a new mayor")
    window.parts.settings.set(CITATION_FILES, ["/home/me/style.csl"])
    window.parts.settings.set(LAST_LIBRARY, str(library))
    window.parts.settings.set(TEXT_SIZE, 17)
    paths.mistakes().write_text("ZeroDivisionError in reader/ui/somewhere.py, line 7\n", "utf-8")
    trigger(window.parts.actions["report_problem"])
    qtbot.waitUntil(lambda: bool(opened))
    target = paths.user_data() / NAME
    assert opened == [str(target.parent)]
    assert "Look through it" in window.parts.notice.sentence
    return target.read_text("utf-8")


def test_it_says_what_a_developer_needs(report: str) -> None:
    for words in (reader.__version__, "Articles: 14", "Size of the library: 0.5 MB", "ZeroDivisionError", "Qt: "):
        assert words in report
    assert "reading/text_size: 17" in report


def test_it_has_no_word_of_an_article_no_name_and_no_path(report: str, library: Path) -> None:
    with Library.open(library) as opened:
        titles = [row.title for row in opened.articles.rows(list(opened.articles.ids(ArticleQuery())))]
        names = {entity.name for entity in opened.entities.entities() if len(entity.name) > 4}
    said = report.partition("Below is")[2]
    assert len(titles) == 14
    assert len(names) > 20
    assert [title for title in titles if title in said] == []
    assert {name for name in names if name in said} == set()
    assert str(library.parent) not in said
    assert "style.csl" not in said


def test_a_library_that_cannot_be_asked_is_told(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    text = ProblemReport(parts.library, parts.tasks, parts.settings, parts.notice)._text(None)
    assert "not known" in text


def test_it_is_for_its_user_alone(report: str) -> None:
    assert (paths.user_data() / NAME).stat().st_mode & 0o077 == 0
