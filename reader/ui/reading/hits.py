"""Pieces of the text that a search found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from reader.lazy_dataclass import dataclass

Span = tuple[int, int]


@dataclass(slots=True)
class Hits:
    """What a search found, in the order of the text, and which of it the reader is at."""

    spans: Sequence[Span] = ()
    at: int | None = None
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = [start for start, _ in self.spans]
