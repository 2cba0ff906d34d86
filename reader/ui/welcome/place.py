"""Where the welcome is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("welcome")
