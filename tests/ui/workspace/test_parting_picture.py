"""A window that is closed leaves a picture, with which the next start begins place for place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.browsing.help_places import PRIVACY
from reader.ui.main_window import MainWindow
from reader.ui.startup.last_picture import LastPicture, Picture
from reader.ui.startup.picture_view import PictureView, show_picture
from tests.ui.workspace.test_session_restore import list_of

PAINTED = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched.parent(), QMainWindow):
            print(type(watched).__name__, *list(sys.modules), flush=True)
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


@pytest.fixture
def pictures() -> LastPicture:
    return LastPicture(paths.last_frames() / "window.picture", paths.user_settings())


def opened(qapp: QApplication, qtbot: QtBot, library: Path) -> tuple[ReaderApplication, MainWindow]:
    """Return a program whose window shows an article."""
    program = ReaderApplication(qapp, Settings(paths.user_settings()))
    window = program.open(library)
    qtbot.waitUntil(lambda: list_of(window).model().rowCount() == 14)
    window.parts.articles.select_next()
    window.parts.articles.select_next()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    return program, window


def kept(qapp: QApplication, qtbot: QtBot, library: Path, pictures: LastPicture) -> Picture:
    program, window = opened(qapp, qtbot, library)
    qtbot.waitUntil(lambda: window.parts.status.counts != "")
    program.close()
    program.keep_picture(pictures)
    window.deleteLater()
    found = pictures.take(library)
    assert found
    return found


def places(window: MainWindow) -> list[tuple[QPoint, int, int]]:
    parts = window.parts
    panes = (
        parts.toolbar,
        parts.left,
        list_of(window),
        parts.center,
        parts.entities,
        parts.status,
    )
    return [(pane.mapTo(window, QPoint()), pane.width(), pane.height()) for pane in panes]


def share_of_other_pixels(one: QImage, other: QImage) -> float:
    """Return how much of two pictures of the same size differs, of every eighth pixel each way."""
    assert one.size() == other.size()
    spots = [(x, y) for x in range(0, one.width(), 8) for y in range(0, one.height(), 8)]
    return sum(one.pixel(*spot) != other.pixel(*spot) for spot in spots) / len(spots)


def test_the_live_window_takes_the_place_of_its_picture_without_a_jump(
    qapp: QApplication, qtbot: QtBot, library: Path, pictures: LastPicture
) -> None:
    picture = kept(qapp, qtbot, library, pictures)
    early = MainWindow(picture)
    show_picture(early, picture)
    assert isinstance(early.centralWidget(), PictureView)
    program = ReaderApplication(qapp, Settings(paths.user_settings()), early=early)
    window = program.open(library)
    assert window is early
    assert window.parts.navigator.article is None  # the library is not even open
    assert share_of_other_pixels(picture.image, window.grab().toImage()) < 0.01
    before = places(window)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    assert places(window) == before
    assert not window.findChildren(PictureView)
    program.close()


def test_what_the_next_start_does_not_begin_with_leaves_no_picture(
    qapp: QApplication, qtbot: QtBot, library: Path, pictures: LastPicture
) -> None:
    program, window = opened(qapp, qtbot, library)
    window.parts.navigator.open_page(PRIVACY)
    qtbot.waitUntil(lambda: window.parts.navigator.here().page is not None)
    program.close()
    program.keep_picture(pictures)
    assert pictures.take(library) is None


def test_a_notice_which_the_next_start_does_not_have_leaves_no_picture(
    qapp: QApplication, qtbot: QtBot, library: Path, pictures: LastPicture
) -> None:
    program, window = opened(qapp, qtbot, library)
    window.parts.notice.say("It was done.")
    assert window.parts.notice.isVisible()
    program.close()
    program.keep_picture(pictures)
    assert pictures.take(library) is None


def test_a_window_that_is_closed_before_its_library_is_open_leaves_none(
    qapp: QApplication, library: Path, pictures: LastPicture
) -> None:
    program = ReaderApplication(qapp, Settings(paths.user_settings()))
    program.open(library)
    program.close()
    program.keep_picture(pictures)
    assert pictures.take(library) is None


def test_a_window_that_is_closed_while_it_shows_the_picture_closes_once_it_is_filled(
    qapp: QApplication, qtbot: QtBot, library: Path, pictures: LastPicture
) -> None:
    picture = kept(qapp, qtbot, library, pictures)
    early = MainWindow(picture)
    show_picture(early, picture)
    assert not early.close()
    program = ReaderApplication(qapp, Settings(paths.user_settings()), early=early)
    program.open(library)
    qtbot.waitUntil(lambda: not early.isVisible())
    program.close()


@pytest.mark.usefixtures("home")
def test_the_picture_is_painted_before_the_program_is_loaded(
    qapp: QApplication, qtbot: QtBot, library: Path, pictures: LastPicture
) -> None:
    program, _ = opened(qapp, qtbot, library)
    program.close()
    program.keep_picture(pictures)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", PAINTED], env=environment, stdout=subprocess.PIPE, check=True, text=True
    ).stdout
    painted, *modules = said.split()
    assert painted == "PictureView"
    late = {"reader.ui.application", "reader.ui.workspace", "reader.model", "reader.settings", "reader.library"}
    assert late & {*modules} == set()
