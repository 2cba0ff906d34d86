"""Where the page on which names are merged is on the trail."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.browsing.trail import PagePlace

NAME = "merge"
FEWEST = 2  # names


def place_of(entity_ids: Iterable[int]) -> PagePlace:
    """Return the place of the page on which these entities are merged."""
    return PagePlace(NAME, tuple(entity_ids))
