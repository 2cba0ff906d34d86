"""The passage that a list shows of a text: its opening, or where most of what was found stands together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.library.store.article_record import refuse_what_is_no_text
from reader.text.sentences import sentence_at

Hits = tuple[tuple[int, int], ...]
Found = tuple[int, int, object]  # start, end, and what stands there: the same for the same word or entity

LENGTH = 320  # code points: three lines of a wide list
BEFORE = 30  # code points ahead of what was found, so that it stands in the first line of a narrow list
SENTENCE_BEFORE = 60  # code points ahead of it where a sentence begins with them
REACH = 200  # code points in which what was found counts as standing together
FULL = 150  # code points: what fills the lines of a usual list


def opening(beginning: str) -> str:
    """Return the first words of a body, on one line."""
    refuse_what_is_no_text(beginning)
    return _shorten(" ".join(beginning.split()), LENGTH)


def behind(body: str, end: int) -> str:
    """Return what goes on behind a stretch of a body, without what parted it from that."""
    return body[end:].lstrip(" \n,;:–—-")


def best_passage(body: str, found: Sequence[Found]) -> tuple[str, Hits]:
    """Return on one line the passage in which most different things were found, and where they stand in it.

    What was found is told in code points of the body, ascending and without overlap; there is some.
    """
    start, end = _densest(found)
    begin = _filled(body, _beginning(body, start, end))
    piece = _shorten(body[begin : begin + 2 * LENGTH], max(LENGTH, end - begin))
    lead = "…" if body[:begin].strip() else ""
    inside = [
        (first - begin, last - begin) for first, last, _ in found if begin <= first and last - begin <= len(piece)
    ]
    hits = ((len(lead) + _place(piece, first), len(lead) + _place(piece, last - 1) + 1) for first, last in inside)
    return lead + " ".join(piece.split()), tuple(hits)


def _shorten(text: str, length: int) -> str:
    """Return a text, cut behind a word and with an ellipsis where it is longer."""
    if len(text) <= length:
        return text
    cut = max(text.rfind(space, 0, length + 1) for space in (" ", "\n"))
    return text[: cut if cut > length // 2 else length].rstrip(" \n,;:–—-") + "…"


def _densest(found: Sequence[Found]) -> tuple[int, int]:
    """Return the first of those that stand together where most different ones do."""
    inside: Counter[object] = Counter()
    most, best, last = 0, 0, 0
    for first, (start, _, told) in enumerate(found):
        while last < len(found) and (last == first or found[last][1] <= start + REACH):
            inside[found[last][2]] += 1
            last += 1
        if len(inside) > most:
            most, best = len(inside), first
        inside[told] -= 1
        if not inside[told]:
            del inside[told]
    return found[best][0], found[best][1]


def _beginning(body: str, start: int, end: int) -> int:
    sentence, _ = sentence_at(body, start, end)
    if start - sentence <= SENTENCE_BEFORE:
        return sentence
    return next((at + 1 for at in range(start - BEFORE, start) if body[at].isspace()), start)


def _filled(body: str, begin: int) -> int:
    """Return where a passage begins that goes from an offset to the end: sentences earlier where that is near."""
    while begin and len(body) - begin < FULL:
        first = max(begin - LENGTH, 0)
        ahead = first + len(body[first:begin].rstrip())
        if ahead == first:
            return begin
        earlier, _ = sentence_at(body, ahead - 1, ahead)
        if len(body) - earlier > LENGTH:
            return next((at + 1 for at in range(len(body) - FULL, begin) if body[at].isspace()), begin)
        begin = earlier
    return begin


def _place(piece: str, at: int) -> int:
    """Return where the character at an offset stands once the piece is on one line."""
    return len(" ".join(f"{piece[:at]}x".split())) - 1
