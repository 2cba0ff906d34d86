"""Words that hold sentences together."""

from __future__ import annotations

import pytest

from reader.text.stop_words import stop_words


@pytest.mark.parametrize(("language", "word"), [("en", "said"), ("de", "wurde"), ("ru", "который"), ("zh", "但是")])
def test_a_language_has_its_own(language: str, word: str) -> None:
    assert word in stop_words(language).split()


@pytest.mark.parametrize("language", ["", "tlh"])
def test_of_an_unknown_language_none_are_known(language: str) -> None:
    assert stop_words(language) == ""
