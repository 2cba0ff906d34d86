"""Which articles lie in the time that a page is narrowed to: their ids sort by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.model import FIRST_DATED

if TYPE_CHECKING:
    from reader.ui.browsing.trail import Narrowing

DAY_BITS = 20  # of an id, below its day
LAST_ID = (1 << 62) - 1
_LAST_DAY = date.max.toordinal()


def bounds(narrowing: Narrowing) -> tuple[int, int]:
    """Return the lowest and the highest id that an article of a stretch of time can have."""
    if narrowing.undated:
        return 0, FIRST_DATED - 1
    if narrowing.months is None:
        return 0, LAST_ID
    first, last = days_of(narrowing.months)
    return first << DAY_BITS, ((last + 1) << DAY_BITS) - 1


def days_of(months: tuple[int, int]) -> tuple[int, int]:
    """Return the first and the last day of some months since the year 0, as proleptic Gregorian ordinals."""
    first, behind = months[0], months[1] + 1
    last = date(behind // 12, behind % 12 + 1, 1).toordinal() - 1 if behind // 12 <= date.max.year else _LAST_DAY
    return date(first // 12, first % 12 + 1, 1).toordinal(), last
