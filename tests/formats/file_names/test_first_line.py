"""The first line of a text, as its title."""

import pytest

from reader.formats.file_names.first_line import first_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("A title\n\nA text", "A title"),
        ("\n \n  A  title \nA text", "A title"),
        ("", None),
        (" \n", None),
        ("x" * 251, None),
    ],
)
def test_the_first_line_that_says_something_and_is_short_is_a_title(text: str, line: str | None) -> None:
    assert first_line(text) == line
