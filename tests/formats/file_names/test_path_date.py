"""What a pattern reads in the name of a file, where it stands, and why it reads nothing."""

from datetime import date

import pytest

from reader.formats.file_names.path_date import PathDate, PathDates
from reader.formats.file_names.pattern import parse_pattern


def read(pattern: str, path: str) -> PathDate:
    return PathDates(parse_pattern(pattern), date(2026, 11, 29)).read(path)


@pytest.mark.parametrize(
    ("pattern", "path", "stretches"),
    [
        ("year-month-day_anything", "/n/2022-08-22_a_rival.txt", ["2022-08-22"]),
        ("year/month/day/anything", "/n/2022/08/22/a/b.txt", ["2022", "08", "22"]),
        ("year/month/day/anything", "C:\\n\\2022\\08\\22\\b.txt", ["2022", "08", "22"]),
        ("anything day month year", "/n/Montag 22 August 2022.txt", ["22 August 2022"]),
        ("yymonthdayanything", "220822-b.txt", ["220822"]),
        ("day.month.year", "22.8.2022", ["22.8.2022"]),
        ("may day month year", "may 22 aug 2022.txt", ["22 aug 2022"]),
        ("anything-anything-anything-year-month-day", "/n/a-b-c-d-2022-08-22.txt", ["2022-08-22"]),
        ("anything-anything-year-month-day_anything-anything", "--2022-08-22_-.txt", ["2022-08-22"]),
        ("anything/anything/year/month/day/anything", "/n/a/b/c/2022/08/22/a/b.txt", ["2022", "08", "22"]),
    ],
)
def test_a_date_is_read_and_tells_where_it_stands(pattern: str, path: str, stretches: list[str]) -> None:
    found = read(pattern, path)
    assert found.day == date(2022, 8, 22)
    assert [path[start:end] for start, end in found.spans] == stretches


@pytest.mark.parametrize(
    ("pattern", "path", "why"),
    [
        ("year-month-day", "/n/shanghai.txt", "no date in the name"),
        ("year-month-day", "/n/2021-03-031.txt", "no date in the name"),
        ("year-month-day_anything", "/2021-03-03_news/a.txt", "no date in the name"),
        ("year/month/day", "/n/2021/a/b.txt", "no date in the name and its folders"),
        ("year-month-day", "/n/2021-02-30.txt", "there is no day 30.2.2021"),
        ("year-month-day", "/n/2027-02-03.txt", "2027-02-03 is still to come"),
        ("year-month-day", "", "no date in the name"),
    ],
)
def test_it_is_said_why_there_is_none(pattern: str, path: str, why: str) -> None:
    found = read(pattern, path)
    assert (found.day, found.why_not) == (None, why)


def test_two_digits_are_the_latest_year_that_is_not_to_come() -> None:
    assert [read("day.month.yy", f"1.2.{year}.txt").day for year in ("26", "27")] == [
        date(2026, 2, 1),
        date(1927, 2, 1),
    ]


@pytest.mark.parametrize("sign", ["-", "/", " ", "_x_"])
def test_a_long_name_that_a_pattern_nearly_fits_is_soon_given_up(sign: str) -> None:
    """A pattern that tried every place of every sign would take longer than anybody lives."""
    pattern = f"{sign.join(['anything'] * 9)}{sign}year-month-day"
    assert read(pattern, "/n/" + f"a{sign}" * 80 + "x.txt").day is None
