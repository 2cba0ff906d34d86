"""What a hand does to the pane, and what it sees there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.entities.pane import EntityPane

LEFT = Qt.MouseButton.LeftButton


def row(pane: EntityPane, name: str) -> QModelIndex:
    model = pane.sidebar.view.model()
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchRecursive)
    assert found
    return found[0]


def center(pane: EntityPane, name: str) -> QPoint:
    pane.sidebar.view.executeDelayedItemsLayout()
    pane.sidebar.view.scrollTo(row(pane, name))
    return pane.sidebar.view.visualRect(row(pane, name)).center()


def labels(pane: EntityPane) -> str:
    return "\n".join(label.text() for label in pane.card.findChildren(QLabel) if label.isVisible())


def double_click(qtbot: QtBot, widget: QWidget, at: QPoint) -> None:
    """Do what a hand does: two presses and two releases, the second press of which Qt calls a double click."""
    qtbot.mouseClick(widget, LEFT, pos=at)
    qtbot.mouseDClick(widget, LEFT, pos=at)
    qtbot.mouseRelease(widget, LEFT, pos=at)
