"""People in lists and scripts: `Kessel, Anna; Birch, Tom` are two, `KESSEL:` says something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_PARTICLE = r"(?:[Vv][ao]n|[Dd]er?|[Dd]en|[Dd]el|[Dd]ella|[Dd]a|[Dd]os?|[Ll][ae]|[Bb]in|[AaEe]l|[Tt]e[nr]|[Zz]u)[ -]"
_CAPITAL = r"[^\W\d_a-z]"
_LAST = rf"(?:{_PARTICLE})*{_CAPITAL}[\w'’]+(?:[ -]{_CAPITAL}[\w'’]+){{0,2}}"
_FIRST = rf"(?:{_CAPITAL}[\w'’]+|{_CAPITAL}\.)(?:[ -]?(?:{_CAPITAL}[\w'’]+|{_CAPITAL}\.)){{0,2}}"
_BULLET = r"[\s*•·–—-]*(?:\(?\d{1,3}[.)]\s+)?(?:[^;:,\n]{1,40}:\s+)?(?:and\s+|&\s+)?"
_REST = r"(?:\s*\([^)\n]*\)|,\s+(?:the\s+|an?\s+)?[a-z\d][^;\n]*)?[\s.]*"
_ENTRY = re.compile(rf"{_BULLET}(?P<name>(?P<last>{_LAST}), (?P<first>{_FIRST})){_REST}")
_AND = re.compile(r"\s+(?:and|&)\s+|\.\s+(?=[^;:]{1,40}:\s)")
_LONGEST_LINE = 90  # code points of a line that is one entry
_LONGEST_LABEL = 40

_NO_SPEAKER = frozenset(
    "NOTE NOTES UPDATE WARNING QUESTION ANSWER TITLE DATE SOURCE BREAKING EDITOR CORRECTION VIDEO PHOTO MODERATOR HOST"
    " REPORTER INTERVIEWER ANCHOR SPEAKER VOICE NARRATOR CHAIR CHAIRMAN JUDGE WITNESS AUDIENCE CALLER PRESIDENT SUMMARY"
    " HEADLINE SECTION SUBJECT FROM WHAT WHEN WHERE PRESENT ABSENT SIGNED AUTHORS CONTACT EMAIL RELATED ALSO".split()
)
_NO_SPEAKERS = frozenset([Kind.PLACE, Kind.DATE])
_SHORTEST_LABEL = 4
_MOST_WORDS = 3

_Entry = re.Match[str]
_Line = tuple[int, str]  # where it begins


class ListedPeople:
    """Finds the people of lists, with the gazetteer's given names and places."""

    def __init__(self, known: Gazetteer) -> None:
        self._given = known["given names"] | known["female names"] | known["names of both sexes"]
        self._kinds = known.kinds

    def apply(self, found: Found) -> None:
        if ";" in found.text or "\n" in found.text:
            found.put([span for entries in _lists(found.text) for span in self._people(found, entries)])
        if found.text.count(":") > 1:
            found.put(_speakers(found))

    def _people(self, found: Found, entries: list[_Entry]) -> Iterator[Span]:
        """Yield the entries of a list if most are people; Paris, France; London, England are none."""
        people = sum(self._is_person(found, entry) for entry in entries)
        if people > 1 and 2 * people > len(entries):
            yield from (Span(*entry.span("name"), Kind.PERSON) for entry in entries if not self._is_place(entry))

    def _is_person(self, found: Found, entry: _Entry) -> bool:
        if entry["first"].split()[0].partition("-")[0] in self._given:
            return True
        there = found.overlapping(*entry.span("first"))
        return any(span.kind is Kind.PERSON for span in there) and not self._is_place(entry)

    def _is_place(self, entry: _Entry) -> bool:
        return self._kinds.get(entry["first"]) is Kind.PLACE is self._kinds.get(entry["last"])


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in StringIO(text):
        yield start, line.rstrip("\n")
        start += len(line)


def _lists(text: str) -> Iterator[list[_Entry]]:
    """Yield what may be lists: the entries between the semicolons of a line, and lines in a row that are entries."""
    run: list[_Entry] = []
    for start, line in _lines(text):
        entry = None
        if ", " in line and ";" in line:
            yield _entries(text, start, start + len(line))
        elif ", " in line and len(line) <= _LONGEST_LINE:
            entry = _ENTRY.fullmatch(text, start, start + len(line))
        if entry:
            run.append(entry)
        elif run:
            yield run
            run = []
    yield run


def _entries(text: str, start: int, end: int) -> list[_Entry]:
    """Return the entries of a line; two may be joined by `and`, or end one list and begin the next."""
    found: list[_Entry] = []
    while start < end:
        behind = text.find(";", start, end)
        behind = end if behind < 0 else behind
        entry = _ENTRY.fullmatch(text, start, behind)
        joint = None if entry else _AND.search(text, start, behind)
        halves = [(start, joint.start()), (joint.end(), behind)] if joint else []
        both = [half for place in halves if (half := _ENTRY.fullmatch(text, *place))]
        found += [entry] if entry else both if len(both) == len(halves) else []
        start = behind + 1
    return found


def _speakers(found: Found) -> Iterator[Span]:
    """Yield who speaks: of the labels of a script, those that the tagger took for a firm, or for nothing."""
    labels = [label for line in _lines(found.text) if ":" in line[1] and (label := _label(*line))]
    if len(labels) < 2:
        return
    people = {found.name(span).upper().rpartition(" ")[2] for span in found.spans if span.kind is not Kind.PLACE}
    for start, words in labels:
        end = start + len(words)
        is_another = any(span.kind in _NO_SPEAKERS for span in found.overlapping(start, end))
        if words.rpartition(" ")[2] in people and not is_another:
            yield Span(start, end, Kind.PERSON)


def _label(start: int, line: str) -> _Line | None:
    """Return the words in capitals in front of a line's colon, and where they begin."""
    before = line.partition(":")[0].rstrip(" *")
    label = before.lstrip(" \t*")
    is_label = label.isupper() and _SHORTEST_LABEL <= len(label) <= _LONGEST_LABEL and len(label.split()) <= _MOST_WORDS
    if not is_label or label in _NO_SPEAKER or any(map(str.isdigit, label)):
        return None
    return start + len(before) - len(label), label
