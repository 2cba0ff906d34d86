"""The place that a report is sent from, in front of its first sentence: REYKJAVÍK, 3 March (AP) —."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.atlas.place_form import place_form
from reader.atlas.spot_table import spot_table
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*"
_PLACE = rf"{_WORD}(?: (?:{_WORD}|d[aeou]s?|del|la|am|im|an der|upon|of)){{0,4}}"
_DAY = r"(?:[^\W\d_]{3,9}\.? \d\d?|\d\d?\.? [^\W\d_]{3,9}\.?)(?:,? \d{4})?"
_DATELINE = re.compile(
    rf"^[ \t]*(?P<place>{_PLACE})(?:, {_PLACE})?(?P<day>,? {_DAY})?"
    r"(?: ?\([^()\n]{2,40}\))?[ ]?(?P<dash>[—–|-]{1,2})\s",
    re.MULTILINE,
)


def find_datelines(found: Found) -> None:
    """Make a place of what opens a paragraph as datelines do, where a name was found there."""
    datelines = [dateline for dateline in _DATELINE.finditer(found.text) if _is_mistaken(found, dateline)]
    found.put(span for dateline in datelines for span in _spans(found, dateline))
    places = {dateline["place"].casefold() for dateline in datelines}
    if places:
        found.put(_namesakes(found, places))


def _is_mistaken(found: Found, dateline: re.Match[str]) -> bool:
    start, end = dateline.span("place")
    spans = found.overlapping(start, end)
    is_right = all(span.kind is Kind.PLACE and span.end <= dateline.start("dash") for span in spans)
    if is_right or dateline["place"] in found.family_names:
        return False
    return bool(dateline["day"]) or bool(spot_table().find(place_form(dateline["place"])))


def _spans(found: Found, dateline: re.Match[str]) -> Iterator[Span]:
    """Yield the place, and what a span that reaches over the dash names behind it."""
    start, end = dateline.span("place")
    yield Span(start, end, Kind.PLACE)
    for span in found.overlapping(start, end):
        if span.end > dateline.end():
            yield Span(dateline.end(), span.end, span.kind)


def _namesakes(found: Found, places: set[str]) -> Iterator[Span]:
    """Yield the same names where they were taken for people: who gives a town for a name is named in full somewhere."""
    for span in found.spans:
        if span.kind is Kind.PERSON and found.name(span).casefold() in places:
            yield Span(span.start, span.end, Kind.PLACE)
