"""Bars that can be seen, pointed at and walked through."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model import Card, Entity, Kind
from reader.ui.style.theme import Theme
from reader.ui.widgets.bars import MonthBars


def card(months: list[tuple[str, int]], articles: int = 0, *, versions: int = 0, undated: int = 0) -> Card:
    told = articles or sum(n for _, n in months) + undated - versions
    return Card(
        Entity(7, Kind.PERSON, "Gong Zheng", told, 20, versions=versions), months=tuple(months), undated=undated
    )


def test_one_month_alone_is_said_in_words_only(qtbot: QtBot, theme: Theme) -> None:
    widget = MonthBars(theme)
    qtbot.addWidget(widget)
    widget.show_months(card([("2023-04", 1)]))
    low = widget.sizeHint().height()
    widget.show_months(card([("2023-04", 1), ("2023-05", 1)]))
    assert widget.sizeHint().height() > 2 * low
    assert widget.accessibleDescription() == "April 2023: 1 article; May 2023: 1 article"


def filled(qtbot: QtBot, theme: Theme, months: list[tuple[str, int]], width: int = 300) -> MonthBars:
    widget = MonthBars(theme)
    qtbot.addWidget(widget)
    widget.show_months(card(months, 9))
    widget.resize(width, widget.sizeHint().height())
    widget.show()
    return widget


def test_keys_walk_through_the_bars_that_stand_for_articles(qtbot: QtBot, theme: Theme) -> None:
    widget = filled(qtbot, theme, [("2023-01", 2), ("2023-04", 3), ("2023-05", 4)])
    said = [widget.caption]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(widget, key)
        said.append(widget.caption)
    april, may = "April 2023: 3 articles", "May 2023: 4 articles"
    assert said == ["9 articles", "January 2023: 2 articles", april, may, may, april]


def test_the_pointer_says_which_month_it_is_on(qtbot: QtBot, theme: Theme) -> None:
    widget = filled(qtbot, theme, [("2023-01", 2), ("2023-04", 3)])
    qtbot.mouseMove(widget, QPoint(150, 10))
    assert widget.caption == "9 articles"  # between the bars
    qtbot.mouseMove(widget, QPoint(290, 10))
    assert widget.caption == "April 2023: 3 articles"


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


@pytest.fixture
def wanted() -> list[bool]:
    return []


def with_undated(qtbot: QtBot, theme: Theme, months: list[tuple[str, int]], wanted: list[bool]) -> MonthBars:
    widget = MonthBars(theme)
    qtbot.addWidget(widget)
    widget.show_months(card(months, undated=8))
    widget.resize(300, widget.sizeHint().height())
    widget.undated_wanted.connect(lambda: wanted.append(True))
    widget.show()
    return widget


MONTHS = [("2009-01", 4), ("2023-04", 6)]


def test_how_many_articles_are_undated_is_said(qtbot: QtBot, theme: Theme, wanted: list[bool]) -> None:
    widget = with_undated(qtbot, theme, MONTHS, wanted)
    assert widget.caption == "18 articles, 8 undated"
    assert widget.accessibleDescription().endswith("Undated: 8 articles")
    widget.show_months(card([], undated=8))
    assert widget.caption == "8 articles, undated"


def test_versions_that_are_not_counted_are_said(qtbot: QtBot, theme: Theme, wanted: list[bool]) -> None:
    widget = with_undated(qtbot, theme, MONTHS, wanted)
    widget.show_months(card(MONTHS, versions=3, undated=1))
    assert widget.caption == "8 articles, 3 more versions, 1 undated"
    widget.show_months(card([], versions=1, undated=2))
    assert widget.caption == "1 article, 1 more version, undated"


def test_a_narrow_card_keeps_the_first_and_the_last_year(qtbot: QtBot, theme: Theme, wanted: list[bool]) -> None:
    widget = with_undated(qtbot, theme, MONTHS, wanted)
    said: dict[str, None] = {}
    for width in range(600, 120, -1):
        widget.resize(width, widget.height())
        left, words, right = widget.foot_words()
        assert (left, right) == ("2009", "2023")
        said[words] = None
    assert list(said) == ["18 articles, 8 undated", "18 articles", "18", ""]
    widget.resize(150, widget.height())
    qtbot.keyClick(widget, Qt.Key.Key_Left)
    assert widget.foot_words() == ("", "Undated: 8 articles", "")


def test_a_click_on_the_last_bar_or_on_the_words_wants_the_undated_articles(
    qtbot: QtBot, theme: Theme, wanted: list[bool]
) -> None:
    widget = with_undated(qtbot, theme, MONTHS, wanted)
    last, first = widget.places()[-1].center().toPoint(), widget.places()[0].center().toPoint()
    for count, place in ((0, first), (1, last), (2, QPoint(150, widget.height() - 4))):
        qtbot.mouseMove(widget, place)
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        assert len(wanted) == count


def test_keys_reach_the_bar_of_the_undated_articles_and_want_them(
    qtbot: QtBot, theme: Theme, wanted: list[bool]
) -> None:
    widget = with_undated(qtbot, theme, MONTHS, wanted)
    qtbot.keyClick(widget, Qt.Key.Key_Left)
    assert widget.caption == "Undated: 8 articles"
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    qtbot.keyClick(widget, Qt.Key.Key_Left)
    assert widget.caption == "January to June 2023: 6 articles"
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert wanted == [True]


def test_where_all_are_undated_the_words_lead_to_them(qtbot: QtBot, theme: Theme, wanted: list[bool]) -> None:
    widget = with_undated(qtbot, theme, [], wanted)
    assert widget.places() == []
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, widget.height() - 4))
    qtbot.keyClick(widget, Qt.Key.Key_Space)
    assert wanted == [True, True]


@pytest.mark.parametrize("width", [120, 170, 300, 900])
def test_the_bar_of_the_undated_stands_apart_at_any_width(
    qtbot: QtBot, theme: Theme, width: int, wanted: list[bool]
) -> None:
    widget = with_undated(qtbot, theme, [(f"{year}-01", 1) for year in range(1890, 2024)], wanted)
    widget.resize(width, widget.height())
    *dated, undated = widget.places()
    assert undated.right() <= width + 0.01
    assert dated[-1].right() + 2 < undated.left()
    widget.grab()
