"""The pattern that is guessed from many file names, and when day and month are not told apart."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from reader.formats.file_names.guess import guess
from reader.formats.file_names.path_date import PathDates
from reader.formats.file_names.pattern import parse_pattern

TODAY = date(2026, 11, 29)
MONTHS = {
    "English": "January February March April May June July August September October November December",
    "German": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "French": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "Italian": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "Portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "Dutch": "januari februari maart april mei juni juli augustus september oktober november december",
    "Swedish": "januari februari mars april maj juni juli augusti september oktober november december",
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Russian": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
TITLES = "a rival from jiading|the rays|no 5 of 12|Mayor's visit, again|G7 in Biarritz|10 years on|x".split("|")


def days(number: int = 30) -> Iterator[date]:
    return (date(2014, 1, 3) + timedelta(days=97 * step) for step in range(number))


def invent(name: Callable[[date], str], folder: str = "/home/ana/news") -> dict[str, date]:
    """Return paths of invented files, each with the day that it is of."""
    return {
        f"{folder}/{name(day).replace('TITLE', TITLES[number % len(TITLES)])}.txt": day
        for number, day in enumerate(days())
    }


def read(paths: dict[str, date]) -> tuple[str, dict[str, date | None]]:
    guessed = guess(list(paths), TODAY)
    assert guessed
    assert guessed.pattern, guessed
    assert parse_pattern(str(guessed.pattern)) == guessed.pattern
    dates = PathDates(guessed.pattern, TODAY)
    return str(guessed.pattern), {path: dates.read(path).day for path in paths}


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("%Y-%m-%d_TITLE", "year-month-day_anything"),
        ("%Y-%m-%d TITLE", "year-month-day anything"),
        ("%Y-%m-%d - TITLE", "year-month-day - anything"),
        ("%Y-%m-%d", "year-month-day"),
        ("%Y_%m_%d-TITLE", "year_month_day-anything"),
        ("%Y.%m.%d TITLE", "year.month.day anything"),
        ("%Y %m %d TITLE", "year month day anything"),
        ("%Y%m%d_TITLE", "yearmonthday_anything"),
        ("%Y%m%d", "yearmonthday"),
        ("%Y%m%d1530_TITLE", "yearmonthdayanything"),
        ("%Y%m%dT153000Z", "yearmonthdayanything"),
        ("%Y-%m-%dT15-30-00_TITLE", "year-month-dayanything"),
        ("%d-%m-%Y TITLE", "day-month-year anything"),
        ("%d.%m.%Y_TITLE", "day.month.year_anything"),
        ("%m-%d-%Y TITLE", "month-day-year anything"),
        ("%m_%d_%Y_TITLE", "month_day_year_anything"),
        ("%d%m%Y TITLE", "daymonthyear anything"),
        ("%m%d%Y TITLE", "monthdayyear anything"),
        ("TITLE (%Y-%m-%d)", "anything (year-month-day)"),
        ("TITLE_%d.%m.%Y", "anything_day.month.year"),
        ("Guardian %Y-%m-%d TITLE", "anything year-month-day anything"),
        ("article-%Y%m%d", "anything-yearmonthday"),
        ("[%Y-%m-%d] TITLE", "[year-month-day] anything"),
        ("%d-%m-%y TITLE", "day-month-yy anything"),
        ("%y%m%d-TITLE", "yymonthday-anything"),
        ("%Y/%m/%d/TITLE", "year/month/day/anything"),
        ("%Y/%m/%d TITLE", "year/month/day anything"),
        ("%Y/%m-%d/TITLE", "year/month-day/anything"),
        ("%Y/%m%d/TITLE", "year/monthday/anything"),
        ("%Y-%m/%d/TITLE", "year-month/day/anything"),
        ("%Y%m/%d/TITLE", "yearmonth/day/anything"),
        ("%Y-%m-%d/TITLE", "year-month-day/anything"),
        ("%Y%m%d/politics/TITLE", "yearmonthday/anything"),
        ("%d.%m.%Y/TITLE", "day.month.year/anything"),
        ("%Y/politics/%m/%d/TITLE", "year/anything/month/day/anything"),
        ("%Y年%m月%d日 TITLE", "year年month月day日 anything"),
        ("%Y년 %m월 %d일_TITLE", "year년 month월 day일_anything"),
    ],
)
def test_names_in_numbers_are_read(form: str, pattern: str) -> None:
    paths = invent(lambda day: day.strftime(form))
    assert read(paths) == (pattern, paths)


@pytest.mark.parametrize("language", MONTHS)
@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("{d} {month} {y} - TITLE", "day month year - anything"),
        ("{d}. {month} {y} TITLE", "day. month year anything"),
        ("{d}_de_{month}_de_{y}", "day_de_month_de_year"),
        ("{d:02}{month}{y}", "daymonthyear"),
        ("{y}-{month}-{d} TITLE", "year-month-day anything"),
        ("{month} {d}, {y}", "month day, year"),
        ("{y}/{month}/{d}/TITLE", "year/month/day/anything"),
        ("{month} {y}/{d:02} TITLE", "month year/day anything"),
        ("TITLE, {d}-{month}-{y}", "anything, day-month-year"),
    ],
)
def test_names_of_months_are_read_in_each_language(language: str, form: str, pattern: str) -> None:
    names = MONTHS[language].split()
    paths = invent(lambda day: form.format(d=day.day, y=day.year, month=names[day.month - 1]))
    assert read(paths) == (pattern, paths)


def test_short_and_decomposed_names_of_months_are_read() -> None:
    paths = {
        "3. Ma\u0308rz 2021 a.txt": date(2021, 3, 3),
        "14. Okt 2021 b.txt": date(2021, 10, 14),
        "15. Dez 2021 c.txt": date(2021, 12, 15),
    }
    assert read(paths) == ("day. month year anything", paths)


def test_ordinals_are_read() -> None:
    paths = {"March 3rd, 2021.txt": date(2021, 3, 3), "April 22nd, 2021.txt": date(2021, 4, 22)}
    assert read(paths) == ("month day, year", paths)


def test_numbers_need_no_leading_nought() -> None:
    paths = invent(lambda day: f"{day.year}-{day.month}-{day.day} TITLE")
    assert read(paths) == ("year-month-day anything", paths)


def test_folders_of_another_system_are_read() -> None:
    paths = {path.replace("/", "\\"): day for path, day in invent(lambda day: day.strftime("%Y/%m/%d/TITLE")).items()}
    assert read(paths) == ("year/month/day/anything", paths)


@pytest.mark.parametrize("form", ["%d-%m-%Y", "%d.%m.%Y TITLE", "TITLE %m_%d_%Y", "%d%m%y", "%m-%d-%y TITLE"])
def test_day_and_month_are_not_guessed_where_both_are_possible_in_each_name(form: str) -> None:
    few = [path for path, day in invent(lambda day: day.strftime(form)).items() if day.day <= 12]
    guessed = guess(few, TODAY)
    assert guessed
    assert guessed.pattern is None
    assert len(guessed.possible) >= 2
    days = [{PathDates(pattern, TODAY).read(path).day for path in few} for pattern in guessed.possible]
    assert days[0] != days[1]


def test_below_a_folder_of_a_year_day_and_month_are_not_guessed_either() -> None:
    paths = ["2021/03-04 a.txt", "2021/05-06 b.txt"]
    guessed = guess(paths, TODAY)
    assert guessed
    assert {str(pattern) for pattern in guessed.possible} == {"year/month-day anything", "year/day-month anything"}
    assert str(guess([*paths, "2020/13-06 c.txt"], TODAY).pattern) == "year/day-month anything"  # type: ignore[union-attr]


def test_a_folder_of_a_year_takes_nothing_from_a_date_that_has_its_own() -> None:
    guessed = guess(["2022/03-04-2021.txt", "2022/05-06-2021.txt"], TODAY)
    assert guessed
    assert {str(pattern) for pattern in guessed.possible} == {"day-month-year", "month-day-year"}


def test_one_day_beyond_the_twelfth_proves_the_order_of_all() -> None:
    paths = ["03-04-2021.txt", "05-06-2021.txt", "13-06-2021.txt"]
    assert str(guess(paths, TODAY).pattern) == "day-month-year"  # type: ignore[union-attr]
    assert str(guess([*paths[:2], "06-13-2021.txt"], TODAY).pattern) == "month-day-year"  # type: ignore[union-attr]


def test_names_that_prove_both_orders_prove_none() -> None:
    assert guess(["03-04-2021.txt", "13-06-2021.txt", "06-14-2021.txt"], TODAY).pattern is None  # type: ignore[union-attr]


def test_a_day_that_is_still_to_come_proves_the_order_too() -> None:
    guessed = guess(["02-11-2026.txt", "01-10-2026.txt", "03-12-2025.txt", "12-01-2026.txt"], TODAY)
    assert str(guessed.pattern) == "day-month-year"  # type: ignore[union-attr]  # 1 December 2026 is not yet


def test_the_same_day_and_month_contradict_nothing() -> None:
    guessed = guess(["03-03-2021.txt", "05-05-2021.txt"], TODAY)
    assert guessed
    assert guessed.pattern


def test_six_digits_that_may_be_a_month_of_a_year_are_no_day() -> None:
    assert guess([f"2012{month:02}.txt" for month in range(1, 13)], TODAY).pattern is None  # type: ignore[union-attr]


def test_most_files_decide_and_the_others_say_why_not() -> None:
    paths = [*invent(lambda day: day.strftime("%Y-%m-%d_TITLE")), "/home/ana/news/shanghai_mayor.txt"]
    guessed = guess(paths, TODAY)
    assert guessed
    assert guessed.pattern
    assert (str(guessed.pattern), guessed.reads) == ("year-month-day_anything", len(paths) - 1)
    assert PathDates(guessed.pattern, TODAY).read(paths[-1]).why_not == "no date in the name"


def test_the_day_of_a_download_is_not_that_of_its_articles() -> None:
    paths = invent(lambda day: f"crawl-2024-02-03/{day:%Y-%m-%d}_TITLE")
    assert read(paths) == ("year-month-day_anything", paths)
    paths = invent(lambda day: f"2024-02-03_{day:%Y-%m-%d}_TITLE")
    assert read(paths)[1] == paths


def test_the_name_of_a_file_goes_before_its_folders() -> None:
    paths = invent(lambda day: f"{day:%Y/%m/%d}/{day:%Y-%m-%d}-TITLE")
    assert read(paths) == ("year-month-day-anything", paths)


def test_folders_may_lie_at_different_depths() -> None:
    days = {"2021/03/03/a.txt": date(2021, 3, 3), "2021/04/15/world/asia/b.txt": date(2021, 4, 15)}
    assert read(days) == ("year/month/day/anything", days)


@pytest.mark.parametrize(
    "names", [["a12345.txt", "b99.txt"], ["1614729600.txt", "1614729611.txt"], ["notes.txt"], [], ["v1.txt", "12.txt"]]
)
def test_names_without_dates_give_no_pattern(names: list[str]) -> None:
    assert guess(names, TODAY) is None


def test_a_name_full_of_numbers_costs_little() -> None:
    guess(["/".join(["01-02-03-04"] * 200) + f"/{'12-' * 80}{number}.txt" for number in range(20)], TODAY)


def test_a_number_within_a_word_of_a_folder_is_no_part_of_a_date() -> None:
    paths = invent(lambda day: day.strftime("%Y-%m-%d_TITLE"), "/tmp/tmpatd8wdhj/example.org")
    paths["/tmp/tmpatd8wdhj/example.org/2014-02-30_a_day_that_never_was.txt"] = date(2014, 2, 28)
    assert read(paths)[0] == "year-month-day_anything"
