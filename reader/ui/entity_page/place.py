"""Where the page of an entity is on the trail."""

from __future__ import annotations

from reader.ui.browsing.trail import ALL, Narrowing, PagePlace

NAME = "entity"


def place_of(entity_id: int, article_id: int | None = None, above: int = 0, narrowing: Narrowing = ALL) -> PagePlace:
    """Return the place of an entity's page, at the lines of an article or at its head."""
    return PagePlace(NAME, (entity_id,), article_id, above, narrowing)
