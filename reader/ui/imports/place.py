"""Where the page of imports is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("imports")
