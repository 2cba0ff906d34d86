"""Where on the trail the pages are that Help leads to: one module, which the first frame loads, for all of them."""

from __future__ import annotations

from reader.ui.browsing.trail import PagePlace

MANUAL = "manual"  # the page of the manual in the registry
CONTENTS = "README"  # the chapter that names the others
WELCOME = PagePlace("welcome")
PRIVACY = PagePlace("privacy")


def manual_place(chapter: str = CONTENTS, above: int = 0) -> PagePlace:
    """Return the place of a chapter, by the name of its file, so many pixels of which are scrolled away."""
    return PagePlace(MANUAL, chapter=chapter, above=above)
