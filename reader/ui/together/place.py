"""Where the page of several names is on the trail."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.browsing.trail import ALL, Narrowing, PagePlace

NAME = "together"
FEWEST, MOST = 2, 4  # names


def place_of(entity_ids: Iterable[int], above: int = 0, narrowing: Narrowing = ALL) -> PagePlace:
    """Return the place of the page of these entities, scrolled by so many pixels."""
    return PagePlace(NAME, tuple(entity_ids), above=above, narrowing=narrowing)
