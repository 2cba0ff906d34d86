"""Where the page of relations is on the trail."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.browsing.trail import ALL, Narrowing, PagePlace

NAME = "relations"


def place_of(entity_ids: Iterable[int] = (), narrowing: Narrowing = ALL) -> PagePlace:
    """Return the place of the relations of an entity in a time, or of what the list shows."""
    return PagePlace(NAME, tuple(entity_ids), narrowing=narrowing)
