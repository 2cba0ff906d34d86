"""Months become spans that can be seen, whatever the time they cover."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.widgets.spans import Bar, bars, ends, stretch_words

MONTHS = st.dictionaries(
    st.tuples(st.integers(1890, 2030), st.integers(1, 12)), st.integers(1, 50), min_size=1, max_size=60
)


def test_a_year_is_shown_month_by_month_with_its_gaps() -> None:
    shown = bars([("2023-01", 2), ("2023-04", 3)], 30)
    assert [bar.articles for bar in shown] == [2, 0, 0, 3]
    assert shown[3].description == "April 2023: 3 articles"


def test_a_long_time_is_shown_in_longer_spans() -> None:
    quarters = bars([("2020-03", 1), ("2023-06", 1)], 20)
    assert quarters[0].description == "January to March 2020: 1 article"
    years = bars([("1998-03", 1), ("2023-06", 2)], 30)
    assert years[-1].description == "2023: 2 articles"


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
    assert bar.description == said


@pytest.mark.parametrize(
    ("months", "best"),
    [
        (["2018-11", "2023-05"], ("2018", "2023")),
        (["2020-02", "2020-11"], ("Feb 2020", "Nov 2020")),
    ],
)
def test_the_ends_are_said_as_shortly_as_they_can_be(months: list[str], best: tuple[str, str]) -> None:
    assert ends([(month, 1) for month in months])[0] == best


def test_a_bar_stands_for_at_least_so_many_months() -> None:
    assert [bar.months for bar in bars([("2020-03", 1), ("2021-06", 1)], 60, 12)] == [12, 12]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2020, 3), (2020, 3), "March 2020"),
        ((2020, 3), (2020, 11), "Mar – Nov 2020"),
        ((2018, 5), (2020, 11), "May 2018 – Nov 2020"),
        ((2020, 1), (2020, 12), "2020"),
        ((2018, 1), (2020, 12), "2018 – 2020"),
    ],
)
def test_a_stretch_of_months_is_said_shortly(first: tuple[int, int], last: tuple[int, int], words: str) -> None:
    numbers = (year * 12 + month - 1 for year, month in (first, last))
    assert stretch_words(*numbers) == words
