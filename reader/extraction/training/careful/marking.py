"""Marked text as the careful tagger learns from it: for each word the labels that its corpus permits.

No corpus but one marks all nine kinds. Where one does not mark dates, a word that bears no mark may be part of a date
or of none: both are permitted, and what the tagger makes of it is no mistake (Tsuboi and others, COLING 2008).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.extraction.labels import BIOES, PARTS
from reader.extraction.tokens import paragraphs
from reader.model import Kind

Kinds = tuple[Kind, ...]
Mark = tuple[int, int, Kinds]  # start, end, the kinds it may have; none where nothing is to be learnt from it

OUTSIDE = 1  # the bit of O
_NUMBER = {label: number for number, label in enumerate(BIOES)}
_NO_SPACE_BEFORE = frozenset(",.;:!?)]}»”%…")
_NO_SPACE_BEHIND = frozenset("([{«“„¿¡")
_QUOTE = '"'


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a paragraph: whether white space stands before each, and the labels that it may have, a bit each."""

    words: list[str]
    spaced: list[bool]
    permitted: list[int]


Marked = list[Line]  # an article, or sentences that follow each other


def lines(text: str, marks: Iterable[Mark] = (), not_marked: Kinds = ()) -> Marked:
    """Return a text's words; `not_marked` are the kinds that its corpus does not mark."""
    found = sorted(marks)
    unmarked = OUTSIDE | _bits(PARTS, not_marked)
    result: Marked = []
    for paragraph in paragraphs(text):
        words, starts = paragraph.words, paragraph.starts
        permitted = [unmarked] * len(words)
        last = starts[-1] + len(words[-1])
        for start, end, kinds in (mark for mark in found if mark[0] < last and mark[1] > starts[0]):
            ends = map(sum, zip(starts, map(len, words), strict=True))
            inside = [
                at for at, (begin, stop) in enumerate(zip(starts, ends, strict=True)) if start < stop and begin < end
            ]
            for at in inside:
                permitted[at] = _bits(_part(at, inside), kinds)
        spaced = [not start or text[start - 1].isspace() for start in starts]
        result.append(Line(words, spaced, permitted))
    return result


def joined(words: Sequence[str], spaces: Sequence[bool] | None = None) -> tuple[str, list[int]]:
    """Return words as the text that they were, and where each starts; without `spaces`, as they are usually set."""
    text, starts = "", []
    quoted = False
    behind = ""
    for at, word in enumerate(words):
        if spaces is not None:
            gap = bool(at) and spaces[at - 1]
        else:
            closes = word[0] in _NO_SPACE_BEFORE or (word == _QUOTE and quoted)
            opened = bool(behind) and (behind[-1] in _NO_SPACE_BEHIND or (behind == _QUOTE and quoted))
            gap = bool(at) and not closes and not opened
            quoted ^= word == _QUOTE
        text += " " * gap
        starts.append(len(text))
        text += word
        behind = word
    return text, starts


def spans(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the runs of words that B- and I- tags mark: start, end, name."""
    found: list[tuple[int, int, str]] = []
    begin, name = 0, ""
    for at, tag in enumerate([*tags, "O"]):
        if name and tag != f"I-{name}":
            found.append((begin, at, name))
            name = ""
        if not name and tag[:2] in ("B-", "I-"):
            begin, name = at, tag[2:]
    return found


def _part(at: int, inside: Sequence[int]) -> str:
    if len(inside) == 1:
        return "S"
    return "B" if at == inside[0] else "E" if at == inside[-1] else "I"


def _bits(parts: str, kinds: Kinds) -> int:
    return sum(1 << _NUMBER[f"{part}-{kind.value}"] for part in parts for kind in kinds)
