"""Numbers are grouped, dates short, singular and plural right."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from reader.ui.style.phrases import count, number, short_date


@pytest.fixture(autouse=True)
def british() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("amount", "word", "said"),
    [(0, "article", "0 articles"), (1, "article", "1 article"), (8000, "article", "8,000 articles"),
     (2, "entity", "2 entities"), (1, "entity", "1 entity")],
)  # fmt: skip
def test_counts_are_said_as_people_say_them(amount: int, word: str, said: str) -> None:
    assert count(amount, word) == said


def test_a_capped_count_says_that_there_are_more() -> None:
    assert count(10_000, "article", capped=True) == "10,000+ articles"


def test_numbers_are_grouped() -> None:
    assert number(1_234_567) == "1,234,567"


def test_numbers_are_grouped_on_a_system_without_a_country() -> None:
    QLocale.setDefault(QLocale.c())
    assert number(1501) == "1,501"


def test_dates_are_short_and_the_undated_say_so() -> None:
    assert short_date(date(2018, 11, 5)) == "5 Nov 2018"
    assert short_date(None) == "undated"


def test_dates_follow_the_country() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert short_date(date(2018, 11, 5)) == "Nov 5, 2018"
