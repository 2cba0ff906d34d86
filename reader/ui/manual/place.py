"""Where a chapter of the manual is on the trail."""

from __future__ import annotations

from reader.manual.chapters import CONTENTS
from reader.ui.browsing.trail import PagePlace

NAME = "manual"


def place_of(chapter: str = CONTENTS, above: int = 0) -> PagePlace:
    """Return the place of a chapter, by the name of its file, so many pixels of which are scrolled away."""
    return PagePlace(NAME, chapter=chapter, above=above)
