"""The mentions of an article, as a reader walks through them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model import Mention


class Mentions:
    """Mentions in the order of the text, each known by its index there."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._mentions]
        self._of_entity: dict[int, list[int]] = defaultdict(list)
        for index, mention in enumerate(self._mentions):
            self._of_entity[mention.entity_id].append(index)

    def __len__(self) -> int:
        return len(self._mentions)

    def __getitem__(self, index: int) -> Mention:
        return self._mentions[index]

    def at(self, offset: int) -> int | None:
        """Return the mention that holds a code point."""
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 and offset < self._mentions[index].end else None

    def starts_at(self, offset: int) -> bool:
        index = self.at(offset)
        return index is not None and self._starts[index] == offset

    def between(self, start: int, end: int) -> range:
        """Return the mentions that touch a stretch of the text."""
        return touching(self._starts, start, end)

    def of(self, entity_id: int | None) -> Sequence[int]:
        """Return the mentions of an entity."""
        return self._of_entity.get(entity_id, []) if entity_id is not None else []

    def after(self, offset: int) -> int:
        """Return the first mention that starts at a code point or later: one past the last where there is none."""
        return bisect_left(self._starts, offset)


def touching(starts: Sequence[int], start: int, end: int) -> range:
    """Return the indices of the spans that touch a stretch, given where the spans start; they do not overlap."""
    return range(max(bisect_right(starts, start) - 1, 0), bisect_left(starts, end))


def step_from(indices: Sequence[int], at: int | None, step: int) -> int | None:
    """Return the next (step 1) or previous (-1) of ascending indices, round and round."""
    if not indices:
        return None
    if at is None:
        return indices[0] if step > 0 else indices[-1]
    place = bisect_right(indices, at) if step > 0 else bisect_left(indices, at) - 1
    return indices[place % len(indices)]
