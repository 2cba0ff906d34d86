"""The passage of a sentence that a line of the concordance shows, so that its keyword is never cut away."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import ConcordanceLine

CUT = "… "
ROOM = 1.5  # lines that may go by before the keyword's end, of the two that are shown
BEFORE = 0.55  # of a line that stands before the keyword where the beginning is cut
LONGEST = 400  # code points before the keyword that are looked at: more than two lines ever hold
NEAR = 14  # code points within which a cut moves on to the next word


def passage(line: ConcordanceLine, width_of: Callable[[str], float], width: float) -> tuple[str, tuple[int, int]]:
    """Return the passage and where in it the keyword stands (code points); `width` is that of one line."""
    left = line.left.lstrip()
    if len(left) > LONGEST or width_of(left + line.keyword) > ROOM * width:
        left = CUT + _tail(left[-LONGEST:], width_of, BEFORE * width)
    return f"{left}{line.keyword}{line.right.rstrip()}", (len(left), len(left) + len(line.keyword))


def _tail(left: str, width_of: Callable[[str], float], room: float) -> str:
    """Return the longest end of a text that fits the room, from the beginning of a word where one is near."""
    at = bisect_left(range(len(left)), True, key=lambda start: width_of(left[start:]) <= room)
    if at and not left[at - 1].isspace():
        at = next((after for after in range(at, min(at + NEAR, len(left))) if left[after].isspace()), at)
    while at < len(left) and (left[at].isspace() or unicodedata.combining(left[at])):
        at += 1
    return left[at:]
