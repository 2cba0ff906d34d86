from datetime import date

import pytest

from reader.formats import dates

TODAY = date(2026, 1, 15)


LINES = """
3 March 2021
Mar. 3, 2021
March 3rd, 2021
3-Mar-2021
3-Mar-21
Mar 3, '21
20210303
2021-03-03
2021.03.03
3.3.2021
Wed Mar 3 09:14:00 UTC 2021
Wed, 03 Mar 2021 09:14:00 +0100
2021-03-03T09:14:00Z
Mittwoch, 3. März 2021, 09:14 Uhr
mercredi 3 mars 2021 à 9h14
miércoles, 3 de marzo de 2021
mercoledì 3 marzo 2021 alle 9:14
quarta-feira, 3 de março de 2021 às 9h14
woensdag 3 maart 2021 om 9.14 uur
onsdag 3 mars 2021 kl. 09.14
środa, 3 marca 2021, godz. 9:14
среда, 3 марта 2021 г. в 9:14
2021年3月3日 星期三
9:14am, 3 March 2021
3 March 2021 at 12:05pm
[3 March 2021]
<2021-03-03 Wed>
mercredi 3 mars 2021 à 9 h 14
3.mar.2021 às 9h14
03/03/2021 09:14h
vom 3.3.2021
2021年3月3日9时14分
二〇二一年三月三日
March the 3rd, 2021
3 Mar '21
3.º de março de 2021
3:e mars 2021
2021-3-3
3/3/21
3 MAR 21
9am on 3 March 2021
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_date_line_is_read_whatever_language_it_is_in(line: str) -> None:
    found = dates.in_line(line, TODAY)
    assert found
    assert found.day == date(2021, 3, 3)
    assert dates.is_only_a_date(line, found)


@pytest.mark.parametrize("line", ["03/04/2021", "3-4-2021", "12/11/2020"])
def test_day_and_month_are_never_guessed(line: str) -> None:
    found = dates.in_line(line, TODAY)
    assert found
    assert found.day is None


@pytest.mark.parametrize(("line", "day"), [("3-Mar-98", date(1998, 3, 3)), ("1-Jan-26", date(2026, 1, 1))])
def test_two_figures_of_a_year_mean_the_last_one_that_has_come(line: str, day: date) -> None:
    found = dates.in_line(line, TODAY)
    assert found
    assert found.day == day


@pytest.mark.parametrize(
    "text",
    [
        "3 days ago",
        "vor 2 Stunden",
        "il y a 2 heures",
        "hace 3 días",
        "2 ore fa",
        "há 2 dias",
        "2 uur geleden",
        "för 2 timmar sedan",
        "2 godziny temu",
        "2 часа назад",
        "2小时前",
    ],
)
def test_how_long_ago_something_was_is_known_for_that(text: str) -> None:
    assert dates.is_a_while_ago(text)


def test_no_month_is_called_as_another() -> None:
    assert len(dates._MONTHS) == sum(len(names.split()) for names in dates._MONTH_NAMES)


@pytest.mark.parametrize(
    "text", ["Yesterday, 10:22 am", "Today", "Gestern, 22:10 Uhr", "Hier à 22h10", "Вчера, 22:10", "昨天"]
)
def test_a_day_that_is_told_from_the_day_of_reading_is_known_for_that(text: str) -> None:
    assert dates.names_a_near_day(text)
    assert not dates.names_a_near_day(f"{text} in Lowmere")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("二〇一九年六月十四日", date(2019, 6, 14)),
        ("二〇一九年十月二十日", date(2019, 10, 20)),
        ("二零二〇年十二月三十一日", date(2020, 12, 31)),
        ("25/12/20", date(2020, 12, 25)),
        ("03/04/21", None),
    ],
)
def test_figures_of_other_kinds_are_read(line: str, day: date | None) -> None:
    found = dates.in_line(line, TODAY)
    assert found
    assert found.day == day
