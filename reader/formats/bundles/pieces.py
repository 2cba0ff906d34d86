"""A download taken apart: its cover, and the pieces that are its articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from reader.formats.bundles.line import Line
from reader.formats.bundles.pattern import Groups
from reader.formats.bundles.recipe import Recipe, Split
from reader.lazy_dataclass import dataclass

_LONGEST_COUNT = 7  # digits of a number of articles
_SHORTEST = 4  # lines of an article with its separator


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines between two separators, or above the first, or below the last."""

    lines: Sequence[Line]
    is_edge: bool  # no separator says that it is an article


def pieces_of(recipe: Recipe, lines: Sequence[Line], today: date) -> list[Piece]:
    """Return the pieces in their order, the lines of separators left out; those of a cover lie at the edges."""
    split, at = _separators(recipe, lines, today)
    if split is None:
        return [Piece(_below_cover(recipe, lines, today), is_edge=True)]
    starts = list(_starts(split, at))
    bounds = [0, *starts, len(lines)]
    separators = frozenset() if split.keeps_line else frozenset(at)
    pieces = [
        Piece([lines[number] for number in range(start, end) if number not in separators], is_edge=False)
        for start, end in pairwise(bounds)
    ]
    return list(_with_edges(recipe, split, pieces, today))


def count_of(recipe: Recipe, lines: Sequence[Line], today: date) -> int:
    """Return how many articles the file says there are, 0 where it does not; a quoted number is outvoted."""
    votes: Counter[int] = Counter()
    for line in lines:
        for pattern in recipe.count:
            groups = pattern.match(line, today)
            number = (groups or {}).get("of", "").replace(",", "").replace(".", "")
            if number.isdecimal() and len(number) <= _LONGEST_COUNT:
                votes[int(number)] += 1
    return votes.most_common(1)[0][0] if votes else 0


def _separators(recipe: Recipe, lines: Sequence[Line], today: date) -> tuple[Split | None, list[int]]:
    """Return a sort of separator that stands in the file, and where; of two that count, those that agree.

    It is the first that parts as many articles as the file names, else the first of all.
    """
    found = [(split, at) for split in recipe.split if (at := _places(split, lines, today))]
    total = count_of(recipe, lines, today) if len(found) > 1 else 0
    agreeing = (one for one in found if _count_parted(*one, len(lines)) == total)
    return next(agreeing, found[0] if found else (None, []))


def _places(split: Split, lines: Sequence[Line], today: date) -> list[int]:
    matches = [
        (number, groups)
        for number, line in enumerate(lines)
        if (groups := split.pattern.match(line, today)) is not None
    ]
    return list(_agreeing(matches)) if matches else []


def _count_parted(split: Split, at: Sequence[int], end: int) -> int:
    """Count the pieces that the separators make an end or a beginning of, those of a line or two left out."""
    bounds = [*at, end] if split.is_before else [-1, *at]
    return sum(after - before >= _SHORTEST for before, after in pairwise(bounds))


def _agreeing(matches: Sequence[tuple[int, Groups]]) -> Iterator[int]:
    totals = Counter(groups.get("of", "") for _, groups in matches)
    total = totals.most_common(1)[0][0]
    return (number for number, groups in matches if groups.get("of", "") == total)


def _starts(split: Split, at: Sequence[int]) -> Iterator[int]:
    return iter(at) if split.is_before else (number + 1 for number in at)


def _with_edges(recipe: Recipe, split: Split, pieces: Sequence[Piece], today: date) -> Iterator[Piece]:
    """Yield the pieces, those told that may be a cover or what stands below the last article."""
    first, *others = pieces
    if split.is_before:
        yield Piece(first.lines, is_edge=True)
        yield from others
        return
    yield Piece(_below_cover(recipe, first.lines, today), is_edge=not others)
    yield from others[:-1]
    if others:
        yield Piece(others[-1].lines, is_edge=True)


def _below_cover(recipe: Recipe, lines: Sequence[Line], today: date) -> Sequence[Line]:
    """Return what stands below the last line of a cover."""
    of_cover = (
        number
        for number in range(len(lines) - 1, -1, -1)
        if any(pattern.match(lines[number], today) is not None for pattern in recipe.cover)
    )
    return lines[next(of_cover, -1) + 1 :]
