from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.paragraphs import LONGEST, displayable, paragraphs


def pieces(text: str, start: int = 0) -> list[str]:
    return [text[paragraph.start : paragraph.end] for paragraph in paragraphs(text, start)]


def test_blank_lines_part_paragraphs() -> None:
    assert pieces("one\n\ntwo\n \n\nthree\n") == ["one", "two", "three"]


def test_a_single_line_end_stays_inside_a_paragraph() -> None:
    assert pieces("roses are red\nviolets are blue") == ["roses are red\nviolets are blue"]


def test_it_begins_where_it_is_told() -> None:
    assert pieces("title\n\nbody", 5) == ["body"]


def test_an_endless_paragraph_is_cut_at_spaces() -> None:
    text = "word " * LONGEST
    cut = list(paragraphs(text))
    assert all(len(text[piece.start : piece.end]) <= LONGEST for piece in cut)
    assert [piece.broken for piece in cut] == [True] * (len(cut) - 1) + [False]
    assert " ".join(text[piece.start : piece.end] for piece in cut) == text.strip()


def test_an_endless_word_is_cut_too() -> None:
    assert "".join(pieces("x" * (3 * LONGEST))) == "x" * (3 * LONGEST)


@given(st.text(st.sampled_from("ab \n\t\u2029\r"), max_size=60))
def test_only_white_space_is_left_out(text: str) -> None:
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())


@given(st.text(max_size=60))
def test_what_is_shown_is_as_long_as_what_it_stands_for(text: str) -> None:
    assert len(displayable(text)) == len(text)


def test_what_qt_would_take_for_a_block_is_replaced() -> None:
    shown = displayable("a\nb\u2029c\ufdd0d\x00e\ufffcf\ud800\ufeff")
    assert shown == "a\u2028b\u2028c\ufffdd\ufffde\ufffdf\ufffd\u2060"
