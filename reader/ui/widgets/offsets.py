"""Offsets into a text: Python counts code points, Qt counts UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")  # what takes two units


class Utf16Offsets:
    """Converts between the two counts of one text, in the time of a bisection."""

    def __init__(self, text: str) -> None:
        self._code_points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [start + wide for wide, start in enumerate(self._code_points)]

    def units(self, offset: int) -> int:
        """Return how many UTF-16 units stand before a code point."""
        return offset + bisect_left(self._code_points, offset)

    def code_points(self, units: int) -> int:
        """Return the code point that begins at, or holds, a UTF-16 unit."""
        return units - bisect_left(self._units, units)
