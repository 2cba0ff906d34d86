"""The highlights of an article, as a reader walks through them; they may overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader.model.decision import NEW

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model import Note


class Highlights:
    """The notes on passages in the order of the text, each known by its index there."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        placed = [(note.start, note.end, note) for note in notes if note.start is not None and note.end is not None]
        placed.sort(key=lambda one: (one[0], -one[1], one[2].id))
        self.notes: Sequence[Note] = [note for *_, note in placed]
        self.spans = [(start, end) for start, end, _ in placed]
        self._starts = [start for start, _ in self.spans]
        self._longest = max((end - start for start, end in self.spans), default=0)

    def __len__(self) -> int:
        return len(self.notes)

    def __getitem__(self, index: int) -> Note:
        return self.notes[index]

    def at(self, offset: int) -> int | None:
        """Return the shortest highlight that holds a code point."""
        found = self.between(offset, offset + 1)
        return min(found, key=lambda index: self.spans[index][1] - self.spans[index][0], default=None)

    def between(self, start: int, end: int) -> list[int]:
        """Return the highlights that touch a stretch of the text."""
        first = bisect_left(self._starts, start - self._longest)
        return [index for index in range(first, bisect_left(self._starts, end)) if self.spans[index][1] > start]

    def after(self, offset: int) -> int:
        """Return the first highlight that starts at a code point or later: one past the last where there is none."""
        return bisect_left(self._starts, offset)

    def past(self, offset: int) -> int:
        """Return the first highlight that starts behind a code point."""
        return bisect_right(self._starts, offset)

    def index_of(self, note_id: int) -> int | None:
        return next((index for index, note in enumerate(self.notes) if note.id == note_id), None)

    def latest_on(self, span: tuple[int, int]) -> Note | None:
        """Return the highlight on a passage, the latest of several; None while one is still being written."""
        found = [note for note in self.notes if (note.start, note.end) == span]
        return None if any(note.id == NEW for note in found) else max(found, key=lambda note: note.id, default=None)
