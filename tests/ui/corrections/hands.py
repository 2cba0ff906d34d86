"""What a hand does to names in a window over the seeds, and what the eye sees there."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.ui.corrections.dialog import DecisionDialog
from reader.ui.main_window import MainWindow
from tests.ui.entities.hands import LEFT, center

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GONG = "Gong Zheng"
D = TypeVar("D", bound=DecisionDialog)


def click(
    window: MainWindow, qtbot: QtBot, name: str, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click a name of the sidebar, the keys there."""
    view = window.parts.entities.sidebar.view
    view.setFocus()
    qtbot.mouseClick(view.viewport(), LEFT, how, center(window.parts.entities, name))


def names(window: MainWindow) -> dict[str, tuple[int, int]]:
    """Return the names in the sidebar, each with its mentions here and its articles."""
    from reader.ui.entities.sidebar_model import ENTITY

    model = window.parts.entities.sidebar.view.model()
    sections = [model.index(row, 0) for row in range(model.rowCount())]
    rows = [model.index(row, 0, one).data(ENTITY) for one in sections for row in range(model.rowCount(one))]
    return {row.name: (row.mentions, row.articles) for row in rows}


def dialog(window: MainWindow, qtbot: QtBot, kind: type[D]) -> D:
    """Wait until a dialog is open and says what it would touch."""
    qtbot.waitUntil(
        lambda: (
            isinstance(window.commands.corrections.dialog, kind) and bool(window.commands.corrections.dialog.sentence)
        )
    )
    found = window.commands.corrections.dialog
    assert isinstance(found, kind)
    return found


def press(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key wherever the keys are."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, how)


def enter(shown: DecisionDialog, qtbot: QtBot) -> None:
    """Press Enter, and wait until the decision is taken."""
    with qtbot.waitSignal(shown.taken):
        qtbot.keyClick(shown, Key.Key_Return)


def written(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing on the screen is only foreseen."""
    with qtbot.waitSignal(window.parts.tasks.changed):
        pass
    qtbot.wait(100)


def offered(menu: QMenu) -> list[str]:
    """Return what a context menu offers."""
    return [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if not action.isSeparator()]
