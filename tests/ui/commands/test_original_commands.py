"""The original of an article in a window: of several files any, and all of a page only where it is a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery
from reader.ui.commands.original_commands import is_of_a_page
from reader.ui.dialogs.original_text import OriginalDialog
from reader.ui.main_window import MainWindow
from tests.ui.imports.imports_lines import take
from tests.ui.reading.articles import article
from tests.ui.trigger import trigger

BODY = "The bridge over the Regnitz opened on Wednesday, two years late, said Ada Quill, and a baker was the first."

NONE = article(number=-1)


@pytest.fixture
def opened(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


def original(window: MainWindow, qtbot: QtBot) -> OriginalDialog:
    """Show the original of the article that is open."""
    trigger(window.parts.actions["show_original"])
    found: list[OriginalDialog] = []

    def is_there() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, OriginalDialog)]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def test_any_of_the_files_that_an_article_came_in_can_be_looked_at(
    opened: MainWindow, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "letter.txt", tmp_path / "copy.txt"
    first.write_text(f"A bridge opens\n\n{BODY}\n", "utf-8")
    second.write_text(f"A bridge opens\n\n{BODY}\n", "utf-16")
    for path in (first, second):
        take(opened, qtbot, path)
    with Library.open(library) as kept:
        [number] = kept.articles.ids(ArticleQuery(words="Regnitz baker"))
    opened.parts.navigator.open_article(number)
    qtbot.waitUntil(lambda: (opened.parts.navigator.article or NONE).id == number)
    dialog = original(opened, qtbot)
    assert "letter.txt\nutf-8" in dialog._said.text()
    assert [dialog.files.itemText(at) for at in range(2)] == ["letter.txt", "copy.txt"]
    dialog.files.activated.emit(1)
    qtbot.waitUntil(lambda: "copy.txt\nutf-16" in dialog._said.text())
    assert dialog.page.toPlainText() == f"A bridge opens\n\n{BODY}\n"


def test_the_only_file_of_an_article_is_not_asked_for(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(opened.parts.articles._model.ids) > 0)
    opened.parts.navigator.open_article(opened.parts.articles._model.ids[0])
    qtbot.waitUntil(lambda: opened.parts.navigator.article is not None)
    assert original(opened, qtbot).files.isHidden()


@pytest.mark.parametrize(
    ("path", "part", "is_page"),
    [("/in/a.html", 0, True), ("/in/a.MHT", 0, True), ("/in/factiva.html", 3, False), ("/in/a.txt", 0, False)],
)
def test_all_of_a_page_is_offered_of_pages_and_not_of_downloads(path: str, part: int, is_page: bool) -> None:
    assert is_of_a_page(article(path=path, part=part)) is is_page
