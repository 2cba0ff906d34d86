"""The window begins with what it showed last, and the library takes over without a jump."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.article_list.view import ArticleListView
from reader.ui.main_window import MainWindow
from tests.library.newsroom import add
from tests.library.stories import wires

MODULES = 350  # of the reader that a first frame may load
FIRST_FRAME = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched.parent(), QTableView):
            print(watched.parent().model().rowCount(), *list(sys.modules), flush=True)
            os._exit(0)
        return False

paint, show = FirstPaint(), QMainWindow.show

def watched(window):
    QApplication.instance().installEventFilter(paint)
    show(window)

QMainWindow.show = watched
sys.argv[1:] = []
from reader.__main__ import main
main()
"""


def started(qapp: QApplication, library: Path) -> tuple[ReaderApplication, MainWindow]:
    program = ReaderApplication(qapp, Settings(paths.user_settings()))
    program.open(library)
    assert program.window
    return program, program.window


def list_of(window: MainWindow) -> ArticleListView:
    view = window.findChild(ArticleListView)
    assert view
    return view


def read_and_close(qapp: QApplication, qtbot: QtBot, library: Path, steps: int = 4) -> int:
    """Open an article in a first session, and return its id."""
    program, window = started(qapp, library)
    qtbot.waitUntil(lambda: list_of(window).model().rowCount() > steps)
    for _ in range(steps):
        window.parts.articles.select_next()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    article = window.parts.navigator.article
    assert article
    window.close()
    program.close()
    return article.id


def test_a_start_begins_with_what_was_seen_last(qapp: QApplication, qtbot: QtBot, library: Path) -> None:
    article_id = read_and_close(qapp, qtbot, library)
    _, window = started(qapp, library)
    assert window.parts.navigator.article is None  # the library is not even open
    assert list_of(window).model().rowCount() == 14
    assert window.parts.articles.current() == article_id
    assert window.parts.reading.scroll_position() == 0
    before = list_of(window).verticalScrollBar().value()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    assert window.parts.articles.current() == article_id
    assert list_of(window).verticalScrollBar().value() == before
    window.close()


def test_what_the_library_says_takes_the_place_of_what_was_seen(
    qapp: QApplication, qtbot: QtBot, library: Path
) -> None:
    read_and_close(qapp, qtbot, library)
    with Library.open(library) as opened:
        ids = opened.articles.ids(ArticleQuery())
        opened.articles.delete([ids[0]])
        opened.articles.set_starred([ids[1]], True)
    _, window = started(qapp, library)
    model = list_of(window).model()
    assert model.rowCount() == 14
    qtbot.waitUntil(lambda: model.rowCount() == 13)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    window.close()


def test_a_start_that_is_closed_at_once_loses_no_place(qapp: QApplication, qtbot: QtBot, library: Path) -> None:
    article_id = read_and_close(qapp, qtbot, library)
    _, window = started(qapp, library)
    window.close()
    _, window = started(qapp, library)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    article = window.parts.navigator.article
    assert article
    assert article.id == article_id
    window.close()


def test_nothing_is_shown_of_a_library_that_cannot_be_opened(qapp: QApplication, qtbot: QtBot, library: Path) -> None:
    read_and_close(qapp, qtbot, library)
    library.write_bytes(b"no library at all" * 100)
    _, window = started(qapp, library)
    qtbot.waitUntil(lambda: not list(paths.last_frames().glob("*.frame")))
    window.close()


@pytest.mark.usefixtures("home")
def test_the_first_frame_has_rows_and_waits_for_no_tagger_and_no_command(
    qapp: QApplication, qtbot: QtBot, library: Path
) -> None:
    read_and_close(qapp, qtbot, library)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME], env=environment, stdout=subprocess.PIPE, check=True, text=True
    ).stdout
    rows, *modules = said.split()
    assert rows == "14"
    late = {"numpy", "sqlalchemy", "reader.library", "reader.cli.main", "PySide6.QtNetwork"}
    assert late & {*modules} == set()
    pages = {"details", "entity_page", "imports", "name_table", "notes", "review", "together"}
    assert {f"reader.ui.{page}.page" for page in pages} & {*modules} == set()
    assert sum(name.startswith("reader.") for name in modules) <= MODULES


def test_a_start_comes_back_to_a_version_that_was_unfolded(qapp: QApplication, qtbot: QtBot, library: Path) -> None:
    with Library.open(library) as opened:
        _, longer, shorter, _, _ = add(opened, *wires())
    program, window = started(qapp, library)
    qtbot.waitUntil(lambda: list_of(window).model().rowCount() > 10)
    window.parts.navigator.open_article(shorter)
    qtbot.waitUntil(lambda: window.parts.articles.current() == shorter)
    window.close()
    program.close()
    _, window = started(qapp, library)
    assert window.parts.articles.current() == shorter
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    qtbot.waitUntil(lambda: list_of(window).model().rowCount() == 14 + 2 + 3)
    assert window.parts.articles.current() == shorter
    assert window.parts.articles._model.places.story_beneath(longer)
    window.close()
