"""Names joined by a hyphen, a dash or a slash: Trump-Putin is two people, Ocasio-Cortez is one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import pairwise

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_HYPHEN, _DASHES, _JOINTS = "-", "–—/", "-–—/"
_JOINT = re.compile("[-–—/]")
_MAY_BE_TWO = frozenset([Kind.PERSON, Kind.PLACE])
_KINDS = _MAY_BE_TWO | {Kind.ORGANIZATION, Kind.GROUP, Kind.OTHER}

_BEFORE = re.compile(
    r"(?:^|[\s(“\"])(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|[Ee]very|[Nn]ext|[Ll]ast|[Ff]irst|[Ss]econd|[Bb]y|[Oo]f|\w+[’']s)\s$|(?:^|\n|[.?!:]\s)$"
)
_BETWEEN_TWO = re.compile(
    r"\s(?:[a-z]+\s)?(?:summits?|meetings?|talks|plans?|tickets?|feud|rivalry|agreement|deal|fights?|match(?:es)?|bout|debates?"
    r"|clash(?:es)?|alliance|axis|border|war|conflict|trains?|routes?|line|flights?|express|relations(?:hip)?|ties|trade|treaty"
    r"|pact|accord|dispute|race|coalition|partnership|friendship|marriage|wedding|duel|final|game|derby|series|contest"
    r"|encounter|calls?|exchange|dialogue|negotiations|bill|amendment|ferry|pipeline|ring|duo|pair|tandem|rall(?:y|ies)"
    r"|match-up|showdown|face-off|stand-?off|split|row|spat|dinner|lunch|handshake|interview|rift|truce|bus|buses|service|leg"
    r"|tour|front|fixture|tie|union|link|bridge|co-?operation)\b"
)
_NEVER_ALONE = frozenset("Al El Abu Ben Bin Jean San Santa Saint Sainte St Abdel Ur Van De Le La".split())

# The middle of Clichy-sous-Bois and Newcastle-upon-Tyne, which belongs to the name of a place.
_INSIDE_A_PLACE = re.compile(
    r"-(?:sur|sous|on|upon|under|by|in|en|de|du|des|le|la|les|aux?|am|an|der|di|d['’]\w+|l['’]\w+|the|over|near|next)-"
)
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
_WORD_BEHIND = re.compile(r"[^\W\d_]{1,40}(?:['’][^\W\d_]{2,40})?(?:-[^\W\d_]{1,40}){0,4}")
_LONGEST = 40  # code points in front


class JoinedNames:
    """Cuts joined names in two, and joins what is one, with the gazetteer's names of places."""

    def __init__(self, known: Gazetteer) -> None:
        self._kinds = known.kinds

    def apply(self, found: Found) -> None:
        if "-" in found.text:
            found.put(_hyphenated_places(found, self._kinds))
        found.put(self._neighbours(found))
        if _JOINT.search(found.names):
            found.put(_Article(found, self._kinds).parts())

    def _neighbours(self, found: Found) -> Iterator[Span]:
        """Yield Nagorno-Karabakh, which was cut, and both of Obama–Medvedev as what one of them is."""
        text = found.text
        for first, second in pairwise(found.spans):
            if second.start - first.end != 1 or text[first.end] not in _JOINTS:
                continue
            if self._kinds.get(text[first.start : second.end]) is Kind.PLACE:
                yield Span(first.start, second.end, Kind.PLACE)
            elif {first.kind, second.kind} == _MAY_BE_TWO:
                place = first if first.kind is Kind.PLACE else second
                if found.name(place) not in self._kinds:
                    yield Span(place.start, place.end, Kind.PERSON)


def _hyphenated_places(found: Found, known: Mapping[str, Kind]) -> Iterator[Span]:
    for middle in _INSIDE_A_PLACE.finditer(found.text):
        before = _WORD_BEFORE.search(found.text, max(0, middle.start() - _LONGEST), middle.start())
        behind = _WORD_BEHIND.match(found.text, middle.end())
        if before and behind and before[0][0].isupper() and behind[0][0].isupper():
            start, end = before.start(), behind.end()
            there = found.overlapping(start, end)
            is_named = bool(there) or found.text[start:end] in known
            if is_named and all(
                start <= span.start and span.end <= end and span.kind is not Kind.OTHER for span in there
            ):
                yield Span(start, end, Kind.PLACE)


class _Article:
    """The joined names of an article, and what else it names."""

    def __init__(self, found: Found, known: dict[str, Kind]) -> None:
        self._found = found
        self._known = known

    @cached_property
    def _kinds(self) -> dict[str, Kind]:
        return {self._found.name(span): span.kind for span in self._found.spans}

    def parts(self) -> Iterator[Span]:
        for span in self._found.spans:
            is_joined = span.kind in _KINDS and _JOINT.search(self._found.text, span.start, span.end)
            at = self._joint(span) if is_joined else 0
            for start, end in ((span.start, at), (at + 1, span.end)) if at else ():
                yield Span(start, end, self._kind(self._found.text[start:end], span.kind))

    def _joint(self, span: Span) -> int:
        """Return where a name is to be cut, 0 where it is one."""
        name = self._found.name(span)
        joints = [at for at, character in enumerate(name) if character in _DASHES]
        joints = joints or [at for at, character in enumerate(name) if character == _HYPHEN]
        if len(joints) != 1 or name in self._known:
            return 0
        first, second = name[: joints[0]], name[joints[0] + 1 :]
        is_two = _may_be_two(first, second) and self._are_two(span, first, second, name[joints[0]])
        return span.start + joints[0] if is_two else 0

    def _are_two(self, span: Span, first: str, second: str, joint: str) -> bool:
        if f"{first}{joint}{second}" in self._found.family_names:
            return False
        if span.kind in _MAY_BE_TWO and joint in _DASHES:
            return True
        if self._known.get(first) is Kind.PLACE is self._known.get(second):
            return span.kind is not Kind.ORGANIZATION
        if span.kind not in _MAY_BE_TWO:
            return False
        return all(map(self._is_named, (first, second))) or (" " not in first and self._is_of_two(span))

    def _is_named(self, half: str) -> bool:
        """Tell whether the article names a half elsewhere."""
        return half in self._found.family_names or self._kinds.get(half) in _MAY_BE_TWO

    def _is_of_two(self, span: Span) -> bool:
        """Tell the Trump-Putin summit by the words around."""
        text = self._found.text
        return (
            _BETWEEN_TWO.match(text, span.end) is not None
            and _BEFORE.search(text, max(0, span.start - 12), span.start) is not None
        )

    def _kind(self, half: str, kind: Kind) -> Kind:
        if half in self._found.family_names:
            return Kind.PERSON
        return self._known.get(half) or self._kinds.get(half, kind)


def _may_be_two(first: str, second: str) -> bool:
    """Tell whether the halves of a joined name may be names."""
    if min(len(first), len(second)) < 2 or first == second or any(map(str.isdigit, first + second)):
        return False
    is_written_so = first[0].isupper() and second[0].isupper() and first[-1] != " "
    return is_written_so and first.rpartition(" ")[2] not in _NEVER_ALONE
