import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.width import cut, pad, printable, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("Shanghai", 8), ("上海", 4), ("é", 1), ("e\u0301", 1), ("👍", 2), ("a\u2060b", 2), ("Ｓ", 2)],
)
def test_width_is_counted_in_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "short"),
    [
        ("Shanghai", 8, "Shanghai"),
        ("Shanghai", 5, "Shan…"),
        ("上海市", 5, "上海…"),
        ("上海市", 4, "上…"),
        ("a b", 2, "a…"),
        ("ab", 1, "…"),
        ("ab", 0, ""),
    ],
)
def test_what_is_too_wide_is_cut_with_an_ellipsis(text: str, columns: int, short: str) -> None:
    assert cut(text, columns) == short


@given(st.text(), st.integers(0, 40))
def test_what_was_cut_fits(text: str, columns: int) -> None:
    short = cut(text, columns)
    assert width(short) <= columns
    assert short == text or not short or text.startswith(short[:-1])


@given(st.text(max_size=20), st.booleans())
def test_what_was_padded_is_as_wide_as_asked(text: str, right: bool) -> None:
    padded = pad(text, 60, right=right)
    assert width(padded) == 60
    assert padded.endswith(text) if right else padded.startswith(text)


def test_nothing_of_a_text_commands_the_terminal() -> None:
    assert printable("a\tb\nc") == "a b c"
    assert printable("\x1b[2Jgone\x9b1m\x07") == "�[2Jgone�1m�"
    assert printable("bill\u202efdp.exe") == "bill\u2060fdp.exe"
    assert printable("\u2068אב\u2069 \u2068גד\u2069") == "\u2068אב\u2069 \u2068גד\u2069"
    assert printable("\u2068אב") == "\u2060אב"
    assert printable("Größe 上海 👍") == "Größe 上海 👍"


@given(st.text())
def test_what_is_printable_keeps_its_offsets_and_its_line(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert len(shown.splitlines()) <= 1
    assert "\x1b" not in shown
