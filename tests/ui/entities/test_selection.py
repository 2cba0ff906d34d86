"""Several names of the sidebar selected together, beside the one that is current."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.browsing.name_signals import NameSignals
from reader.ui.entities.pane import EntityPane
from tests.ui.entities.hands import LEFT, center, row
from tests.ui.entities.samples import ROWS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clicked(pane: EntityPane, names: NameSignals) -> list[int]:
    """Make each clicked name current, as the window does, and return them."""
    said: list[int] = []
    names.clicked.connect(said.append)
    names.clicked.connect(pane.sidebar.set_current)
    return said


def click(pane: EntityPane, qtbot: QtBot, name: str, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(pane.sidebar.view.viewport(), LEFT, how, center(pane, name))


def test_ctrl_and_a_click_select_beside_the_current_name(
    pane: EntityPane, names: NameSignals, qtbot: QtBot, clicked: list[int]
) -> None:
    click(pane, qtbot, "Gong Zheng")
    with qtbot.waitSignal(names.selection_changed):
        click(pane, qtbot, "Shanghai", CTRL)
    assert pane.sidebar.view.selected_ids() == (1, 3)
    assert clicked == [1]
    click(pane, qtbot, "Gong Zheng", CTRL)
    assert pane.sidebar.view.chosen_ids() == (3,)


def test_shift_and_a_click_select_all_names_between(pane: EntityPane, qtbot: QtBot, clicked: list[int]) -> None:
    click(pane, qtbot, "Gong Zheng")
    click(pane, qtbot, "Shanghai", SHIFT)
    assert pane.sidebar.view.chosen_ids() == (1, 2, 3)
    assert clicked == [1]


def test_a_click_on_the_current_name_ends_the_selection(pane: EntityPane, qtbot: QtBot, clicked: list[int]) -> None:
    click(pane, qtbot, "Gong Zheng")
    click(pane, qtbot, "Shanghai", CTRL)
    click(pane, qtbot, "Gong Zheng")
    assert pane.sidebar.view.selected_ids() == (1,)


def test_shift_and_the_arrows_select_from_the_current_name_on(pane: EntityPane, qtbot: QtBot) -> None:
    view = pane.sidebar.view
    pane.sidebar.set_current(1)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):  # over the section's title
        qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.chosen_ids() == (1, 2, 3)


def test_arrows_alone_move_the_keys_and_leave_the_current_name_selected(pane: EntityPane, qtbot: QtBot) -> None:
    view = pane.sidebar.view
    pane.sidebar.set_current(1)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_ids() == (1,)
    assert view.chosen_ids() == (2,)


def test_names_stay_selected_while_the_article_is_shown_anew(
    pane: EntityPane, qtbot: QtBot, clicked: list[int]
) -> None:
    click(pane, qtbot, "Gong Zheng")
    click(pane, qtbot, "Xi Jinping", CTRL)
    pane.show_entities(ROWS[:3])
    pane.sidebar.set_current(1)
    assert pane.sidebar.view.chosen_ids() == (1, 2)
    pane.sidebar.set_current(3)
    assert pane.sidebar.view.chosen_ids() == (3,)


def test_a_menu_is_asked_for_all_that_are_selected_or_for_another_alone(
    pane: EntityPane, names: NameSignals, qtbot: QtBot, clicked: list[int]
) -> None:
    click(pane, qtbot, "Gong Zheng")
    click(pane, qtbot, "Xi Jinping", CTRL)
    asked: list[tuple[int, ...]] = []
    names.menu_requested.connect(lambda entity_ids, _: asked.append(entity_ids))
    view = pane.sidebar.view
    for name in ("Xi Jinping", "Shanghai"):
        at = center(pane, name)
        where = view.viewport().mapToGlobal(at)
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    assert asked == [(1, 2), (3,)]


def test_a_click_beside_the_names_leaves_the_current_one_selected(pane: EntityPane, qtbot: QtBot) -> None:
    pane.sidebar.set_current(1)
    view = pane.sidebar.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(50, view.viewport().height() - 5))
    click(pane, qtbot, "Places")
    assert view.selected_ids() == (1,)
    assert row(pane, "Gong Zheng").isValid()
