import locale
from datetime import date

import pytest

from reader.cli.words import KINDS, count, short_date, use_the_locale
from reader.model import Kind


def test_counts_are_grouped_and_agree_in_number() -> None:
    assert [count(0, "article"), count(1, "article"), count(8000, "article")] == [
        "0 articles",
        "1 article",
        "8,000 articles",
    ]
    assert count(2, "entity") == "2 entities"


def test_every_kind_has_a_heading() -> None:
    assert list(KINDS) == list(Kind)


@pytest.mark.parametrize("name", ["C", "xx_XX"])
def test_dates_are_international_where_the_locale_has_no_opinion(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = locale.setlocale(locale.LC_TIME)
    monkeypatch.setenv("LC_ALL", name)
    use_the_locale()
    assert short_date(date(2018, 11, 5)) == "2018-11-05"
    locale.setlocale(locale.LC_TIME, before)


def test_no_date_is_nothing() -> None:
    assert short_date(None) == ""
