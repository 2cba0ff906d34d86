"""Where the page of places is on the trail."""

from __future__ import annotations

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("places")
