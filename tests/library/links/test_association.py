"""How strongly two entities are associated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.links.association import articles_by_chance, log_likelihood


def test_the_ratio_is_that_of_the_published_table() -> None:
    # Dunning 1993, table 2: "the swiss" stands 110 times among 31,777 pairs of words, "the" without it 2,442 times,
    # "swiss" without it 111 times; 270.72 as printed.
    assert log_likelihood(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114) == pytest.approx(270.72, abs=0.01)


def test_as_often_as_by_chance_is_no_association() -> None:
    assert articles_by_chance(100, 50, 1_000) == 5
    assert log_likelihood(5, 100, 50, 1_000) == pytest.approx(0, abs=1e-9)


def test_less_often_than_by_chance_is_negative() -> None:
    assert log_likelihood(1, 100, 500, 1_000) < -100


def test_two_who_belong_together_come_before_one_who_stands_everywhere_and_one_who_stands_once() -> None:
    spouse = log_likelihood(20, 100, 22, 10_000)
    country = log_likelihood(60, 100, 5_000, 10_000)
    once = log_likelihood(1, 100, 1, 10_000)
    assert spouse > country
    assert spouse > once


def test_who_is_in_every_article_is_associated_with_nobody() -> None:
    assert log_likelihood(100, 100, 1_000, 1_000) == pytest.approx(0, abs=1e-9)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.integers(0, 1_000))
def test_it_is_the_same_the_other_way_round_and_zero_at_the_least_surprise(
    both: int, one: int, other: int, neither: int
) -> None:
    total = both + one + other + neither
    if both + one == 0 or both + other == 0:
        return
    there = log_likelihood(both, both + one, both + other, total)
    back = log_likelihood(both, both + other, both + one, total)
    assert there == pytest.approx(back, abs=1e-6)
    assert (there >= -1e-6) == (both * total >= (both + one) * (both + other)) or abs(there) < 1e-6
