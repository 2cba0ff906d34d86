"""Which part of a passage a row shows that has room for a few lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.ui.widgets.lines import Lines

Hits = tuple[tuple[int, int], ...]
ELLIPSIS = "…"


def in_sight(passage: str, hits: Hits, lay_out: Callable[[str], Lines]) -> tuple[str, Hits]:
    """Return a passage whose end is that of its text without its first words, as far as hits would else be cut off.

    Of passages that show equally many hits it is the longest.
    """
    if not hits or passage.endswith(ELLIPSIS):
        return passage, hits
    most, best = _count(passage, hits, lay_out), (passage, hits)
    for shorter in _shorter(passage, hits):
        if most == len(hits):
            break
        count = _count(*shorter, lay_out)
        if count > most:
            most, best = count, shorter
    return best


def _shorter(passage: str, hits: Hits) -> Iterator[tuple[str, Hits]]:
    """Yield what is left of a passage without its first word, its first two, and so on up to its last hit."""
    for space in re.finditer(r"\s+", passage[: hits[-1][0]]):
        cut = space.end() - len(ELLIPSIS)
        yield ELLIPSIS + passage[space.end() :], tuple((start - cut, end - cut) for start, end in hits if start > cut)


def _count(passage: str, hits: Hits, lay_out: Callable[[str], Lines]) -> int:
    """Return how many hits are seen."""
    lines = lay_out(passage)
    seen = len(lines.visible_text) - len(ELLIPSIS) if lines.elided else len(passage)
    return sum(end <= seen for _, end in hits)
