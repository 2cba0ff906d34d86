"""Lines as blocks of one column, and blocks in the order that they are read in.

The order is that of T. M. Breuel, "High Performance Document Layout Analysis" (2003): of two blocks the upper comes
first where they share a column, and the left one where nothing between the two spans both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from reader.formats.pdf.lines import Line, is_right_to_left
from reader.lazy_dataclass import dataclass

_SAME_SIZE = 1.12
_FARTHEST = 2.6  # between two lines of a column, in sizes of letters
_LOOSER = 1.3  # than most lines of the page
_SHARED = 0.3  # of the width of the narrower
_BIGGER = 1.15  # than most letters of the page
_SLACK = 2.0  # points
_MOST_BLOCKS = 150  # whose order is looked at in pairs


@dataclass(slots=True)
class Column:
    """Lines below each other at even distances."""

    lines: list[Line]
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        return self.lines[0].size


def columns_of(lines: Sequence[Line]) -> list[Column]:
    """Return the columns of a page in the order that they are read in."""
    columns = [_column(chain) for chain in _chains(lines)]
    is_mirrored = is_right_to_left("".join(line.text for line in lines))
    return _in_order(columns, is_mirrored) if len(columns) <= _MOST_BLOCKS else columns


def _column(lines: list[Line]) -> Column:
    return Column(
        lines,
        min(line.left for line in lines),
        min(line.bottom for line in lines),
        max(line.right for line in lines),
        max(line.top for line in lines),
    )


def _chains(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines that follow each other in a column: each has but one below, and is the only one above that."""
    below = [_next_below(number, lines) for number in range(len(lines))]
    leading = _leading(lines, below)
    uppers: dict[int, int] = {}
    for followers in below:
        for number in followers:
            uppers[number] = uppers.get(number, 0) + 1
    chains: list[list[Line]] = []
    chain_of: dict[int, list[Line]] = {}
    for number, line in enumerate(lines):
        chain = chain_of.pop(number, None)
        if chain is None:
            chain = []
            chains.append(chain)
        chain.append(line)
        followers = below[number]
        if len(followers) == 1 and uppers[followers[0]] == 1 and _goes_on(line, lines[followers[0]], leading):
            chain_of[followers[0]] = chain
    return chains


def _next_below(number: int, lines: Sequence[Line]) -> list[int]:
    """Return the lines right below one: all that touch its width before the first one is passed."""
    line, found = lines[number], []
    limit = line.middle - _FARTHEST * line.size
    for other in range(number + 1, len(lines)):
        below = lines[other]
        if below.middle < limit:
            break
        if below.middle < line.bottom and _shared_width(line, below) > 0:
            found.append(other)
            limit = max(limit, below.bottom)
    return found


def _shared_width(one: Line | Column, other: Line | Column) -> float:
    return min(one.right, other.right) - max(one.left, other.left)


def _leading(lines: Sequence[Line], below: Sequence[Sequence[int]]) -> float:
    """Return how far most lines stand from the next, in sizes of letters."""
    distances = [
        (lines[number].middle - lines[followers[0]].middle) / lines[number].size
        for number, followers in enumerate(below)
        if len(followers) == 1 and _is_same_size(lines[number], lines[followers[0]])
    ]
    return median(distances) if distances else _FARTHEST


def _is_same_size(one: Line, other: Line) -> bool:
    return max(one.size, other.size) <= _SAME_SIZE * min(one.size, other.size)


def _goes_on(line: Line, below: Line, leading: float) -> bool:
    distance = (line.middle - below.middle) / line.size
    is_under = _shared_width(line, below) > _SHARED * min(line.right - line.left, below.right - below.left)
    return is_under and _is_same_size(line, below) and distance <= _LOOSER * leading


def _in_order(columns: Sequence[Column], is_mirrored: bool) -> list[Column]:
    """Return the columns band by band: a heading across from which nothing goes on ends what stands above it."""
    rest = sorted(columns, key=lambda column: (-column.top, column.left))
    found: list[Column] = []
    for height in _heights_of_headings(rest):
        band = [column for column in rest if column.bottom > height - _SLACK]
        found += _band_in_order(band, is_mirrored)
        rest = [column for column in rest if column.bottom <= height - _SLACK]
    return [*found, *_band_in_order(rest, is_mirrored)]


def _heights_of_headings(columns: Sequence[Column]) -> list[float]:
    """Return the tops of headings that no column goes past, from the top down."""
    counts: Counter[float] = Counter()
    for column in columns:
        counts[column.size] += sum(len(line.text) for line in column.lines)
    usual = max(counts, key=counts.__getitem__, default=0.0)
    headings = [column for column in columns if column.size > _BIGGER * usual]
    return [
        one.top
        for one in headings
        if not any(column.bottom < one.top - _SLACK and column.top > one.top + _SLACK for column in columns)
    ]


def _band_in_order(columns: Sequence[Column], is_mirrored: bool) -> list[Column]:
    """Sort by which column comes before which, the upper first where both are free to be read."""
    numbers = range(len(columns))
    before = {
        number: [
            other
            for other in numbers
            if other != number and _is_before(columns[other], columns[number], columns, is_mirrored)
        ]
        for number in numbers
    }
    order: list[int] = []
    begun: set[int] = set()

    def read(number: int) -> None:
        if number not in begun:
            begun.add(number)
            for other in before[number]:
                read(other)
            order.append(number)

    for number in numbers:
        read(number)
    return [columns[number] for number in order]


def _is_before(one: Column, other: Column, columns: Sequence[Column], is_mirrored: bool) -> bool:
    if _shared_width(one, other) > 0:
        return one.top > other.top
    is_first = one.left > other.left if is_mirrored else one.left < other.left
    if not is_first:
        return False
    lower, upper = sorted((one.bottom + one.top, other.bottom + other.top))
    return not any(
        lower < between.bottom + between.top < upper
        and _shared_width(between, one) > 0
        and _shared_width(between, other) > 0
        for between in columns
    )
