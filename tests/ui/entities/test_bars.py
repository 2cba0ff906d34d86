"""Months become bars that can be read, whatever the span."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model import Kind
from reader.ui.entities.bars import MonthBars
from reader.ui.entities.spans import Bar, bars, ends
from reader.ui.theme import Theme

MONTHS = st.dictionaries(
    st.tuples(st.integers(1890, 2030), st.integers(1, 12)), st.integers(1, 50), min_size=1, max_size=60
)


def test_a_year_is_shown_month_by_month_with_its_gaps() -> None:
    shown = bars([("2023-01", 2), ("2023-04", 3)], 30)
    assert [bar.articles for bar in shown] == [2, 0, 0, 3]
    assert shown[3].said == "April 2023: 3 articles"


def test_a_long_time_is_shown_in_longer_spans() -> None:
    quarters = bars([("2020-03", 1), ("2023-06", 1)], 20)
    assert quarters[0].said == "January to March 2020: 1 article"
    years = bars([("1998-03", 1), ("2023-06", 2)], 30)
    assert years[-1].said == "2023: 2 articles"


def test_nothing_dated_is_no_bar() -> None:
    assert bars([], 30) == []


@given(MONTHS, st.integers(5, 60))
def test_no_article_is_lost_and_the_bars_fit(counted: dict[tuple[int, int], int], most: int) -> None:
    months = [(f"{year:04}-{month:02}", counted[year, month]) for year, month in sorted(counted)]
    shown = bars(months, most)
    assert sum(bar.articles for bar in shown) == sum(counted.values())
    assert len(shown) <= most + 1
    assert all(later.first - earlier.first == earlier.months for earlier, later in pairwise(shown))


@pytest.mark.parametrize(
    ("bar", "said"),
    [
        (Bar(2023 * 12, 1, 1), "January 2023: 1 article"),
        (Bar(2023 * 12, 12, 0), "2023: 0 articles"),
        (Bar(2020 * 12, 60, 7), "2020 to 2024: 7 articles"),
    ],
)
def test_a_bar_says_what_it_stands_for(bar: Bar, said: str) -> None:
    assert bar.said == said


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


@pytest.mark.parametrize(
    ("months", "best"),
    [
        (["2018-11", "2023-05"], ("2018", "2023")),
        (["2020-02", "2020-11"], ("Feb 2020", "Nov 2020")),
    ],
)
def test_the_ends_are_said_as_shortly_as_they_can_be(months: list[str], best: tuple[str, str]) -> None:
    assert ends([(month, 1) for month in months])[0] == best
