"""Places told by how they are spelt or by where they stand: Xi'an is no Mr. Xi, and people are from towns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_APOSTROPHES = str.maketrans("’‘", "''")
_ENDS_OF_OF_AND_FROM = frozenset(["of ", "om "])
_POSSESSIVES = frozenset(["'s", "’s"])
_MARK = re.compile("['’‘-]")
_MISTAKEN = frozenset([Kind.PERSON, Kind.ORGANIZATION, Kind.OTHER, Kind.PRODUCT, Kind.FACILITY])
# In pinyin an apostrophe stands only in front of a vowel.
_PINYIN = re.compile(
    r"(?:[BPMFDTNLGKHJQXZCSRYW]h?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|[aeiou]))"
    r"'(?:an|ao|ai|ang|en|er|e|ou)(?:[bpmfdtnlgkhjqxzcsryw]h?[aeiou]{1,3}(?:ng?)?)?"
)
_SAINT = re.compile(r"(?:Sainte?|Ste?\.?)-[^\W\d_a-z]\w+(?:-\w+)*")
_RESIDENCE = re.compile(r"(?:\b[Bb]oth|\b[Aa]ll|, \d\d?|, aged \d\d?),? (?:of|from) $")
_LONGEST = 20  # code points in front


class Places:
    """Puts right the kinds of places and of other names with an apostrophe or a hyphen, with the gazetteer's names."""

    def __init__(self, known: Gazetteer) -> None:
        self._kinds = known.kinds
        self._nouns = tuple(noun.capitalize() for noun in known["organization nouns"]) + tuple(
            known["company suffixes"]
        )

    def apply(self, found: Found) -> None:
        if _MARK.search(found.names):
            found.put(self._by_spelling(found))
        found.put(self._by_place(found))

    def _by_spelling(self, found: Found) -> Iterator[Span]:
        for span in found.spans:
            name = found.name(span)
            if _MARK.search(name) is None:
                continue
            name = name.translate(_APOSTROPHES)
            if "'s " not in name:
                is_place = _PINYIN.fullmatch(name) or (_SAINT.fullmatch(name) and name not in found.family_names)
                kind = self._kinds.get(name) or (Kind.PLACE if is_place else span.kind)
                if kind is not span.kind:
                    yield Span(span.start, span.end, kind)

    def _by_place(self, found: Found) -> Iterator[Span]:
        text = found.text
        for span in found.spans:
            if text[span.start - 3 : span.start] in _ENDS_OF_OF_AND_FROM and self._is_residence(found, span):
                yield Span(span.start, span.end, Kind.PLACE)
            elif text[span.end : span.end + 2] in _POSSESSIVES and self._is_of_a_saint(found, span):
                yield Span(span.start, span.end + 2, Kind.PLACE)

    def _is_of_a_saint(self, found: Found, span: Span) -> bool:
        """Tell St. John's, the town, by its name."""
        return self._kinds.get(found.name(span) + "'s") is Kind.PLACE

    def _is_residence(self, found: Found, span: Span) -> bool:
        text, start = found.text, span.start
        if span.kind not in _MISTAKEN:
            return False
        name = found.name(span)
        if span.kind is Kind.PERSON and " " in name:
            return False
        is_behind = _RESIDENCE.search(text, max(0, start - _LONGEST), start)
        return is_behind is not None and not name.endswith(self._nouns)
