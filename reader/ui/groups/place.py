"""Where the page of groups is on the trail."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.browsing.trail import PagePlace

NAME = "groups"


def place_of(entity_ids: Iterable[int] = ()) -> PagePlace:
    """Return the place of the groups around an entity, or in what the list shows."""
    return PagePlace(NAME, tuple(entity_ids))
