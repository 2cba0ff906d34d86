"""What can be a field of an article, as edits say it."""

from __future__ import annotations

import pytest

from reader.errors import ReaderError
from reader.model import Field
from reader.text.field_value import is_value, to_value
from reader.text.languages import NAMES


@pytest.mark.parametrize(
    ("field", "said", "value"),
    [
        (Field.DATE, " 2023-07-12 ", "2023-07-12"),
        (Field.DATE, "20230712", "2023-07-12"),
        (Field.DATE, "", ""),
        (Field.LANGUAGE, "German", "de"),
        (Field.LANGUAGE, "DE", "de"),
        (Field.SOURCE, " The  Post ", "The Post"),
        (Field.TITLE, "   ", ""),
        (Field.ADDRESS, "https://example.org/a", "https://example.org/a"),
    ],
)
def test_a_value_is_written_in_one_way(field: Field, said: str, value: str) -> None:
    assert to_value(field, said) == value
    assert is_value(field, value)


@pytest.mark.parametrize(
    ("field", "said", "words"),
    [
        (Field.DATE, "2023-02-30", "“2023-02-30” is no date. Write it as year, month and day: 2023-07-12."),
        (Field.DATE, "0001-01-01", "“0001-01-01” is no date."),
        (Field.DATE, "12.7.2023", "“12.7.2023” is no date."),
        (Field.LANGUAGE, "Klingon", "“Klingon” is no language. Write its code"),
        (Field.AUTHOR, "One\nTwo", "This cannot be the author of an article: it has a line break"),
        (Field.TITLE, "x" * 2_001, "This cannot be the title of an article: it has more than 2,000 characters."),
    ],
)
def test_what_cannot_be_is_refused_in_words(field: Field, said: str, words: str) -> None:
    with pytest.raises(ReaderError, match=words[:30].replace("(", "[(]")) as error:
        to_value(field, said)
    assert str(error.value).startswith(words)
    assert not is_value(field, said)


def test_each_language_has_a_code_of_two_letters_and_a_name() -> None:
    assert len(NAMES) == 183
    assert {len(code) for code in NAMES} == {2}
    assert all(name and name[0].isupper() for name in NAMES.values())
