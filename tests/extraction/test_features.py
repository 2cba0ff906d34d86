from __future__ import annotations

import pytest

from reader.extraction.features import case, features, shape


def _nothing(word: str) -> list[str]:
    return []


def test_a_word_has_its_forms_beginnings_ends_and_trigrams() -> None:
    found = features("Rome", _nothing)
    assert {"w=rome", "W=Rome", "s=Xxx", "c=T", "n=4", "p3=rom", "s1=e", "g=^ro", "g=me$"} <= set(found)
    assert "p4=rome" not in found  # that is the word


def test_digits_are_all_alike_but_years_are_known() -> None:
    assert {"w=0000", "year"} <= set(features("1987", _nothing))
    assert "year" not in features("9876", _nothing)


def test_what_is_known_of_the_lower_case_word_is_added() -> None:
    assert "known rome" in features("ROME", lambda word: [f"known {word}"])


@pytest.mark.parametrize(
    ("word", "expected"),
    [("McDonald", "XxXxx"), ("U2", "Xd"), ("NATO", "XX"), ("1987", "dd"), ("日本", "cc"), ("$", "$"), ("", "")],
)
def test_a_shape_has_runs_of_at_most_two(word: str, expected: str) -> None:
    assert shape(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("NATO", "U"), ("A", "u"), ("Rome", "T"), ("iPhone", "m"), ("McDonald", "M"), ("rome", "l"), ("日本", "m")],
)
def test_the_case_of_a_word(word: str, expected: str) -> None:
    assert case(word) == expected
