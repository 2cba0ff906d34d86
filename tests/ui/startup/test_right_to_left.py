"""A window in a language that is written from the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow


@pytest.fixture
def _from_the_right() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("_from_the_right")
def test_the_panes_stand_from_right_to_left_and_articles_read_from_the_left(window: MainWindow, qtbot: QtBot) -> None:
    left, center, entities = (window.parts.left, window.parts.center, window.parts.entities)

    def at(pane: QWidget) -> int:
        return pane.mapTo(window, pane.rect().center()).x()

    qtbot.waitUntil(lambda: at(left) > at(center) > at(entities))
    assert center.layoutDirection() is entities.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.menuBar().layoutDirection() is left.layoutDirection() is Qt.LayoutDirection.RightToLeft
