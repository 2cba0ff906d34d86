"""Words as lines, of one column each, whatever order the file draws them in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from reader.formats.pdf.gutters import gutters, rows_of
from reader.formats.pdf.words import RIGHT_TO_LEFT, Word
from reader.lazy_dataclass import dataclass

_MOST_GAPS = 4_000  # of a page: a table of stocks has half as many, and beyond that no columns are looked for
_MARK = 4.0  # sizes of letters from the mark of an item to the item
_MARGINS = 2  # of the gaps of a row
_SPACE = 0.1  # of the size of letters: what is narrower parts no words
LIST_MARK = re.compile(r"[•▪◦‣·●○■□–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")


@dataclass(slots=True)
class Line:
    """Words beside each other in one column."""

    words: list[Word]
    left: float
    bottom: float
    right: float
    top: float
    size: float
    text: str
    middle: float


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Return the lines from the top down, those of one row from left to right.

    A page on which each letter stands alone has no columns: rows are its lines.
    """
    rows = rows_of(words)
    if sum(len(row.gaps) - _MARGINS for row in rows) > _MOST_GAPS:
        return [_line(row.words) for row in rows]
    found = []
    for number, row in enumerate(rows):
        starts = gutters(number, rows)
        starts = [start for start in starts if not _is_mark(row.words, start, starts)]
        found += [_line(row.words[start:end]) for start, end in pairwise([0, *starts, len(row.words)])]
    return found


def is_right_to_left(text: str) -> bool:
    return not text.isascii() and 2 * len(RIGHT_TO_LEFT.findall(text)) > sum(map(str.isalpha, text))


def _is_mark(row: Sequence[Word], start: int, starts: Sequence[int]) -> bool:
    """Tell whether the word before is alone, as the bullet or number of an item that follows it."""
    mark = row[start - 1]
    is_alone = start == 1 or start - 1 in starts
    return is_alone and row[start].left - mark.right < _MARK * mark.size and bool(LIST_MARK.fullmatch(mark.text))


def _line(words: Sequence[Word]) -> Line:
    if is_right_to_left("".join(word.text for word in words)):
        words = sorted(words, key=attrgetter("number"))
    bottom, top = min(word.bottom for word in words), max(word.top for word in words)
    return Line(
        list(words),
        min(word.left for word in words),
        bottom,
        max(word.right for word in words),
        top,
        _size(words),
        _text(words),
        (bottom + top) / 2,
    )


def _size(words: Sequence[Word]) -> float:
    """Return the size that most characters have."""
    if len({word.size for word in words}) == 1:
        return round(words[0].size, 1)
    counts: Counter[float] = Counter()
    for word in words:
        counts[round(word.size, 1)] += len(word.text)
    return max(counts, key=counts.__getitem__)


def _text(words: Sequence[Word]) -> str:
    """Return the words with spaces between them, unless they touch: some files draw a word in pieces."""
    parts = [words[0].text]
    for before, word in pairwise(words):
        is_apart = word.spaces or abs(word.left - before.right) > _SPACE * word.size
        parts.append(f" {word.text}" if is_apart else word.text)
    return "".join(parts)
