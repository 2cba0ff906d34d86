"""Where the page of groups is on the trail."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.browsing.trail import ALL, Narrowing, PagePlace

NAME = "groups"


def place_of(entity_ids: Iterable[int] = (), narrowing: Narrowing = ALL) -> PagePlace:
    """Return the place of the groups around an entity in a time, or in what the list shows."""
    return PagePlace(NAME, tuple(entity_ids), narrowing=narrowing)
