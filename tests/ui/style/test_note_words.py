"""Markdown in notes: accents on words and lines, and nothing that Qt would take for markup."""

from __future__ import annotations

import pytest

from reader.exports.note_markdown import Accent
from reader.ui.style.note_words import BREAK, LONGEST, note_words


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Who says so, and since when?", ["Who says so, and since when?"]),
        ("One line.\n\nAnother  one.", ["One line.", "Another one."]),
        ("- ask *him*\n- ask her\n  1. twice", ["• ask him", "• ask her", "\u2002\u20021. twice"]),
        ("# Ask\nagain\n***", ["Ask", "again", "∗ ∗ ∗"]),
        ("[the file](https://example.org/a)", ["the file (https://example.org/a)"]),
        ('<img src="file:///dev/zero">&amp;', ['<img src="file:///dev/zero">&']),
        ("turned \u202eexe.*txt*", ["turned exe.txt"]),
        ("", [""]),
        ("**", ["**"]),
    ],
)
def test_a_note_is_lines_of_words_without_the_signs_that_set_them(text: str, lines: list[str]) -> None:
    assert note_words(text).text.split(BREAK) == lines


def test_what_is_set_off_is_where_the_words_are() -> None:
    words = note_words("👍 **bold**, *leaning*, ~~gone~~, `code`\n\n> said\n\n## Head")
    assert [(words.text[start:end], {*accents}) for start, end, accents in words.accents] == [
        ("bold", {Accent.STRONG}),
        ("leaning", {Accent.LEANING}),
        ("gone", {Accent.STRUCK}),
        ("code", {Accent.CODE}),
        ("said", {Accent.LEANING}),
        ("Head", {Accent.STRONG}),
    ]
    assert words.speech == "👍 bold, leaning, gone, code said Head"


def test_of_an_endless_note_the_beginning_is_set() -> None:
    for text in ("word " * 100_000, "*word* " * 100_000, "[" * 100_000, "> " * 50_000):
        words = note_words(text)
        assert words.is_cut
        assert len(words.text) <= LONGEST
