from hypothesis import given
from hypothesis import strategies as st

from reader.library.snippets import OPENING, opening


def test_a_short_body_is_its_own_opening() -> None:
    assert opening("One\n\ntwo  three.") == "One two three."


def test_a_long_body_is_cut_at_a_word() -> None:
    shown = opening("word, " * 60)
    assert shown.endswith("word…")
    assert len(shown) <= OPENING + 1


def test_text_without_spaces_is_cut_anywhere() -> None:
    assert opening("上" * 400) == "上" * OPENING + "…"


@given(st.text())
def test_an_opening_is_one_line_of_limited_length(body: str) -> None:
    shown = opening(body)
    assert len(shown) <= OPENING + 1
    assert "\n" not in shown
