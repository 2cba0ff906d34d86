"""What a query that finds nothing may have meant."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.model import ArticleQuery
from tests.library.newsroom import add, person, place, reading


@pytest.fixture
def filled(library: Library) -> Library:
    add(
        library,
        reading("One", "Mikhail Khodorkovsky spoke in Zürich.", person("Mikhail Khodorkovsky", "Khodorkovsky")),
        reading("Two", "The government met. Khodorkovsky did not.", place("Zurich")),
        reading("Three", "Nobody knows the governor of anything."),
    )
    return library


@pytest.mark.parametrize(
    ("words", "likely"),
    [
        ("Khodorkovski", "Khodorkovsky"),
        ("khodorkovski ", "khodorkovsky"),
        ("KHODORKOVSKI", "KHODORKOVSKY"),
        ("Hodorkovsky", "Khodorkovsky"),  # its first letter is missing
        ("Zuerich", "Zurich"),
        ('"Mikhial Khodorkovsky"', '"Mikhail Khodorkovsky"'),
        ("goverment OR nothing", "government OR nothing"),
        ("nobody or government", "nobody OR government"),
        ("nobody and goverment or Khodorkovski", "nobody AND government OR Khodorkovsky"),
        ("title:Thre", "title:Thre"),  # it may go on
        ("title:Trhee ", "title:Three"),
        ("person:Khodorkovski", 'person:"Mikhail Khodorkovsky"'),
        ('with:"Mikhail Khodorkovskij" Zürich', 'with:"Mikhail Khodorkovsky" Zürich'),
        ("NOT nobody Khodorkovski", "NOT nobody Khodorkovsky"),
    ],
)
def test_a_misspelt_word_or_name_is_known_by_its_nearest_spelling(filled: Library, words: str, likely: str) -> None:
    expected = "" if words == likely else likely
    assert filled.search.suggestion(ArticleQuery(words)) == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        "xy",
        "entirely",
        "Khodorkovsky government anything",
        "before:2020",
        "is:starred",
        "person:Khodorkovsky",
        "(",
        "--",
        "gov",
        "nobody not government",
        "or nobody government",
        "nobody government or",
        '"nobody or government"',
    ],
)
def test_nothing_is_suggested_where_nothing_is_near_or_known(filled: Library, words: str) -> None:
    assert filled.search.suggestion(ArticleQuery(words)) == ""


def test_nothing_is_suggested_that_finds_nothing_either(filled: Library) -> None:
    assert filled.search.suggestion(ArticleQuery("Khodorkovski anything ")) == ""


def test_of_words_as_near_the_commoner_is_suggested(library: Library) -> None:
    add(library, reading("One", "mayor"), reading("Two", "major"), reading("Three", "major"))
    assert library.search.suggestion(ArticleQuery("maior ")) == "major"
