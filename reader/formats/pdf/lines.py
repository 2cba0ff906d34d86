"""Words as lines, of one column each, whatever order the file draws them in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from operator import attrgetter

from reader.formats.pdf.words import Word

_SAME_ROW = 0.4  # of the height of a word
_GAP = 0.5  # of the size of letters: what is narrower parts two words and no more
_WIDE, _ALWAYS_APART = 1.5, 3.0
_REACH = 5  # rows above and below that tell whether a gap is the gutter of columns
_SUPPORT = 3  # of them have a gap in the same place
_MARK = 4.0  # sizes of letters from it to its item
LIST_MARK = re.compile(r"[•▪◦‣·●○■□–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(slots=True)
class Line:
    """Words beside each other in one column."""

    words: list[Word]
    left: float
    bottom: float
    right: float
    top: float
    size: float

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


@dataclass(frozen=True, slots=True)
class _Gap:
    """A stretch of a row without words; the margins are two, without an end."""

    left: float
    right: float
    size: float
    at: int = 0  # the word behind it

    @property
    def is_margin(self) -> bool:
        return self.left == -inf or self.right == inf


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Return the lines from the top down, those of one row from left to right."""
    rows = _rows(words)
    gaps = [_gaps(row) for row in rows]
    found = []
    for number, row in enumerate(rows):
        starts = [gap.at for gap in gaps[number] if not gap.is_margin and _is_gutter(gap, number, gaps)]
        starts = [start for start in starts if not _is_mark(row[start - 1], row, start - 1, starts)]
        found += [_line(row[start:end]) for start, end in pairwise([0, *starts, len(row)])]
    return found


def _is_mark(word: Word, row: Sequence[Word], at: int, starts: Sequence[int]) -> bool:
    """Tell whether a word alone is the bullet or number of an item that follows it."""
    return (
        (at == 0 or at in starts)
        and bool(LIST_MARK.fullmatch(word.text))
        and row[at + 1].left - word.right < _MARK * word.size
    )


def is_right_to_left(text: str) -> bool:
    return 2 * len(_RIGHT_TO_LEFT.findall(text)) > sum(map(str.isalpha, text))


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Return words that stand at the same height together, from left to right."""
    rows: list[list[Word]] = []
    middle = height = 0.0
    for word in sorted(words, key=lambda word: -(word.bottom + word.top)):
        own = (word.bottom + word.top) / 2
        if not rows or middle - own > _SAME_ROW * min(height, word.top - word.bottom):
            rows.append([])
            middle, height = own, word.top - word.bottom
        rows[-1].append(word)
    return [sorted(row, key=attrgetter("left")) for row in rows]


def _gaps(row: Sequence[Word]) -> list[_Gap]:
    found = [_Gap(-inf, row[0].left, row[0].size)]
    right = row[0].right
    for at, word in enumerate(row[1:], 1):
        if word.left - right > _GAP * word.size:
            found.append(_Gap(right, word.left, word.size, at))
        right = max(right, word.right)
    return [*found, _Gap(right, inf, row[-1].size)]


def _is_gutter(gap: _Gap, number: int, gaps: Sequence[Sequence[_Gap]]) -> bool:
    """Tell whether a gap parts columns: it is very wide, or the rows around have one in the same place."""
    width = (gap.right - gap.left) / gap.size
    if width > _ALWAYS_APART:
        return True
    above, is_crossed_above = _follow(gap, reversed(gaps[max(0, number - _REACH) : number]))
    below, is_crossed_below = _follow(gap, gaps[number + 1 : number + 1 + _REACH])
    is_free = not is_crossed_above and not is_crossed_below
    return above + below >= _SUPPORT or (width > _WIDE and above + below > 0 and is_free)


def _follow(gap: _Gap, rows: Iterable[Sequence[_Gap]]) -> tuple[int, bool]:
    """Count the rows that have a gap where this one goes on, until one does not; tell whether there is such a one."""
    left, right, count = gap.left, gap.right, 0
    for row in rows:
        shared = ((max(left, other.left), min(right, other.right), other.is_margin) for other in row)
        best = max(shared, key=lambda one: one[1] - one[0])
        if best[1] - best[0] < _GAP * gap.size:
            return count, True
        left, right = best[:2]
        count += not best[2]
    return count, False


def _line(words: Sequence[Word]) -> Line:
    if is_right_to_left("".join(word.text for word in words)):
        words = sorted(words, key=attrgetter("number"))
    size = max(_weights(words), key=lambda one: one[1])[0]
    return Line(
        list(words),
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
        size,
    )


def _weights(words: Sequence[Word]) -> Iterator[tuple[float, int]]:
    """Yield the sizes in a line, with how many characters are of each."""
    counts: dict[float, int] = {}
    for word in words:
        size = round(word.size, 1)
        counts[size] = counts.get(size, 0) + len(word.text)
    yield from counts.items()
