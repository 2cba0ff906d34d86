"""A text in which stretches were replaced by others, and where what stands in it stood before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.lazy_dataclass import dataclass

Change = tuple[int, int, str]  # where a stretch of a text starts and ends, and what takes its place


@dataclass(frozen=True, slots=True)
class Substitution:
    """The new text, and of each stretch that was replaced its bounds: in the new text, and in the old one."""

    text: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    old_starts: tuple[int, ...] = ()
    old_ends: tuple[int, ...] = ()

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the old text a stretch of the new one stood; what was replaced is taken as a whole."""
        return self._origin_of_start(start), max(self._origin_of_end(end), self._origin_of_start(start))

    def _origin_of_start(self, at: int) -> int:
        """Return the offset of what begins at one of the new text, behind what was taken away in front of it."""
        change = bisect_right(self.starts, at) - 1
        if change < 0:
            return at
        if at < self.ends[change]:
            return self.old_starts[change]
        return at - self.ends[change] + self.old_ends[change]

    def _origin_of_end(self, at: int) -> int:
        """Return the offset of what ends at one of the new text, in front of what was taken away behind it."""
        change = bisect_left(self.starts, at) - 1
        if change < 0:
            return at
        if at <= self.ends[change]:
            return self.old_ends[change]
        return at - self.ends[change] + self.old_ends[change]


def substitute(text: str, changes: Iterable[Change]) -> Substitution:
    """Return a text with some changes, which ascend and do not overlap."""
    parts: list[str] = []
    bounds: list[tuple[int, int, int, int]] = []
    last = length = 0
    for start, end, instead in changes:
        parts += [text[last:start], instead]
        length += start - last
        bounds.append((length, length + len(instead), start, end))
        length += len(instead)
        last = end
    parts.append(text[last:])
    starts, ends, old_starts, old_ends = zip(*bounds, strict=True) if bounds else ((), (), (), ())
    return Substitution("".join(parts), starts, ends, old_starts, old_ends)
