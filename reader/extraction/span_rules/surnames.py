"""A lone surname of a person whom the article names in full is that person, not a town."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_MISTAKEN = frozenset([Kind.PLACE, Kind.ORGANIZATION, Kind.OTHER, Kind.PRODUCT])
_WHERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Aa]round|[Tt]he|[Aa]n?)\s$")
_LONGEST = 9  # code points in front
_OF_A_TOWN = re.compile(  # in Paris; Paris, Texas; PARIS (Reuters); Paris-based
    r"\b(?:[Ii]n(?:to)?|[Aa]t|[Nn]ear|(?:[Oo]ut|[Ii]n)side|[Aa]cross|[Aa]round|[Tt]hrough(?:out)?|[Ff]or|[Ff]rom|[Tt]o|[Oo]f|[Tt]owards?"
    r"|[Bb]etween)\s(?=[A-Z])([^\W\d_]+)|\b(?=[A-Z])([^\W\d_]+)(?=,\s[A-Z][a-z.]|\s?\(|\s?[–—:]|\s-\s|-[a-z])"
)
_DOES = re.compile(
    r"(?:,? who\b|, \d{1,2},|[’']s? (?:wife|husband|mother|father|lawyer|spokes\w+)"
    r"| (?:said|says|told|tells|added|adds|wrote|writes|died|argued|argues|replied|smiled|resigned|laughed|declined"
    r"|apologi[sz]ed|insisted|admitted|denied|thinks|thought|believes|hopes|hoped|asked|married|pleaded|testified)\b"
    r"| (?:was|is|has been) (?:arrested|born|buried|jailed|sentenced|charged with|due in court|survived by)\b)"
)


class Surnames:
    """Puts right the kinds of surnames.

    One that the gazetteer knows as a town must do as people do, or the article must not speak of the town.
    """

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
        towns = self._towns(found, mistaken)
        for span in mistaken:
            is_firm = span.kind is Kind.ORGANIZATION and found.name(span) in firms
            if not is_firm and self._is_person(found.text, span, towns):
                yield Span(span.start, span.end, Kind.PERSON)

    def _towns(self, found: Found, mistaken: Iterable[Span]) -> frozenset[str]:
        """Return the names, in small letters, that something in the text says to be a town's."""
        if not any(found.name(span) in self._kinds for span in mistaken):
            return frozenset()
        return frozenset((place[1] or place[2]).lower() for place in _OF_A_TOWN.finditer(found.text))

    def _is_person(self, text: str, span: Span, towns: Container[str]) -> bool:
        before = text[max(0, span.start - _LONGEST) : span.start]
        if _WHERE.search(before) or (span.kind is Kind.PLACE and before.endswith("of ")):
            return False
        name = text[span.start : span.end]
        return name not in self._kinds or name.lower() not in towns or _DOES.match(text, span.end) is not None
