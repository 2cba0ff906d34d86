"""Two texts in one: what both have, and what only one of them has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text import differences
from reader.text.differences import Piece, Side, find_differences
from tests.library.stories import EDITED, LONGER, SHORTER, WIRE

BOTH, ONE, OTHER = Side.BOTH, Side.ONE, Side.OTHER
TEXTS = st.text(st.sampled_from("ab c.\n漢"), max_size=60)


def told(one: str, other: str) -> list[tuple[str, Side]]:
    return [(piece.text, piece.side) for piece in find_differences(one, other).pieces]


def test_words_that_stand_for_others_stand_before_them() -> None:
    assert told("He said on Tuesday that it rains.", "He announced yesterday that it rains.") == [
        ("He ", BOTH),
        ("said on Tuesday ", ONE),
        ("announced yesterday ", OTHER),
        ("that it rains.\n\n", BOTH),
    ]


def test_what_the_other_goes_on_with_is_a_paragraph_where_it_is_one_there() -> None:
    assert told("It rains.", "It rains.\n\nThe sun is late.") == [
        ("It rains.\n\n", BOTH),
        ("The sun is late.\n\n", OTHER),
    ]
    assert told("It rains.\n\nAt last.", "It rains. The sun is late.\n\nAt last.") == [
        ("It rains. ", BOTH),
        ("The sun is late.\n\n", OTHER),
        ("At last.\n\n", BOTH),
    ]


def test_what_one_has_more_begins_with_a_sentence() -> None:
    assert told("One. Two. Four.", "One. Two. Three. Four.")[1] == ("Three. ", OTHER)
    assert told("One. Two. Three.", "One. Two.")[1] == ("Three.\n\n", ONE)


def test_no_two_words_run_together() -> None:
    assert told("a cat, too", "a dog, too") == [("a ", BOTH), ("cat ", ONE), ("dog", OTHER), (", too\n\n", BOTH)]


def test_a_word_between_two_differences_is_part_of_them() -> None:
    assert told("one two of three four five six", "uno due of tre four five six")[:2] == [
        ("one two of three ", ONE),
        ("uno due of tre ", OTHER),
    ]


def test_versions_of_a_story_share_most_words() -> None:
    shorter, edited = find_differences(SHORTER, LONGER), find_differences(EDITED, WIRE)
    assert shorter.words(ONE) <= 2
    assert shorter.words(OTHER) > 80
    assert 0 < edited.words(ONE) < 20
    assert 0 < edited.words(OTHER) < 20


@given(TEXTS, TEXTS)
def test_nothing_of_either_is_lost(one: str, other: str) -> None:
    pieces = find_differences(one, other).pieces
    for text, sides in ((one, (BOTH, ONE)), (other, (BOTH, OTHER))):
        left = "".join(piece.text for piece in pieces if piece.side in sides)
        assert "".join(left.split()) == "".join(text.split())
    assert find_differences(one, one).pieces == ((Piece(one.strip() + "\n\n", BOTH),) if one.strip() else ())


def test_of_a_very_long_text_the_beginning_is_compared() -> None:
    many = "word " * (differences.COMPARED + 5)
    found = find_differences(many, f"{many} end")
    assert not found.complete
    assert found.words(BOTH) == differences.COMPARED
    assert find_differences("a b", "a c").complete
