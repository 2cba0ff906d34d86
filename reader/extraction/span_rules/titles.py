"""Who bears a title or initials is a person: Mr. Quist is no town, W.E.B. Du Bois no firm, Capt. no name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.gazetteer import Gazetteer, any_of
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_MISTAKEN = frozenset([Kind.PLACE, Kind.ORGANIZATION, Kind.OTHER, Kind.PRODUCT, Kind.FACILITY])
_TITLES = frozenset(
    "Mr Mrs Ms Mx Miss Messrs Mme Dr Prof Sgt Capt Col Lt Cpl Pvt Cmdr Maj Adm Rev Smt Cllr Supt Insp Det".split()
)
_RANKS = "Shri|DI|DCI|DS|DSI|PC|WPC|Cdr|Brig|Msgr|Mlle"  # of which each may be something else where no name follows
_CALLINGS = (
    "Boxer|Wrestler|Golfer|Cyclist|Swimmer|Sprinter|Jockey|Goalkeeper|Midfielder|Striker|Novelist|Actress|Actor|Rapper"
)
_PEOPLES = f"{_CALLINGS}|Spaniard|Briton|Swede|Frenchman|Frenchwoman|Englishman|Irishman|Dutchman|Welshman|Scotsman"
_LONGEST_TITLE = 9  # code points, with its stop
_WITH_STOPS = _TITLES | {title + "." for title in _TITLES}
_TITLE_ENDS = frozenset(title[-1] for title in _WITH_STOPS)
_OPENING = "(“\"‘'[*_\n—–-"
_TITLE_IN_FRONT = re.compile(rf"\n(?:{any_of(_TITLES)}|{_RANKS}|{_PEOPLES})\.?\s")
_TITLES_IN_FRONT = re.compile(
    rf"(?:(?:{any_of(_TITLES)})\.?\s+)+(?=\w)"
    rf"|(?:{_RANKS}|{_PEOPLES})\.?\s+(?=[^\W\d_a-z][\w.’'-]*\s+(?:[\w’'-]+\s+){{0,2}}[“\"‘]?[^\W\d_a-z])"
)
_INITIALS_IN_FRONT = re.compile(r"(?<![\w.&])(?:[^\W\d_a-z]\. ?){1,4}$")
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\. ?){2,4}")
_PARTICLE = r"(?:[Dd]u|[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Ll]a|[Ll]e|[Dd]el|[Aa]l|[Ee]l|bin)[ -]"
_NAME = re.compile(rf"(?:{_PARTICLE})*[^\W\d_a-z][^\W\d_A-Z]+(?:-[^\W\d_a-z][^\W\d_A-Z]+)?")
_NO_INITIALS = frozenset(
    "HE HM HRH HH MP US UN UK EU LA DC FC AC AS SC CF USS HMS AFC NYC PM AM BC NY NJ SA CD CA RC UC SS JP JC".split()
)
_JUNIOR = re.compile(r"\b[JS]r\.(?= [a-zß-öø-ÿ])")
_NUMERAL = re.compile(r" [IVX]+(?![\w'’-])")
_NUMERAL_LAST = re.compile(r" [IVX]+$", re.MULTILINE)
_NUMBERED = re.compile(r"^(.+[a-zß-öø-ÿ]) [IVX]+$", re.MULTILINE)
_MOST_WORDS = 3


class Titles:
    """Puts right the kinds of people's names, and where they begin and end."""

    def __init__(self, known: Gazetteer) -> None:
        self._nouns = frozenset(noun.capitalize() for noun in known["organization nouns"]) | known["company suffixes"]
        self._kinds = known.kinds

    def apply(self, found: Found) -> None:
        found.put(self._mend(found))
        short = (span for span in found.spans if span.kind is Kind.PERSON and span.end - span.start < _LONGEST_TITLE)
        titles = {span.start for span in short if found.name(span) in _WITH_STOPS}
        if titles:
            found.replace([span for span in found.spans if span.start not in titles])

    def _mend(self, found: Found) -> Iterator[Span]:
        ending = _Endings(found.names)
        is_any_titled = _TITLE_IN_FRONT.search(f"\n{found.names}") is not None
        for span in found.spans:
            if span.kind is Kind.PERSON:
                start = _beginning(found.text, span, is_any_titled)
                end = ending.of(found.text, start, span.end)
                if start != span.start or end != span.end:
                    yield Span(start, end, span.kind)
            elif span.kind in _MISTAKEN and self._is_person(found.text, span):
                yield Span(span.start, span.end, Kind.PERSON)

    def _is_person(self, text: str, span: Span) -> bool:
        start = span.start
        if text[start - 2 : start - 1] in _TITLE_ENDS and text[start - 1].isspace():
            before = text[max(0, start - _LONGEST_TITLE) : start - 1].rpartition(" ")[2]
            if before.lstrip(_OPENING) in _WITH_STOPS:
                return self._may_be(text[start : span.end])
        return text[start + 1 : start + 2] == "." and span.kind is not Kind.FACILITY and self._has_initials(text, span)

    def _may_be(self, name: str) -> bool:
        words = name.split()
        return len(words) <= _MOST_WORDS and words[-1] not in self._nouns and name[0].isupper()

    def _has_initials(self, text: str, span: Span) -> bool:
        """Tell W.E.B. Du Bois from U.S. Steel and J.P. Morgan."""
        initials = _INITIALS.match(text, span.start, span.end)
        if not initials or _letters(initials[0]) in _NO_INITIALS or not _NAME.fullmatch(text, initials.end(), span.end):
            return False
        return text[span.start : span.end] not in self._kinds and self._may_be(text[initials.end() : span.end])


def _beginning(text: str, span: Span, may_be_titled: bool) -> int:
    """Return where a name begins: behind titles, and with all of its initials."""
    start = span.start
    if may_be_titled:
        titles = _TITLES_IN_FRONT.match(text, start, span.end)
        start = titles.end() if titles else start
    if "." in text[max(0, start - 2) : start]:
        initials = _INITIALS_IN_FRONT.search(text, max(0, start - 12), start)
        if initials and _belong(text, initials[0], start):
            return initials.start()
    return start


def _belong(text: str, initials: str, start: int) -> bool:
    """Tell initials in front of a name from the end of a sentence: Vitamin B. Kessel."""
    letters = _letters(initials)
    if letters in _NO_INITIALS:
        return False
    return len(letters) > 1 or initials[-1] == "." or text[start + 1 : start + 2] == "."


class _Endings:
    """Tells where a name ends: before what stands behind Jr., and behind its numeral if others have one."""

    def __init__(self, names: str) -> None:
        self._is_any_junior = "r. " in names
        is_any_numbered = _NUMERAL_LAST.search(names) is not None
        self._numbered = frozenset(name[1] for name in _NUMBERED.finditer(names)) if is_any_numbered else frozenset()

    def of(self, text: str, start: int, end: int) -> int:
        junior = _JUNIOR.search(text, start, end) if self._is_any_junior else None
        if junior:
            return junior.end()
        numeral = _NUMERAL.match(text, end) if self._numbered and text[start:end] in self._numbered else None
        return numeral.end() if numeral else end


def _letters(initials: str) -> str:
    return initials.replace(".", "").replace(" ", "")
