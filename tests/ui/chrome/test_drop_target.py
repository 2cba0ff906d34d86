"""What is dragged over the window from elsewhere is taken by it, wherever it is let go, and stays where it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.browsing.help_places import WELCOME
from reader.ui.chrome.drop_target import DropTarget
from reader.ui.main_window import MainWindow
from reader.ui.style.theme import Theme

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
AT = QPoint(50, 50)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text(words: str = "A bridge opens") -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def page() -> QMimeData:
    mime = QMimeData()
    mime.setHtml("<p>A bridge opens</p>")
    return mime


def picture() -> QMimeData:
    mime, image = QMimeData(), QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime.setImageData(image)
    return mime


def link() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://tarnpost.example/ferry")])
    return mime


def enter(window: QWidget, mime: QMimeData, actions: Qt.DropAction = COPY) -> QDragEnterEvent:
    event = QDragEnterEvent(AT, actions, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


def let_go(window: QWidget, mime: QMimeData, actions: Qt.DropAction = COPY) -> QDropEvent:
    event = QDropEvent(QPointF(AT), actions, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    return window


@pytest.fixture
def target(window: QMainWindow, theme: Theme) -> DropTarget:
    return DropTarget(window, theme)


@pytest.fixture
def dropped(target: DropTarget) -> list[QMimeData]:
    heard: list[QMimeData] = []
    target.dropped.connect(heard.append)
    return heard


@pytest.mark.parametrize("make", [lambda: files(Path("/tmp/a.txt")), text, page, picture, link])
def test_what_may_be_read_is_taken_and_a_veil_says_so(
    window: QMainWindow, target: DropTarget, dropped: list[QMimeData], make: Callable[[], QMimeData]
) -> None:
    mime = make()
    assert enter(window, mime).isAccepted()
    assert target.isVisible()
    assert target.size() == window.size()
    move = QDragMoveEvent(AT, COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, move)
    assert move.isAccepted()
    assert let_go(window, mime).isAccepted()
    assert len(dropped) == 1
    assert not target.isVisible()


def test_the_veil_goes_when_what_is_dragged_goes_and_nothing_is_taken(
    window: QMainWindow, target: DropTarget, dropped: list[QMimeData]
) -> None:
    enter(window, text())
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not target.isVisible()
    assert not let_go(window, text()).isAccepted()
    assert dropped == []


def test_what_cannot_be_read_is_refused_while_it_is_dragged(window: QMainWindow, target: DropTarget) -> None:
    mime = QMimeData()
    mime.setData("application/x-anything", b"1")
    assert not enter(window, mime).isAccepted()
    assert not target.isVisible()


def test_what_is_dropped_is_copied_where_its_program_would_move_it(
    window: QMainWindow, dropped: list[QMimeData]
) -> None:
    mime = text()
    assert enter(window, mime, MOVE | COPY).dropAction() == COPY
    assert let_go(window, mime, MOVE | COPY).dropAction() == COPY
    assert enter(window, mime, MOVE | LINK).dropAction() == LINK
    assert not enter(window, mime, MOVE).isAccepted()


def test_what_the_window_has_of_its_own_is_not_taken(
    window: QMainWindow, target: DropTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: window)
    assert not enter(window, text()).isAccepted()


@pytest.mark.usefixtures("home")
def test_no_part_of_the_window_takes_what_is_let_go_over_it(open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    window.parts.navigator.open_page(WELCOME)
    for page in (window.parts.pages.imports, window.parts.pages.manual, window.parts.pages.notes):
        page.get()
    takers = [one for one in window.findChildren(QWidget) if one.acceptDrops()]
    saved = window.parts.saved.view  # whose lines are moved by hand
    assert {*takers} == {saved, saved.viewport()}


@pytest.mark.usefixtures("home")
def test_what_is_dragged_over_the_saved_searches_is_the_windows(open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    [target] = window.findChildren(DropTarget)
    assert enter(window.parts.saved.view.viewport(), text()).isAccepted()
    assert target.isVisible()
