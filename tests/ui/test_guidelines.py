"""What the manual's chapter on accessibility says of contrast, targets, keys and motion is so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import reader
from reader.model import Color
from reader.ui.main_window import MainWindow
from reader.ui.relations.node_button import NodeButton
from reader.ui.style.high_contrast import contrast
from reader.ui.style.theme import READING, Colors
from reader.ui.widgets.links import Link
from tests.ui.test_main_window import entity, open_article
from tests.ui.trigger import trigger

LEAST = 24  # logical pixels, by 2.5.8
TURNS = 400  # of Tab, by which every stop of the window was come by
LINES = ("accent", "person", "organization", "place", "facility", "group", "product", "other")
PAGES = ("notes", "places", "review", "imports", "list_relations", "manual", "welcome", "privacy", "similar")


@pytest.mark.parametrize("name", READING)
def test_the_ring_of_the_keys_and_the_lines_under_names_stand_off_by_three_to_one(name: str) -> None:
    colors: Colors = READING[name]
    lines = {line: getattr(colors, line) for line in LINES}
    lines |= {color.value: colors.of_note(color) for color in Color}
    faint = {
        (line, ground): ratio
        for line, color in lines.items()
        for ground in ("window", "side", "page")
        if (ratio := contrast(color, getattr(colors, ground))) < 3
    }
    assert faint == {}


def test_nothing_moves_by_itself() -> None:
    moving = re.compile(r"Q(Property|Variant|Sequential|Parallel)Animation|QTimeLine|QMovie|UI_Animate")
    files = Path(reader.__file__).parent.rglob("*.py")
    assert [path.name for path in files if moving.search(path.read_text("utf-8"))] == []
    assert not any(
        QApplication.isEffectEnabled(effect)
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)
    )


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.resize(1200, 800)
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    window.parts.name_signals.clicked.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    return window


def targets(root: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Yield what can be pressed, with where it is seen."""
    for widget in root.findChildren(QWidget):
        is_pressed = isinstance(widget, QAbstractButton | Link | QComboBox | QLineEdit)
        if is_pressed and widget.isVisible() and widget.isEnabled() and not isinstance(widget.parent(), QLineEdit):
            seen = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
            if not widget.visibleRegion().isEmpty():
                yield widget, seen


def crowded(root: QWidget) -> list[str]:
    """Return targets that are too small, and have not as much room around them: a circle of 24 pixels each.

    What is drawn where it lies, a name in a drawing, can be small: the same names stand in a list.
    """
    found = [(widget, seen) for widget, seen in targets(root) if not isinstance(widget, NodeButton)]
    small = [(widget, seen) for widget, seen in found if is_small(seen)]
    return [
        f"{type(widget).__name__} “{widget.accessibleName()}”, {seen.width()} by {seen.height()}, beside “{others}”"
        for widget, seen in small
        if (others := "”, “".join(other.accessibleName() for other in too_near(widget, seen, found)))
    ]


def is_small(seen: QRect) -> bool:
    return min(seen.width(), seen.height()) < LEAST


def too_near(widget: QWidget, seen: QRect, found: list[tuple[QWidget, QRect]]) -> Iterator[QWidget]:
    """Yield the targets that reach into the circle around a small one, or whose own does."""
    half = LEAST // 2
    for other, beside in found:
        if other is widget or other.isAncestorOf(widget) or widget.isAncestorOf(other):
            continue
        if is_small(beside):
            near = (beside.center() - seen.center()).manhattanLength() < LEAST
        else:
            near = beside.adjusted(-half, -half, half, half).contains(seen.center())
        if near:
            yield other


def test_targets_of_the_window_have_room(shown: MainWindow) -> None:
    assert crowded(shown) == []


@pytest.mark.parametrize("action", PAGES)
def test_targets_of_a_page_have_room(shown: MainWindow, qtbot: QtBot, action: str) -> None:
    turn_to(shown, qtbot, action)
    assert crowded(shown) == []


def turn_to(window: MainWindow, qtbot: QtBot, action: str) -> None:
    trigger(window.parts.actions[action])
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is not window.parts.reading)
    qtbot.wait(200)


def stops(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Return where the keys are as Tab is pressed, until they come to where they began."""
    first = QApplication.focusWidget()
    assert first
    found = [first]
    for _ in range(TURNS):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now
        found.append(now)
        if now is first:
            break
    return found


@pytest.mark.parametrize("action", ["", *PAGES])
def test_tab_leads_out_of_everything_and_comes_round(shown: MainWindow, qtbot: QtBot, action: str) -> None:
    if action:
        turn_to(shown, qtbot, action)
    shown.parts.search.setFocus()
    found = stops(shown, qtbot)
    assert found[-1] is found[0]
    assert len({*found}) > 5
    assert all(one.isVisible() for one in found)
    assert sum(one is other for one, other in pairwise(found)) < TURNS // 2  # names of a text, one after the other
