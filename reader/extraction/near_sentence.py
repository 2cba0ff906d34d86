"""The sentence around a name, looked for no farther than descriptions and namesakes reach."""

from __future__ import annotations

from reader.text.sentences import sentence_at

BEFORE, BEHIND = 300, 500  # code points


def near_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentence that holds a span, cut where it goes on for long."""
    offset = max(0, start - BEFORE)
    first, last = sentence_at(text[offset : end + BEHIND], start - offset, end - offset)
    return first + offset, last + offset
