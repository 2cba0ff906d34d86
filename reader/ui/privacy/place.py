"""Where the page of privacy is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("privacy")
