"""Where the page of the details of many articles is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("details")
