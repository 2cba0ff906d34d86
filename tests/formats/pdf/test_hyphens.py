"""Words that were parted at the ends of lines."""

import pytest

from reader.formats.pdf.hyphens import text_of_lines, words_of_lines
from reader.formats.pdf.words import BREAK


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["an oxy-", "gen line"], "an oxygen line"),
        ([f"Lud{BREAK}", "mila"], "Ludmila"),
        (["the Möbel\u00ad", "Werk"], "the MöbelWerk"),
        (["Jean-", "Luc spoke"], "Jean-Luc spoke"),
        (["Vor-", "und Nachteile"], "Vor- und Nachteile"),
        (["twenty-", "one"], "twenty-one"),
        (["mother-in-", "law"], "mother-in-law"),
        (["2019-", "20"], "2019-20"),
        (["a -", "b"], "a - b"),
        (["云泽镇老", "钟表匠"], "云泽镇老钟表匠"),
        (["one", "two"], "one two"),
        ([], ""),
    ],
)
def test_lines_are_one_text(lines: list[str], text: str) -> None:
    assert text_of_lines(lines, frozenset()) == text


def test_a_word_that_stands_whole_elsewhere_tells_whether_it_has_a_hyphen() -> None:
    known = words_of_lines(["the co-operative of Tull", "a newspaper of it"])
    assert text_of_lines(["co-", "operative"], known) == "co-operative"
    assert text_of_lines(["news-", "paper"], known) == "newspaper"


def test_a_long_text_is_put_together_as_a_short_one_is() -> None:
    lines = ["The council met in the hall of the har-", "bour board, and said so."] * 400
    once = "The council met in the hall of the harbour board, and said so."
    assert text_of_lines(lines, frozenset(["harbour"])) == " ".join([once] * 400)
