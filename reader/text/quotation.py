"""A passage of a text known by its words and those around it, found again where the text has become another.

Hall [opens] at noon.        exactly at its place, with the same words around it
The hall [opens] at noon.    where its words stand, and those around them are like those that were
The hall [opened] at noon.   where words stand that are like it, between words that are like those that were

Where another place is about as likely, or none is likely, it is found nowhere: no passage is to be placed wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from reader.model.decision import CONTEXT
from reader.text.search_form import has_unspaced

Span: TypeAlias = tuple[int, int]

_SURE = 60  # percent: of the words around a passage, so that they tell it from others
_LIKE = 60  # of a passage, so that it is taken for another spelling of itself
_FOUND = 72  # of a passage with what is around it
_AHEAD = 12  # of any other place
_MOST = 200  # places that are looked at where the same words stand again and again
_WHOLE = 256  # code points: of a longer passage the two ends are looked for
_END = 96
_ROOM = 48  # code points around a place, within which its words are laid side by side with those looked for

_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage: its words, those around it, where it stood, and whether the same words stood nowhere else."""

    start: int
    quote: str
    before: str
    after: str
    is_unique: bool = False

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Quotation:
        """Return the passage from one offset of a text to another."""
        quote = text[start:end]
        is_unique = text.find(quote) == start and text.find(quote, start + 1) < 0
        return cls(start, quote, text[max(start - CONTEXT, 0) : start], text[end : end + CONTEXT], is_unique)

    @property
    def needle(self) -> str:
        return self.before + self.quote + self.after

    def find_in(self, text: str) -> Span | None:
        """Return where it stands in a text by now; None where that is not sure."""
        if not self.quote:
            return None
        end = self.start + len(self.quote)
        if self.start >= 0 and text.startswith(self.quote, self.start) and self._is_framed(text, self.start, end):
            return self.start, end
        return self._find_words(text) or self._find_alike(text)

    def _is_framed(self, text: str, start: int, end: int) -> bool:
        """Tell whether the words around a place are just those that were."""
        return text[max(start - CONTEXT, 0) : start] == self.before and text[end : end + CONTEXT] == self.after

    # --- the same words ---

    def _find_words(self, text: str) -> Span | None:
        """Return where the very words stand, among several between words that are the most like those that were."""
        there = list(islice(_places(text, self.quote), _MOST + 1))
        if not there or len(there) > _MOST:
            return None
        (best, found), *others = sorted(((self._frame(text, *span), span) for span in there), reverse=True)
        if best >= _SURE and all(best - other >= _AHEAD for other, _ in others[:1]):
            return found
        if others or not self.is_unique:
            return None
        return None if self._is_rather_elsewhere(text, found) else found

    def _frame(self, text: str, start: int, end: int) -> float:
        """Return how like the words around a place are to those that were, in percent."""
        before, after = text[max(start - len(self.before), 0) : start], text[end : end + len(self.after)]
        length = len(self.before) + len(self.after)
        if not length:
            return 100.0
        likeness = fuzz.ratio(self.before, before) * len(self.before) + fuzz.ratio(self.after, after) * len(self.after)
        return likeness / length

    def _is_rather_elsewhere(self, text: str, found: Span) -> bool:
        """Tell whether the words around the passage are at another place, where its own are others by now."""
        elsewhere = self._locate(text)
        return elsewhere is not None and not _overlap(elsewhere, found) and self._frame(text, *elsewhere) >= _SURE

    # --- words that are like them ---

    def _find_alike(self, text: str) -> Span | None:
        found = self._locate(text)
        if found is None or fuzz.ratio(self.quote, text[slice(*found)]) < _LIKE:
            return None
        score = self._likeness(text, found)
        if score < _FOUND:
            return None
        start, end = found
        rivals = ((part, first) for part, first in ((text[:start], 0), (text[end:], end)) if part)
        return None if any(self._best_likeness(part) > score - _AHEAD for part, _ in rivals) else found

    def _likeness(self, text: str, span: Span) -> float:
        start, end = span
        return fuzz.ratio(self.needle, text[max(start - len(self.before), 0) : end + len(self.after)])

    def _best_likeness(self, text: str) -> float:
        found = self._locate(text)
        return self._likeness(text, found) if found else 0.0

    def _locate(self, text: str) -> Span | None:
        """Return the place where what is looked for most likely is, if it is there at all."""
        if len(self.quote) <= _WHOLE:
            return _lay(text, self.needle, len(self.before), len(self.before) + len(self.quote))
        head, tail = self.before + self.quote[:_END], self.quote[-_END:] + self.after
        start, end = _lay(text, head, len(self.before), len(head)), _lay(text, tail, 0, _END)
        if start is None or end is None or not start[0] < end[1] < start[0] + 2 * len(self.quote):
            return None
        return start[0], end[1]


def _places(text: str, words: str) -> Iterator[Span]:
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _lay(text: str, needle: str, start: int, end: int) -> Span | None:
    """Return where a stretch of a needle comes to lie when the needle is laid where the text is the most like it."""
    found = fuzz.partial_ratio_alignment(needle, text)
    if found is None or found.dest_end == found.dest_start:
        return None
    first, last = (found.dest_start, found.dest_end) if len(needle) <= len(text) else (0, len(text))
    first, last = max(first - _ROOM, 0), min(last + _ROOM, len(text))
    ours, theirs = _tokens(needle, 0), _tokens(text[first:last], first)
    inside = [number for number, (_, low, high) in enumerate(ours) if low < end and high > start]
    pairs = _pairs([token for token, _, _ in ours], [token for token, _, _ in theirs])
    there = [number for number in inside if number in pairs]
    if not there:
        return None
    (word, low, _), (other, low_there, high_there) = ours[there[0]], theirs[pairs[there[0]]]
    (last_word, _, high), (last_other, _, end_there) = ours[there[-1]], theirs[pairs[there[-1]]]
    begins = low_there + max(start - low, 0) if word == other else low_there
    ends = end_there - max(high - end, 0) if last_word == last_other else end_there
    return (begins, ends) if begins < ends else (low_there, max(high_there, end_there))


def _tokens(text: str, first: int) -> list[tuple[str, int, int]]:
    """Return the words and signs of a text with their offsets; each character is one where no spaces part words."""
    return [
        token
        for match in _TOKEN.finditer(text)
        for token in (
            [(character, first + at, first + at + 1) for at, character in enumerate(match[0], match.start())]
            if has_unspaced(match[0])
            else [(match[0], first + match.start(), first + match.end())]
        )
    ]


def _pairs(ours: Sequence[str], theirs: Sequence[str]) -> dict[int, int]:
    """Return which words of two sequences stand for each other: the same, or one that took the other's place."""
    found: dict[int, int] = {}
    for step in Levenshtein.opcodes(ours, theirs):
        if step.tag in ("equal", "replace"):
            found.update(zip(range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=False))
    return found
