"""The white space between columns, told from wide spaces between the words of a line.

A gutter goes on over many rows; the rows above and below a wide space have words where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from operator import attrgetter
from typing import NamedTuple

from reader.formats.pdf.words import RIGHT_TO_LEFT, Word
from reader.lazy_dataclass import dataclass

_SAME_ROW = 0.4  # of the height of a word
_GAP = 0.7  # of the size of letters: what is narrower parts two words and no more
_JOINED, _WIDE, _SURELY_APART = 3.0, 1.5, 8.0
_WIDEST = 2.5  # of which is looked at
_REACH = 12  # rows above and below that are looked at
_SUPPORT = 3  # of them have a gap in the same place
_LONG = 6  # rows: what goes on so long is a gutter though a line ends it
_NEAR, _SAME_SIZE = 1.8, 1.12


class Gap(NamedTuple):
    """A stretch of a row without words; the margins are two, without an end."""

    left: float
    right: float
    size: float
    at: int = 0  # the word behind it
    is_mirrored: bool = False
    is_of_sizes: bool = False  # letters before it are of another size than those behind


@dataclass(slots=True)
class Row:
    """Words that stand at the same height, from left to right."""

    words: list[Word]
    gaps: list[Gap]
    middle: float
    size: float


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Return the rows of a page from the top down."""
    found: list[list[Word]] = []
    middle = height = 0.0
    for word in sorted(words, key=lambda word: -(word.bottom + word.top)):
        own = (word.bottom + word.top) / 2
        if not found or middle - own > _SAME_ROW * min(height, word.top - word.bottom):
            found.append([])
            middle, height = own, word.top - word.bottom
        found[-1].append(word)
    return [_row(one) for one in found]


def _row(words: list[Word]) -> Row:
    words.sort(key=attrgetter("left"))
    first = words[0]
    return Row(words, _gaps(words), (first.bottom + first.top) / 2, first.size)


def _gaps(row: Sequence[Word]) -> list[Gap]:
    found = [Gap(-inf, row[0].left, row[0].size)]
    right, number = row[0].right, row[0].number
    for at, word in enumerate(row[1:], 1):
        width = word.left - right
        if width > _GAP * word.size:
            is_joined = word.spaces == 1 and word.number == number + 1 and width < _JOINED * word.size
            found += [] if is_joined else [_gap(right, word, row[at - 1], at)]
        right, number = max(right, word.right), word.number
    return [*found, Gap(right, inf, row[-1].size)]


def _gap(left: float, word: Word, before: Word, at: int) -> Gap:
    is_mirrored = bool(RIGHT_TO_LEFT.match(word.text))
    return Gap(left, word.left, word.size, at, is_mirrored, not _is_same_size(word.size, before.size))


def gutters(number: int, rows: Sequence[Row]) -> list[int]:
    """Return the words of a row that a column begins with, but for the first."""
    return [gap.at for gap in rows[number].gaps[1:-1] if _is_gutter(gap, number, rows)]


def _is_gutter(gap: Gap, number: int, rows: Sequence[Row]) -> bool:
    width = (gap.right - gap.left) / gap.size
    if width > _SURELY_APART or (gap.is_of_sizes and width > _WIDE):
        return True
    above, is_closed_above = _follow(
        gap, rows[number], [rows[at] for at in range(number - 1, max(-1, number - 1 - _REACH), -1)]
    )
    if is_closed_above and above < _LONG:
        return False
    below, is_closed_below = _follow(gap, rows[number], rows[number + 1 : number + 1 + _REACH])
    if is_closed_below and below < _LONG:
        return False
    is_shared = above + below >= _SUPPORT or (width > _WIDE and above + below > 0)
    return is_shared or gap.is_of_sizes or width > 2 * _WIDE


def _follow(gap: Gap, row: Row, others: Sequence[Row]) -> tuple[int, bool]:
    """Count the rows that have a gap where this one goes on, and tell whether a line of the same text closes it."""
    left, right, count, least = *_next_to_the_column(gap), 0, _GAP * gap.size
    for other in others:
        one = _nearest(other.gaps, left, right, least, gap.is_mirrored)
        start, end = max(left, one.left), min(right, one.right)
        if end - start < least:
            return count, _is_same_text(row, other)
        left, right = start, end
        if one.left != -inf and one.right != inf:
            row, count = other, count + 1
    return count, False


def _nearest(gaps: Sequence[Gap], left: float, right: float, least: float, is_mirrored: bool) -> Gap:
    """Return of the gaps that share something with a stretch the one nearest to where a column begins."""
    if is_mirrored:
        return next(gap for gap in gaps if gap.right > left + least)
    return next(gap for gap in reversed(gaps) if gap.left < right - least)


def _next_to_the_column(gap: Gap) -> tuple[float, float]:
    """Return what of a wide gap, which a short line leaves, is next to where a column begins."""
    widest = _WIDEST * gap.size
    if gap.is_mirrored:
        return gap.left, min(gap.right, gap.left + widest)
    return max(gap.left, gap.right - widest), gap.right


def _is_same_text(row: Row, other: Row) -> bool:
    is_near = abs(row.middle - other.middle) < _NEAR * max(row.size, other.size)
    return is_near and _is_same_size(row.size, other.size)


def _is_same_size(one: float, other: float) -> bool:
    return max(one, other) < _SAME_SIZE * min(one, other)
