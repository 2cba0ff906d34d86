"""A nickname in quotation marks belongs to the name around it: Dwayne “The Rock” Johnson."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_MARKS = "“\"‘'„«"
_MARK = re.compile(f"[{_MARKS}]")
_NICKNAME = re.compile(rf" [{_MARKS}](?:the )?(?=[^\W\d_a-z])[^“”\"‘’'„«»\n.,;:?!]{{1,30}}[”\"’'“»] (?=[^\W\d_a-z])")
_GIVEN = re.compile(r"(?:[^\W\d_a-z][\w'’-]*\.? ){0,2}[^\W\d_a-z][\w'’-]*\.?$")
_FAMILY = re.compile(r"[^\W\d_a-z](?:[^\W\d_]|['’-](?=[^\W\d_a-z]))+")
_FAMILY_KINDS = frozenset([Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION])
_LONGEST = 40  # code points in front


class NicknamesInside:
    """Joins the name around a nickname, with the gazetteer's given names."""

    def __init__(self, known: Gazetteer) -> None:
        self._given = known["given names"] | known["female names"] | known["names of both sexes"]

    def apply(self, found: Found) -> None:
        found.put([span for at in _openings(found) for span in self._around(found, at)])

    def _around(self, found: Found, at: int) -> Iterator[Span]:
        """Yield the name around a nickname, where a given name stands in front and a family name behind."""
        nickname = _NICKNAME.match(found.text, at)
        given = _GIVEN.search(found.text, max(0, at - _LONGEST), at)
        family = _FAMILY.match(found.text, nickname.end()) if nickname else None
        if not nickname or not given or not family:
            return
        before = [span for span in found.overlapping(given.start(), at) if span.kind is not Kind.DATE]
        behind = [span for span in found.overlapping(*family.span()) if span.kind in _FAMILY_KINDS]
        is_given = given[0].split()[-1].rstrip(".") in self._given
        is_person = bool(before) and (before[-1].kind is Kind.PERSON or before[-1].end > at)
        if not (is_given or (is_person and behind)):
            return
        start = before[-1].start if before else given.end() - len(given[0].split()[-1])
        yield Span(start, behind[0].end if behind else family.end(), Kind.PERSON)


def _openings(found: Found) -> Iterator[int]:
    """Yield where a quotation mark opens behind a name, or within what was taken for one."""
    is_any_within = _MARK.search(found.names) is not None
    for span in found.spans:
        if found.text[span.end : span.end + 1] == " " and found.text[span.end + 1 : span.end + 2] in _MARKS:
            yield span.end
        elif is_any_within and (mark := _MARK.search(found.text, span.start, span.end)):
            yield mark.start() - 1
