"""A lone surname of a person whom the article names in full is that person, not a town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_MISTAKEN = frozenset([Kind.PLACE, Kind.ORGANIZATION, Kind.OTHER, Kind.PRODUCT])
_WHERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Aa]round|[Tt]he|[Aa]n?)\s$")
_LONGEST = 9  # code points in front
_DOES = re.compile(
    r"(?:,? who\b|[’']s? (?:wife|husband|mother|father|lawyer|spokes\w+)| (?:said|says|told|tells|added|adds|wrote"
    r"|writes|died|argued|argues|replied|smiled|resigned|apologi[sz]ed|laughed|declined|insisted|admitted|denied|thinks|thought|believes"
    r"|hopes|hoped|asked|married)\b)"
)


class Surnames:
    """Puts right the kinds of surnames; one that the gazetteer knows as a town must do as people do."""

    def __init__(self, known: Gazetteer) -> None:
        self._kinds = known.kinds

    def apply(self, found: Found) -> None:
        if found.family_names:
            found.put(self._people(found))

    def _people(self, found: Found) -> Iterator[Span]:
        surnames = found.family_names
        mistaken = [span for span in found.spans if span.kind in _MISTAKEN and found.name(span) in surnames]
        if not mistaken:
            return
        longer = (found.name(span).partition(" ") for span in found.spans if span.kind is Kind.ORGANIZATION)
        firms = {first for first, space, _ in longer if space}  # Tata Sons: Tata is no person then
        for span in mistaken:
            if not (span.kind is Kind.ORGANIZATION and found.name(span) in firms) and self._is_person(found.text, span):
                yield Span(span.start, span.end, Kind.PERSON)

    def _is_person(self, text: str, span: Span) -> bool:
        before = text[max(0, span.start - _LONGEST) : span.start]
        if _WHERE.search(before) or (span.kind is Kind.PLACE and before.endswith("of ")):
            return False
        return text[span.start : span.end] not in self._kinds or _DOES.match(text, span.end) is not None
