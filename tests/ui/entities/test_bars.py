"""Bars that can be seen, pointed at and walked through."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model import Kind
from reader.ui.entities.bars import MonthBars
from reader.ui.theme import Theme


def test_one_month_alone_is_said_in_words_only(qtbot: QtBot, theme: Theme) -> None:
    widget = MonthBars(theme)
    qtbot.addWidget(widget)
    widget.show_months([("2023-04", 1)], "1 article", Kind.PERSON)
    low = widget.sizeHint().height()
    widget.show_months([("2023-04", 1), ("2023-05", 1)], "2 articles", Kind.PERSON)
    assert widget.sizeHint().height() > 2 * low
    assert widget.accessibleDescription() == "April 2023: 1 article; May 2023: 1 article"


def filled(qtbot: QtBot, theme: Theme, months: list[tuple[str, int]], width: int = 300) -> MonthBars:
    widget = MonthBars(theme)
    qtbot.addWidget(widget)
    widget.show_months(months, "9 articles", Kind.PERSON)
    widget.resize(width, widget.sizeHint().height())
    widget.show()
    return widget


def test_keys_walk_through_the_bars_that_stand_for_articles(qtbot: QtBot, theme: Theme) -> None:
    widget = filled(qtbot, theme, [("2023-01", 2), ("2023-04", 3), ("2023-05", 4)])
    said = [widget.words]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(widget, key)
        said.append(widget.words)
    april, may = "April 2023: 3 articles", "May 2023: 4 articles"
    assert said == ["9 articles", "January 2023: 2 articles", april, may, may, april]


def test_the_pointer_says_which_month_it_is_on(qtbot: QtBot, theme: Theme) -> None:
    widget = filled(qtbot, theme, [("2023-01", 2), ("2023-04", 3)])
    qtbot.mouseMove(widget, QPoint(150, 10))
    assert widget.words == "9 articles"  # between the bars
    qtbot.mouseMove(widget, QPoint(290, 10))
    assert widget.words == "April 2023: 3 articles"


@pytest.mark.parametrize("width", [170, 300, 900])
def test_bars_stay_wide_enough_to_be_seen_and_months_without_articles_are_gaps(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    months = [(f"{year}-{month:02}", 1) for year in range(1890, 2024) for month in (1, 12)]
    widget = filled(qtbot, theme, months, width)
    places = widget.places()
    assert min(place.width() for place in places) >= 3
    assert places[-1].right() <= width + 0.01
    assert all(left.right() < right.left() for left, right in pairwise(places))


def test_a_month_without_articles_is_a_gap(qtbot: QtBot, theme: Theme) -> None:
    widget = filled(qtbot, theme, [("2023-01", 5), ("2023-03", 5)])
    image = widget.grab().toImage()
    january, february, march = (place.center().toPoint() for place in widget.places())
    colors = [image.pixelColor(at).name() for at in (january, february, march)]
    assert colors[0] == colors[2] != colors[1]
