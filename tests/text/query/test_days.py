from datetime import date

import pytest

from reader.text.query.days import FIRST, LAST, interval


def told(name: str, value: str) -> tuple[str, str] | None:
    found = interval(name, value)
    return (date.fromordinal(found[0]).isoformat(), date.fromordinal(found[1]).isoformat()) if found else None


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2023", ("2023-01-01", "2023-12-31")),
        ("2023-2", ("2023-02-01", "2023-02-28")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2023-12", ("2023-12-01", "2023-12-31")),
        ("2023-04-12", ("2023-04-12", "2023-04-12")),
        ("2023..2024-02", ("2023-01-01", "2024-02-29")),
        ("9999", ("9999-01-01", "9999-12-31")),
        ("2023-13", None),
        ("2023-00", None),
        ("2023-02-30", None),
        ("0000", None),
        ("..", None),
        ("23", None),
        ("2023-04-12T00", None),
        ("٢٠٢٣", None),
    ],
)
def test_a_day_a_month_a_year_or_between(value: str, days: tuple[str, str] | None) -> None:
    assert told("date", value) == days


def test_before_and_after_leave_out_what_they_name() -> None:
    assert interval("before", "2023-04") == (FIRST, date(2023, 3, 31).toordinal())
    assert interval("after", "2023-04") == (date(2023, 5, 1).toordinal(), LAST)
    assert interval("date", "2023..") == (date(2023, 1, 1).toordinal(), LAST)
    assert interval("date", "..2023") == (FIRST, date(2023, 12, 31).toordinal())


def test_before_the_first_day_and_after_the_last_there_is_none() -> None:
    for found in (interval("before", "0001"), interval("after", "9999"), interval("date", "2024..2023")):
        assert found
        assert found[0] > found[1]
