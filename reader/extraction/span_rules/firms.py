"""Firms whose names look like something else: AT&T, Marks and Spencer, McDonald's, Yahoo!, 3M, Smith & Wesson."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.extraction.gazetteer import Gazetteer, any_of
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_JOINTS = {"&": ("&", " and "), "'s": ("'s", "’s"), "!": ("!",)}  # as the gazetteer has them, as a text may
_OPENING = "(“\"‘'[*_\n"
_LONGEST = 40  # code points of a name on one side of its joint
_THINGS = frozenset([Kind.ORGANIZATION, Kind.FACILITY, Kind.OTHER, Kind.PRODUCT])

_INITIALS = re.compile(r"(?<![\w&])[A-Z]{1,4}(?:&[A-Z]{1,4}){1,2}(?![\w&])(?: [15]00\b)?")
_NO_NAME = frozenset(
    "R&D Q&A R&B B&B A&E A&R D&D M&A P&L F&B G&T O&M L&D T&E S&M R&R C&W T&C K&R E&P H&S E&O V&V G&A D&I T&D".split()
)

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*"
_LAST_WORD = re.compile(rf"(?<!\w){_WORD}$")
_FIRST_WORD = re.compile(_WORD)
_POSSESSIVE = re.compile(r"['’]s?$")
_COMPANY = re.compile(r"(?:Co|Company|Sons?|Daughters?|Bros|Brothers|Associates|Partners)\b")

_AMOUNT = tuple("$€£.,-_")
_COUNTED = re.compile(
    r"\s(?:followers|views|users|people|subscribers|shares|units|ton(?:ne)?s|barrels|copies|visitors|downloads|jobs|homes|euros|dollars"
    r"|pounds|years|met(?:re|er)s|fans|votes|residents|times|deep|wide|long|high|tall)\b"
)


class Firms:
    """Finds firms by the joint in their names, with the gazetteer's list of them."""

    def __init__(self, known: Gazetteer) -> None:
        self._given = known["given names"] | known["female names"]
        self._kinds = known.kinds
        self._by_joint = _by_joint(name for name in known["firms"] if not name[0].isdigit())
        self._numbered = re.compile(any_of(name for name in known["firms"] if name[0].isdigit()))

    def apply(self, found: Found) -> None:
        if "&" in found.text:
            found.replace([span for span in found.spans if found.name(span) not in _NO_NAME])
            found.put(self._initials(found))
            found.put(self._pairs(found))
        found.put(self._known_firms(found))
        found.put(self._with_numbers(found))

    def _initials(self, found: Found) -> Iterator[Span]:
        for match in _INITIALS.finditer(found.text):
            if match[0][-1] == "0":
                yield Span(*match.span(), Kind.OTHER)
            elif match[0] in self._kinds:
                yield Span(*match.span(), self._kinds[match[0]])
            elif match[0] not in _NO_NAME and not _is_within(found, *match.span()):
                yield Span(*match.span(), Kind.ORGANIZATION)

    def _pairs(self, found: Found) -> Iterator[Span]:
        """Yield Smith & Wesson, where the names were taken for people, and Reed & Sons; William & Kate are no firm."""
        for at in _places_of(" & ", found.text):
            first = _LAST_WORD.search(found.text, max(0, at - _LONGEST), at)
            second = _FIRST_WORD.match(found.text, at + 3)
            if not first or not second or _is_within(found, at, at + 3):
                continue
            company = _COMPANY.match(found.text, at + 3)
            people = [span for span in found.overlapping(at - 1, at + 4) if span.kind is Kind.PERSON]
            if company:
                yield Span(first.start(), company.end(), Kind.ORGANIZATION)
            elif people and self._are_a_firm(found, people, first[0], _POSSESSIVE.sub("", second[0])):
                start, end = min(people[0].start, first.start()), max(people[-1].end, second.end())
                yield Span(start, start + len(_POSSESSIVE.sub("", found.text[start:end])), Kind.ORGANIZATION)

    def _are_a_firm(self, found: Found, people: Sequence[Span], first: str, second: str) -> bool:
        names = [found.name(span).replace(" & ", "&") for span in people]
        if any(" " in name or "-" in name for name in names) or self._given.issuperset((first, second)):
            return False
        return found.family_names.isdisjoint((first, second))

    def _known_firms(self, found: Found) -> Iterator[Span]:
        text = found.text
        for at, joint in _joints(found):
            before = text[max(0, at - _LONGEST) : at].rstrip(" ").rpartition(" ")[2].lstrip(_OPENING)
            for left, right in self._by_joint[joint].get(before, ()):
                start, end = at - len(left), at + len(joint) + len(right)
                if _stands(text, left, start, right, end) and not _is_another(found, start, end, left):
                    yield Span(start, end, Kind.ORGANIZATION)
                    break

    def _with_numbers(self, found: Found) -> Iterator[Span]:
        text = found.text
        for match in self._numbered.finditer(text):
            start, end = match.span()
            before = text[max(0, start - 1) : start]
            is_more = before.isalnum() or before in _AMOUNT or text[end : end + 1].isalnum()
            if not is_more and not _COUNTED.match(text, end) and not _is_within(found, start, end):
                yield Span(start, end, Kind.ORGANIZATION)


def _by_joint(names: Iterable[str]) -> Mapping[str, Mapping[str, Sequence[tuple[str, str]]]]:
    """Return the two sides of each name by its joint and the word in front of that, the longest first."""
    sides: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        joint = next(joint for joint in _JOINTS if joint in name)
        left, _, right = name.partition(joint)
        for written in _JOINTS[joint]:
            both = (left.rstrip(), right.lstrip()) if written == " and " else (left, right)
            sides.setdefault(written, defaultdict(list))[left.split()[-1]].append(both)
    return sides


def _joints(found: Found) -> Iterator[tuple[int, str]]:
    """Yield what may be the joint of a firm's name: beside a name, any &, any 's."""
    text = found.text
    for span in found.spans:
        if text.startswith(" and ", span.end):
            yield span.end, " and "
        elif text.startswith("!", span.end):
            yield span.end, "!"
        if text.endswith(" and ", 0, span.start):
            yield span.start - 5, " and "
    for joint in ("'s", "’s", "&"):
        for at in _places_of(joint, text):
            yield at, joint


def _places_of(joint: str, text: str) -> Iterator[int]:
    at = text.find(joint)
    while at >= 0:
        yield at
        at = text.find(joint, at + 1)


def _stands(text: str, left: str, start: int, right: str, end: int) -> bool:
    """Tell whether the two sides of a name stand in a text as words of their own."""
    name = text[max(0, start) : end].replace("’", "'")
    if start < 0 or not (name.startswith(left) and name.endswith(right)):
        return False
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


def _is_within(found: Found, start: int, end: int) -> bool:
    """Tell whether a stretch is a thing's name, or some of it."""
    there = found.overlapping(start, end)
    return any(span.start <= start and span.end >= end and span.kind in _THINGS for span in there)


def _is_another(found: Found, start: int, end: int, left: str) -> bool:
    """Tell whether what looks like McDonald's is Ronald McDonald's, or some of a longer name."""
    there = found.overlapping(start, end)
    for span in there:
        if span.start < start and span.kind is Kind.PERSON:
            return True
        if span.kind in _THINGS and (span.end > end or (span.start < start and span.end == end)):
            return True
    return left in found.family_names and not any(span.kind in _THINGS for span in there)
