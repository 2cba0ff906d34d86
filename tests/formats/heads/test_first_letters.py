"""What a line begins with tells whether it may match, and overlooks none that does."""

import re
from pathlib import Path

import pytest

from reader.formats.heads import byline_words
from reader.formats.heads.first_letters import openings_of, opens_with

WRITTEN = Path(__file__).with_name("written.txt")
PATTERN = r"by|(?:text|words?) (?:and|und) photos|autor(?:ka)? tekstu|une? \w+ signée?|автор|\(c\)"


@pytest.mark.parametrize(
    "line", ["By Jane", "(by Jane", "Words and photos", "text and", "Autorka tekstu", "Un essai", "Автор"]
)
def test_a_line_may_begin_with_the_first_word_of_each_alternative(line: str) -> None:
    assert opens_with(line, openings_of(PATTERN))


@pytest.mark.parametrize("line", ["Jane Doe", "Bylaws", "12 texts", ""])
def test_a_line_of_other_letters_may_not(line: str) -> None:
    assert not opens_with(line, openings_of(PATTERN))


def test_no_byline_of_the_golden_heads_is_overlooked() -> None:
    openings = openings_of(byline_words.BYLINES)
    byline = re.compile(rf"(?:{byline_words.BYLINES})(?:\s*[:：/]\s*|\s+)\S.*", re.IGNORECASE)
    lines = {line.strip() for line in WRITTEN.read_text("utf-8").splitlines()}
    found = [line for line in lines if byline.fullmatch(line)]
    assert len(found) > 200
    assert [line for line in found if not opens_with(line, openings)] == []
