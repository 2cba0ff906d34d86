from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.tokens import as_read, paragraphs


def test_words_numbers_and_signs_stand_alone() -> None:
    [line] = paragraphs("It paid $1,200.50 in the U.S., he said.")
    assert line.words == "It paid $ 1,200.50 in the U . S . , he said .".split()


def test_each_line_is_a_paragraph_and_offsets_count_into_the_text() -> None:
    text = "First line\r\n\n  Second \N{GRINNING FACE} line"
    found = list(paragraphs(text))
    assert [line.words for line in found] == [["First", "line"], ["Second", "\N{GRINNING FACE}", "line"]]
    for line in found:
        assert [text[at : at + len(word)] for word, at in zip(line.words, line.starts, strict=True)] == line.words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Xi'an Sana’a Nuku'alofa's", ["Xi'an", "Sana’a", "Nuku'alofa", "'", "s"]),
        ("O'Neill's N’Djamena d'Arcy", ["O", "'", "Neill", "'", "s", "N", "’", "Djamena", "d", "'", "Arcy"]),
        ("don't, we’ll DON'T", ["don", "'", "t", ",", "we", "’", "ll", "DON", "'", "T"]),
        ("AT&T H&M Love&Love", ["AT&T", "H&M", "Love", "&", "Love"]),
        ("_Anna_ snake_case", ["_", "Anna", "_", "snake", "_", "case"]),
        ("Zoe\u0308 Sol\u00adheim Lon\u200bdon", ["Zoe\u0308", "Sol\u00adheim", "Lon\u200bdon"]),
    ],
)
def test_what_belongs_to_a_word_does_not_cut_it(text: str, words: list[str]) -> None:
    [line] = paragraphs(text)
    assert line.words == words


def test_a_word_is_read_without_what_is_not_seen() -> None:
    assert [as_read(word) for word in ("Xi’an", "Zoe\u0308", "Sol\u00adheim", "Rome", "’", "\u200b")] == (
        ["Xian", "Zoë", "Solheim", "Rome", "’", "\u200b"]
    )


def test_an_endless_word_is_cut_and_nothing_of_it_is_lost() -> None:
    for endless in ("x" * 1_234, "7" * 1_234, "é" * 1_234):
        [line] = paragraphs(endless)
        assert "".join(line.words) == endless
        assert max(map(len, line.words)) == 100


@given(st.text())
def test_nothing_but_white_space_is_left_out(text: str) -> None:
    kept = "".join(word for line in paragraphs(text) for word in line.words)
    assert kept == "".join(text.split())
