import pytest

from reader.formats import byline_words
from reader.formats.first_letters import openings_of, opens_with

PATTERN = r"by|(?:text|words?) (?:and|und) photos|autor(?:ka)? tekstu|une? \w+ signée?|автор|\(c\)"


@pytest.mark.parametrize(
    "line", ["By Jane", "(by Jane", "Words and photos", "text and", "Autorka tekstu", "Un essai", "Автор"]
)
def test_a_line_may_begin_with_the_first_word_of_each_alternative(line: str) -> None:
    assert opens_with(line, openings_of(PATTERN))


@pytest.mark.parametrize("line", ["Jane Doe", "Bylaws", "12 texts", ""])
def test_a_line_of_other_letters_may_not(line: str) -> None:
    assert not opens_with(line, openings_of(PATTERN))


def test_no_byline_is_overlooked() -> None:
    openings = openings_of(byline_words.BYLINES)
    words = (
        "by written reporter von text das par propos por escrito di testo door het av skriven tekst автор 作者".split()
    )
    assert [word for word in words if not opens_with(f"{word} Jane Doe", openings)] == []
