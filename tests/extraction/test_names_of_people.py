from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.gazetteer import gazetteer
from reader.extraction.name_order import GIVEN, OTHER, USUAL
from reader.extraction.names import fold, words
from reader.extraction.person_names import PersonNames

NAMES = PersonNames(gazetteer())


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("Bernd Montag", "montag"),
        ("Gong Zheng", "gong"),
        ("Ban Ki-moon", "ban"),
        ("Lee Hsien Loong", "lee"),
        ("Heung-min Son", "son"),
        ("Nguyen Phu Trong", "trong"),
        ("Orbán Viktor", "orban"),
        ("Viktor Orbán", "orban"),
        ("Gabriel García Márquez", "marquez"),
        ("Kim Kardashian", "kardashian"),
        ("George Chang", "chang"),
    ],
)
def test_people_go_by_the_word_that_their_people_use(name: str, usual: str) -> None:
    forms = NAMES.read(name, "").forms
    assert [key for rank, key in forms if rank == USUAL] == [(usual,)]


def test_a_name_may_be_shortened_to_its_family_name_its_given_name_and_what_is_between() -> None:
    assert NAMES.read("Ursula von der Leyen", "").forms == (
        (USUAL, ("der", "leyen")),
        (USUAL, ("von", "der", "leyen")),
        (USUAL, ("leyen",)),
        (GIVEN, ("ursula",)),
        (OTHER, ("uvdl",)),
    )


def test_what_follows_a_bin_is_the_father_and_not_the_family() -> None:
    forms = {key: rank for rank, key in NAMES.read("Mohammed bin Salman", "").forms}
    assert forms["bin", "salman"] == USUAL
    assert forms["salman",] == OTHER


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("J. K. Rowling", "j k rowling"),
        ("J.K. Rowling", "j k rowling"),
        ("JK Rowling", "j k rowling"),
        ("JO COX", "jo cox"),
        ("Dr. Martin Luther King Jr.", "martin luther king"),
        ("Secretary of State Ann Lee", "ann lee"),
        ("Presidents Ann Lee", "ann lee"),
        ("Erdoğan", "erdogan"),
        ("Łukasz Wójcik", "lukasz wojcik"),
        ("Mr.", "mr"),
    ],
)
def test_titles_generations_and_accents_are_no_part_of_a_name(name: str, words: str) -> None:
    assert NAMES.read(name, "").words == tuple(words.split())


@pytest.mark.parametrize(
    ("name", "cue", "shown"),
    [
        ("Francis", "Pope", "Pope Francis"),
        ("King Charles III", "", "King Charles III"),
        ("Prince Harry", "", "Prince Harry"),
        ("Sir Keir Starmer", "", "Keir Starmer"),
        ("Xi Jinping", "President", "Xi Jinping"),
        ("Montag", "Mr.", "Montag"),
    ],
)
def test_a_title_that_goes_with_a_given_name_is_shown(name: str, cue: str, shown: str) -> None:
    assert NAMES.read(name, cue).shown == shown


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("met Mr. ", "Mr."),
        ("his wife, ", "wife,"),
        ("the president ", "president"),
        ("the president. ", ""),
        ("Mr.", ""),
        ("Mr.\n", ""),
        ("\n ", ""),
        ("", ""),
    ],
)
def test_the_word_in_front_of_a_name_tells_a_title_or_nothing(text: str, cue: str) -> None:
    assert NAMES.cue(text, len(text)) == cue


@pytest.mark.parametrize(
    ("name", "cue", "sex"), [("Lee", "Mrs.", "f"), ("Lee", "king", "m"), ("Lee", "wife,", "f"), ("Lee", "Dr", "")]
)
def test_a_title_tells_the_sex_where_it_does(name: str, cue: str, sex: str) -> None:
    assert NAMES.read(name, cue).sex == sex


@given(st.text(alphabet=st.sampled_from("aBc thé.'-")))
def test_the_words_of_a_name_are_those_of_its_folded_form(name: str) -> None:
    assert words(name) == (tuple(fold(name).split()) or (name,))


@pytest.mark.parametrize("name", ["The Hague", "the the", "J K Rowling", "WHO", "Gong  Zheng", "a"])
def test_plain_words_are_folded_like_others(name: str) -> None:
    assert words(name) == tuple(fold(name).split())
