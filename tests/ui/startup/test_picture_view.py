"""The picture of the last window is painted where it fits, and what is clicked meanwhile waits."""

from __future__ import annotations

from base64 import b64encode

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from reader.ui.startup.last_picture import Picture
from reader.ui.startup.picture_view import PictureView, hold_input, show_picture

INK, GROUND = "#204060", "#abcdef"
WIDTH, HEIGHT = 300, 200


@pytest.fixture
def picture(qapp: QApplication, qtbot: QtBot) -> Picture:
    ratio = qapp.devicePixelRatio()
    before = QMainWindow()
    qtbot.addWidget(before)
    before.resize(WIDTH, HEIGHT)
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.fill(QColor(INK))
    head = {
        "width": image.width(),
        "height": image.height(),
        "scale": ratio,
        "geometry": b64encode(bytes(before.saveGeometry().data())).decode(),
        "title": "Pictured",
        "words": "What was seen",
        "ground": GROUND,
        "library": "/a.library",
        "ahead": False,
    }
    return Picture(head, bytes(image.constBits()))


def shown(picture: Picture, qtbot: QtBot) -> tuple[QMainWindow, PictureView]:
    window = QMainWindow()
    qtbot.addWidget(window)
    show_picture(window, picture)
    view = window.centralWidget()
    assert isinstance(view, PictureView)
    return window, view


def color(window: QMainWindow) -> str:
    return window.grab().toImage().pixelColor(10, 10).name()


def test_a_window_stands_where_it_stood_and_is_painted_as_it_was(picture: Picture, qtbot: QtBot) -> None:
    window, view = shown(picture, qtbot)
    assert view.is_painted
    assert view.fits
    assert window.windowTitle() == "Pictured"
    assert color(window) == INK


def test_a_picture_is_known_to_who_does_not_see_it(picture: Picture, qtbot: QtBot) -> None:
    window, view = shown(picture, qtbot)
    assert window.isVisible()
    assert view.accessibleName() == "What was seen"


def test_in_a_window_of_another_size_only_the_ground_is_painted(picture: Picture, qtbot: QtBot) -> None:
    window, view = shown(picture, qtbot)
    window.resize(WIDTH + 1, HEIGHT)
    qtbot.waitUntil(lambda: not view.fits)
    assert color(window) == GROUND


@pytest.mark.usefixtures("qapp")
def test_input_is_held_until_something_is_so_or_for_a_while() -> None:
    done: list[str] = []
    QTimer.singleShot(5, lambda: done.append("so"))
    hold_input(lambda: bool(done), 60_000)
    assert done == ["so"]
    hold_input(lambda: False, 1)
