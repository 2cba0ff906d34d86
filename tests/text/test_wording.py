"""The same words are known again however they are set, and the keys of a text are the same everywhere."""

from __future__ import annotations

import pytest

from reader.text import wording
from reader.text.wording import keys_of, letters_of, shingles_of

STORY = (
    "The harbour master of Dunmare said on Tuesday that the new pier would open in June, a year late and a third above "
    "its price. Councillors had asked for the bill of the divers, who found a wreck of 1743 where the piles were to "
    "stand. “We built around it,” the harbour master said. “It was there first.” The ferry line will move in July."
)
CHINESE = (
    "港务局周二表示，新码头将于六月启用，比原计划晚了一年，造价高出三分之一。潜水员在打桩处发现了一艘一七四三年的沉船。我们绕开了它，港务局长说。渡轮航线将于七月迁入。"
    * 2
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Ferry-Line, at last.", "the ferry line at last"),
        ("an exam-\nple", "an example"),
        ("ﬁve ｗｉｄｅ letters", "five wide letters"),
        ("Cafe\u0301", "café"),
        ("STRASSE", "Straße"),
        ("snake_case\tand\u00a0blanks", "snakecase and blanks"),
    ],
)
def test_only_letters_and_digits_count(one: str, other: str) -> None:
    assert letters_of(one) == letters_of(other)


def test_letters_are_the_same_where_a_text_has_no_others_than_ascii() -> None:
    every = "".join(chr(code) + ("" if code % 2 else " ") for code in range(128))
    assert letters_of(every) == letters_of(f"{every} ŋ").removesuffix("ŋ")


def test_the_keys_of_a_text_are_for_ever_the_same() -> None:
    assert keys_of(STORY)[:3] == (31274915951390, 44908857677945, 66079515384293)
    assert len(keys_of(STORY)) == 9


def test_how_lines_and_quotation_marks_are_set_changes_no_key() -> None:
    assert keys_of(STORY.replace(" ", "\n").replace("“", '"').upper()) == keys_of(STORY)


def test_another_word_is_another_text_that_shares_some_keys() -> None:
    edited = STORY.replace("Tuesday", "Thursday")
    assert keys_of(edited)[0] != keys_of(STORY)[0]
    assert len(set(keys_of(edited)) & set(keys_of(STORY))) > 4


def test_what_is_short_has_no_keys() -> None:
    assert keys_of(STORY[:200]) == keys_of("") == ()


def test_shingles_are_four_words_or_seven_letters_where_words_are_not_written_apart() -> None:
    assert shingles_of("One two, three. Four five") == [
        ("one", "two", "three", "four"),
        ("two", "three", "four", "five"),
    ]
    assert shingles_of("港务局周二表示，新")[:2] == ["港务局周二表示", "务局周二表示新"]
    assert shingles_of("three words only") == []


def test_letters_that_stand_for_words_count_more() -> None:
    assert len(letters_of(CHINESE)) < 200
    assert len(keys_of(CHINESE)) == 9


def test_a_long_text_has_the_keys_that_it_would_have_if_all_of_it_were_held(monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(f"{'w' * (number % 9 + 1)}{number}" for number in range(3_000))
    whole = keys_of(text)
    monkeypatch.setattr(wording, "_HELD", 2 * wording.SKETCH)
    assert keys_of(text) == whole
