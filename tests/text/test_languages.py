from __future__ import annotations

import pytest

from reader.text.languages import NAMES, OWN_NAMES, code_of, codes_of, languages_called


@pytest.mark.parametrize("said", ["de", "DE", "German", " german ", "Deutsch", "deutsch"])
def test_a_language_goes_by_its_code_its_english_name_and_its_own(said: str) -> None:
    assert code_of(said) == "de"


@pytest.mark.parametrize(("said", "code"), [("Français", "fr"), ("francais", "fr"), ("русский", "ru"), ("中文", "zh")])
def test_its_own_name_is_known_with_and_without_accents(said: str, code: str) -> None:
    assert code_of(said) == code


def test_what_is_no_language_has_no_code() -> None:
    assert code_of("Klingon") == code_of("") == ""
    assert codes_of("Klingon") == ()


def test_norwegian_is_both_of_its_standards() -> None:
    assert set(codes_of("norsk")) == set(codes_of("no")) == {"no", "nb", "nn"}
    assert codes_of("nn") == codes_of("Norwegian Nynorsk") == ("nn",)


def test_languages_are_found_by_how_any_of_their_names_begins() -> None:
    assert languages_called("ger") == ["German"]
    assert languages_called("deu") == ["German"]
    assert languages_called("de") == ["German"]
    assert languages_called("nor") == [
        "North Ndebele",
        "Northern Sami",
        *sorted(n for n in NAMES.values() if "Norw" in n),
    ]
    assert languages_called("klingon") == []


def test_own_names_are_those_of_languages_that_have_a_code() -> None:
    assert OWN_NAMES.keys() <= NAMES.keys()
