"""The pane of entities as a whole: what is kept of it from start to start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.entities.pane import EntityPane
from reader.ui.style.theme import Theme
from tests.ui.entities.samples import CARD


def test_the_heights_of_its_halves_come_back(
    pane: EntityPane, names: NameSignals, articles: ArticleSignals, qtbot: QtBot, theme: Theme
) -> None:
    pane.findChildren(QSplitter)[0].setSizes([500, 200])
    heights = pane.sidebar.height(), pane.card.height()
    again = EntityPane(theme, names, articles)
    qtbot.addWidget(again)
    again.resize(pane.size())
    again.restore_splitter(pane.splitter_state())
    again.show()
    assert (again.sidebar.height(), again.card.height()) == heights
    assert heights[0] > heights[1]


def test_what_was_folded_away_comes_back(pane: EntityPane) -> None:
    pane.sidebar.set_collapsed(("people", "places"))
    assert pane.sidebar.collapsed_sections() == ("people", "places")
    view = pane.sidebar.view
    model = view.model()
    assert [view.isExpanded(model.index(at, 0)) for at in range(3)] == [False, False, True]


def test_its_halves_are_stops_on_the_way_from_pane_to_pane(pane: EntityPane, qtbot: QtBot) -> None:
    pane.activateWindow()
    shown: list[Callable[[], None]] = [lambda: pane.card.show_card(CARD), lambda: pane.card.show_card(None)]
    shown.append(lambda: pane.card.show_failure("Gone."))
    for show in shown:
        show()
        for half in pane.panes():
            half.setFocus()
            qtbot.waitUntil(partial(holds_focus, half))


def holds_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or getattr(widget, "text", str)())


def test_every_control_has_a_name(pane: EntityPane) -> None:
    pane.card.show_card(CARD)
    controls = [child for child in pane.findChildren(QWidget) if child.focusPolicy().value and child.isVisible()]
    controls = [child for child in controls if child.parentWidget() is not pane.sidebar.filter]
    assert controls
    assert not [child for child in controls if not named(child)]


@pytest.mark.parametrize("size", [(208, 440), (220, 500), (330, 780), (500, 1300)])
def test_nothing_overlaps_at_any_size(pane: EntityPane, size: tuple[int, int]) -> None:
    pane.resize(*size)
    pane.card.show_card(CARD)
    heading = next(label for label in pane.sidebar.findChildren(QLabel) if label.text() == "IN THIS ARTICLE")
    parts: list[QWidget] = [heading, pane.sidebar.filter, pane.sidebar.view, pane.card]
    rects = [QRect(part.mapTo(pane, QPoint()), part.size()) for part in parts]
    assert all(pane.rect().contains(rect) for rect in rects)
    assert not [(a, b) for a in rects for b in rects if a is not b and a.intersects(b)]
    assert heading.width() >= heading.sizeHint().width()
