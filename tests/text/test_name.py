import pytest

from reader.text.name import LONGEST, fault


@pytest.mark.parametrize(
    "name", ["Xi", "John Smith", "Zoë Mu", "上海", "می‌خواهم", "O’Neil & Söhne, Inc.", "👍", "x" * LONGEST]
)
def test_a_line_of_text_is_a_name(name: str) -> None:
    assert fault(name) == ""


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("", "is empty"),
        (" \u00a0", "is empty"),
        ("x" * (LONGEST + 1), "has more than 2,000 characters"),
        *((f"John{control}Smith", "line break") for control in "\n\r\t\0\x1b\x7f\x85\u2028\u2029\u202e\u2066\ud800"),
    ],
)
def test_what_does_not_read_as_it_stands_is_none(name: str, wrong: str) -> None:
    assert wrong in fault(name)
