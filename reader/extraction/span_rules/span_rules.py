"""All rules one after the other, over what a tagger found in a text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.common_nouns import drop_common_nouns
from reader.extraction.span_rules.datelines import find_datelines
from reader.extraction.span_rules.dates import find_dates
from reader.extraction.span_rules.firms import Firms
from reader.extraction.span_rules.found import Found
from reader.extraction.span_rules.joined_names import JoinedNames
from reader.extraction.span_rules.listed_people import ListedPeople
from reader.extraction.span_rules.nicknames import NicknamesInside
from reader.extraction.span_rules.places import Places
from reader.extraction.span_rules.sentence_ends import cut_at_sentence_ends
from reader.extraction.span_rules.surnames import Surnames
from reader.extraction.span_rules.titles import Titles
from reader.model import Span

VERSION = 4  # goes up whenever the rules come to find other spans


class SpanRules:
    """Puts right what a tagger found, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._rules = (
            cut_at_sentence_ends,
            drop_common_nouns,
            find_datelines,
            find_dates,
            Firms(known).apply,
            JoinedNames(known).apply,
            NicknamesInside(known).apply,
            Titles(known).apply,
            ListedPeople(known).apply,
            Places(known).apply,
            Surnames(known).apply,
        )

    def apply(self, text: str, spans: Sequence[Span]) -> list[Span]:
        found = Found(text, spans)
        for rule in self._rules:
            rule(found)
        return found.spans
