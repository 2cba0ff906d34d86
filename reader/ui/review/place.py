"""Where the page of the review is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("review")
