from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.normal_form import normal_form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The United Nations", "united nations"),
        ("U.S.", "US"),
        ("Rolls-Royce", "Rolls Royce"),
        ("O’Brien", "O'Brien"),
        ("Shanghai's", "Shanghai"),
        ("Shanghai’s", "Shanghai"),
        ("J. K. Rowling", "J.K. Rowling"),
        ("Johnson & Johnson", "Johnson and Johnson"),
        ("St. Petersburg", "St Petersburg"),
        ("Ｓｈａｎｇｈａｉ", "Shanghai"),
        ("Gong\n Zheng", "Gong Zheng"),
        ("1,000 yuan", "1000 yuan"),
        ("Ro\u0308ntgen", "Röntgen"),
        ("STRASSE", "Straße"),
    ],
)
def test_two_spellings_of_one_name_share_a_normal_form(one: str, other: str) -> None:
    assert normal_form(one) == normal_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Siemens", "Siemens Healthineers"),
        ("US$16.4 billion", "US$164 billion"),
        ("$5", "€5"),
        ("Röntgen", "Rontgen"),
        ("上海", "上海市"),
        ("The", "Then"),
    ],
)
def test_different_names_keep_different_normal_forms(one: str, other: str) -> None:
    assert normal_form(one) != normal_form(other)


def test_a_name_that_is_all_punctuation_keeps_it() -> None:
    assert normal_form(" !!! ") == "!!!"


def test_vowel_signs_of_indian_scripts_are_kept() -> None:
    assert normal_form("हिन्दी") != normal_form("हन्द")


@given(st.text())
def test_the_normal_form_of_a_normal_form_is_itself(name: str) -> None:
    assert normal_form(normal_form(name)) == normal_form(name)


@given(st.text())
def test_a_normal_form_has_no_needless_space(name: str) -> None:
    assert normal_form(name) == " ".join(normal_form(name).split())


@given(st.from_regex(r"[A-Za-z0-9 ]*(the |The |[A-Za-z0-9])( [A-Za-z])*", fullmatch=True))
def test_a_plain_name_is_folded_as_one_with_a_full_stop(name: str) -> None:
    assert normal_form(name) == (normal_form(f"{name}.") if name.strip() else name.strip())
