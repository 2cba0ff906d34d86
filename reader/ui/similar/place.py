"""Where the page of similar articles is on the trail."""

from __future__ import annotations

from reader.ui.browsing.trail import PagePlace

NAME = "similar"


def place_of(article_id: int) -> PagePlace:
    """Return the place of what is like an article."""
    return PagePlace(NAME, article_id=article_id)
