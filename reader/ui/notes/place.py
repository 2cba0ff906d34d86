"""Where the page of notes is on the trail."""

from reader.ui.browsing.trail import PagePlace

PLACE = PagePlace("notes")
