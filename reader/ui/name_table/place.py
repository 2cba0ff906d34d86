"""Where the page of a table of names that comes back is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("name table")
