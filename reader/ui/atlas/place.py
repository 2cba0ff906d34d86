"""Where the page of places is on the trail."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.browsing.trail import ALL, Narrowing, PagePlace

PLACE = PagePlace("places")  # of the library, or of what the list shows


def place_of(entity_ids: Iterable[int], narrowing: Narrowing = ALL) -> PagePlace:
    """Return the place of the map of an entity, or of a time."""
    return PagePlace(PLACE.page, tuple(entity_ids), narrowing=narrowing)
