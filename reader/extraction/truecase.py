"""Words as they are usually written, for texts IN CAPITALS or without any: their letters do not tell names apart."""

from __future__ import annotations

from collections.abc import Sequence

from reader.extraction.lexicon import LOWER, UPPER, Lexicon

_FEWEST = 4  # words of a line in capitals: fewer may be an acronym or a byline
_FEWEST_OF_A_TEXT = 20  # words; a shorter text may well have no capital
_MOST_LINES = 1 / 3  # that hold a capital, in a text that hardly has any
_LOOKED_AT_FIRST = 8  # words
_ENDS = frozenset(".!?")


def in_capitals(words: Sequence[str]) -> bool:
    """Tell a line IN CAPITALS by its words."""
    if any(map(str.islower, words[:_LOOKED_AT_FIRST])):
        return False  # as nearly every line
    return " ".join(words).isupper() and sum(map(str.isalpha, words)) >= _FEWEST


def without_capitals(lines: Sequence[Sequence[str]]) -> bool:
    """Tell a text that hardly has a capital letter, by the words of its lines."""
    with_capitals = sum(line[0][:1].isupper() or not _is_lower(" ".join(line)) for line in lines)
    if with_capitals > _MOST_LINES * len(lines):
        return False  # as nearly every text
    letters = [word for line in lines for word in line if word.isalpha()]
    return len(letters) >= _FEWEST_OF_A_TEXT and sum(map(str.islower, letters)) > 0.99 * len(letters)


def _is_lower(line: str) -> bool:
    return line == line.lower()


def recase(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Return the words as they are usually written, each sentence with a capital; their number stays the same."""
    written, opening = [], True
    for word in words:
        folded = word.lower()
        usual = lexicon.usual_case(folded) if word[:1].isalpha() else LOWER
        written.append(folded.upper() if usual == UPPER else folded.title() if usual or opening else folded)
        opening = (opening and not word[:1].isalnum()) or word in _ENDS
    return written
