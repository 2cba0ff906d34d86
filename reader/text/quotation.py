"""A passage of a text known by its words and those around it, found again where the text has become another.

Hall [opens] at noon.        exactly at its place, with the same words around it
The hall [opens] at noon.    where its words stand, and those around them are like those that were
The hall [opened] at noon.   where words stand that are like it, between words that are like those that were

Where another place is about as likely, or none is likely, it is found nowhere: no passage is to be placed wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import NamedTuple, TypeAlias

from rapidfuzz import fuzz

from reader.lazy_dataclass import dataclass
from reader.model.decision import CONTEXT
from reader.text.search_form import has_unspaced

Span: TypeAlias = tuple[int, int]

_SURE = 60  # percent: of the words around a passage, so that they tell it from others
_SURER = 72  # of those around words that stood elsewhere too
_LIKE = 50  # of a passage, so that it is taken for another spelling of itself
_FOUND = 72  # of a passage with what is around it
_RIVAL = 65  # of what may be it, since it is nearer to where it stood
_NEAR = 100  # code points by which a passage moves where little is written or left out before it
_ABOUT, _BEHIND = 250, 8  # within how many code points another is looked for, and how much less like it may be
_SHORT, _HALF_SURE = 16, 40  # code points of which a text may have the like anywhere, so that the words around count
_AHEAD = 12  # of any other place
_MOST = 200  # places that are looked at where the same words stand again and again
_WHOLE = 256  # code points: of a longer passage the two ends are looked for
_END = 96
_LONGER = 1.12  # times as many words as a passage had, it may have by now
_BESIDE = 3  # words that may have been written beside a passage
_ROOM = 48  # code points around a place, within which its words are laid side by side with those looked for

# Signs that one format writes so and another otherwise.
_ALIKE = str.maketrans(dict(zip("“”„«»‘’‚‹›–—−", '"' * 5 + "'" * 5 + "-" * 3, strict=True)))
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
        found = self._find_words(text) or self._find_alike(text)
        return found if found and not self._has_rival_at_its_place(text, found) else None

    def _is_framed(self, text: str, start: int, end: int) -> bool:
        """Tell whether the words around a place are just those that were."""
        return text[max(start - CONTEXT, 0) : start] == self.before and text[end : end + CONTEXT] == self.after

    def _has_rival_at_its_place(self, text: str, found: Span) -> bool:
        """Tell whether something like it stands nearer to where it stood than what was found.

        Or about as near, and is about as like it, where the same words stood elsewhere too.
        """
        distance = abs(found[0] - self.start)
        if not self.is_unique and self._has_like_within(text, found, _ABOUT, self._likeness(text, found) - _BEHIND):
            return True
        return distance > _NEAR * self.is_unique and self._has_like_within(text, found, distance, _RIVAL)

    def _has_like_within(self, text: str, found: Span, reach: int, least: float) -> bool:
        """Tell whether something at least so like it stands within reach of its place, besides what was found."""
        first, last = max(self.start - reach, 0), self.start + len(self.quote) + reach
        parts = text[first : found[0]], text[found[1] : last]
        return any(self._best_likeness(part) >= least for part in parts if len(part) >= len(self.quote))

    # --- the same words ---

    def _find_words(self, text: str) -> Span | None:
        """Return where the very words stand, among several between words that are the most like those that were."""
        there = list(islice(self._places(text), _MOST + 1))
        if not there or len(there) > _MOST:
            return None
        (best, found), *others = sorted(((self._frame(text, *span), span) for span in there), reverse=True)
        if best >= (_SURE if self.is_unique else _SURER) and all(best - other >= _AHEAD for other, _ in others[:1]):
            return found
        if others or not self.is_unique:
            return None
        is_by_chance = len(self.quote) <= _SHORT and best < _HALF_SURE
        return None if is_by_chance or self._is_rather_elsewhere(text, found) else found

    def _places(self, text: str) -> Iterator[Span]:
        """Yield where the very words stand, within a longer word only where they stood in one."""
        around, length = self.before[-1:] + self.quote + self.after[:1], len(self.quote)
        first = len(self.before[-1:])
        begins = _is_within_word(around, first)
        ends = _is_within_word(around, first + length)
        at = text.find(self.quote)
        while at >= 0:
            if _is_within_word(text, at) <= begins and _is_within_word(text, at + length) <= ends:
                yield at, at + length
            at = text.find(self.quote, at + 1)

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


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _lay(text: str, needle: str, start: int, end: int) -> Span | None:
    """Return where a stretch of a needle comes to lie when the needle is laid where the text is the most like it."""
    found = fuzz.partial_ratio_alignment(needle, text)
    if found is None or found.dest_end == found.dest_start:
        return None
    first, last = (found.dest_start, found.dest_end) if len(needle) <= len(text) else (0, len(text))
    first, last = _word_start(text, max(first - _ROOM, 0)), _word_end(text, min(last + _ROOM, len(text)))
    ours, theirs = _tokens(needle, 0), _tokens(text[first:last], first)
    pairs = _Pairs([token.text for token in ours], [token.text for token in theirs])
    inside = [number for number, token in enumerate(ours) if token.start < end and token.end > start]
    if not inside:
        return None
    begins, ends = pairs.border(inside[0], is_start=True), pairs.border(inside[-1] + 1, is_start=False)
    if begins >= ends or ends - begins > len(inside) * _LONGER + _BESIDE:
        return None
    (head, tail), (one, other) = (ours[inside[0]], ours[inside[-1]]), (theirs[begins], theirs[ends - 1])
    into = max(start - head.start, 0) * (head.text == one.text)  # where it begins, or ends, within a word
    left = max(tail.end - end, 0) * (tail.text == other.text)
    return (one.start + into, other.end - left) if one.start + into < other.end - left else None


def _word_start(text: str, at: int) -> int:
    while at > 0 and _is_within_word(text, at):
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and _is_within_word(text, at):
        at += 1
    return at


def _is_within_word(text: str, at: int) -> bool:
    """Tell whether the characters on both sides of an offset are letters or digits of one word."""
    return (
        text[max(at - 1, 0) : at].isalnum() and text[at : at + 1].isalnum() and not has_unspaced(text[at - 1 : at + 1])
    )


class _Token(NamedTuple):
    """A word or a sign, and where it stands."""

    text: str
    start: int
    end: int


def _tokens(text: str, first: int) -> list[_Token]:
    """Return the words and signs of a text that begins at an offset; each character where no spaces part words."""
    return [
        token
        for match in _TOKEN.finditer(text.translate(_ALIKE))
        for token in (
            [_Token(character, first + at, first + at + 1) for at, character in enumerate(match[0], match.start())]
            if has_unspaced(match[0])
            else [_Token(match[0], first + match.start(), first + match.end())]
        )
    ]


class _Pairs:
    """Which words of two sequences stand for each other."""

    def __init__(self, ours: Sequence[str], theirs: Sequence[str]) -> None:
        self._ours, self._theirs = ours, theirs
        blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
        self._blocks = [block for block in blocks if block.size]

    def border(self, at: int, *, is_start: bool) -> int:
        """Return before which of their words the border lies that lies before one of ours.

        Words that were written just there are left outside the passage that starts, or ends, there.
        """
        for block in self._blocks:
            if block.a < at < block.a + block.size:
                return block.b + at - block.a
        firsts = [(one.a + one.size, one.b + one.size) for one in self._blocks if one.a + one.size <= at]
        first = max(firsts, default=None)
        last = min(((one.a, one.b) for one in self._blocks if one.a >= at), default=None)
        if last and last[0] == at and (is_start or first is None or first[0] < at):
            return last[1]
        return first[1] if first and first[0] == at else self._within(at, first, last)

    def _within(self, at: int, first: tuple[int, int] | None, last: tuple[int, int] | None) -> int:
        """Return where a border lies among words that are others: where both sides are the most like."""
        reach = _BESIDE + max(at - first[0] if first else 0, last[0] - at if last else 0)
        if first is None:
            our_end, their_end = last or (len(self._ours), len(self._theirs))
            our_start, their_start = 0, max(their_end - our_end - reach, 0)
        else:
            our_start, their_start = first
            our_end, their_end = last or (len(self._ours), min(their_start + reach, len(self._theirs)))
        before, after = " ".join(self._ours[our_start:at]), " ".join(self._ours[at:our_end])
        places = range(their_start, their_end + 1)
        return max(places, key=lambda place: self._likeness(before, after, their_start, place, their_end))

    def _likeness(self, before: str, after: str, start: int, place: int, end: int) -> float:
        sides = (before, " ".join(self._theirs[start:place])), (after, " ".join(self._theirs[place:end]))
        return sum(fuzz.ratio(ours, theirs) * len(ours + theirs) for ours, theirs in sides)
