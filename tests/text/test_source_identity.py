import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.source_identity import text_digest

TEXT = "Café opens\n\nBy Jane Doe\n\nThe café opened.\n"


@pytest.mark.parametrize(
    "same",
    [
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("\n", "\r"),
        TEXT.replace("\n", "\u2028"),
        TEXT.replace("é", "e\u0301"),
        TEXT.replace("\n", " \t\u3000\n"),
        TEXT + "\n\n \n",
        TEXT.rstrip(),
    ],
)
def test_the_same_text_is_known_again(same: str) -> None:
    assert text_digest(same) == text_digest(TEXT)


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("opened", "closed"),
        TEXT.replace("\n\nThe", "\nThe"),
        TEXT.replace("Jane Doe", "Jane  Doe"),
        f" {TEXT}",
        TEXT.replace("Café", "Cafe"),
    ],
)
def test_another_text_is_another(other: str) -> None:
    assert text_digest(other) != text_digest(TEXT)


@given(st.text())
def test_every_text_has_one(text: str) -> None:
    assert len(text_digest(text)) == 64
    assert text_digest(text.replace("\r\n", "\n")) == text_digest(text)
