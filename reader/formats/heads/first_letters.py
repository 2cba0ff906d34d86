"""With what letters a pattern of alternatives may begin, so that most lines need not be held against it."""

import re
from collections.abc import Iterator

_LETTERS = 3  # of the first word
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = re.compile(r"[(\[]?([^\W\d_]+)")


def opens_with(line: str, openings: frozenset[str]) -> bool:
    """Tell at first sight whether a line may begin as the pattern does whose openings are given."""
    opening = _OPENING.match(line)
    word = opening[1] if opening else ""
    return bool(word) and (word.lower()[:_LETTERS] in openings or not word.isascii())


def openings_of(pattern: str) -> frozenset[str]:
    """Return the first letters of the first words of all alternatives; those that are not ASCII are not told."""
    return frozenset(word for alternative in _alternatives(pattern) for word in _first_words(alternative))


def _first_words(alternative: str) -> Iterator[str]:
    if alternative.startswith("(?:"):
        end = _end_of_group(alternative)
        for inner in _alternatives(alternative[len("(?:") : end]):
            yield from _first_words(inner)
    elif word := _WORD.search(alternative):
        is_shorter = alternative[word.end() : word.end() + 1] == "?"
        yield from {word[0].lower()[:_LETTERS], word[0][: -1 if is_shorter else None].lower()[:_LETTERS]}


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield what bars part that stand in no group."""
    depth = start = at = 0
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 1
        elif pattern[at] in "([":
            depth += 1
        elif pattern[at] in ")]":
            depth -= 1
        elif pattern[at] == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
        at += 1
    yield pattern[start:]


def _end_of_group(alternative: str) -> int:
    depth = at = 0
    while at < len(alternative):
        if alternative[at] == "\\":
            at += 1
        elif alternative[at] == "(":
            depth += 1
        elif alternative[at] == ")":
            depth -= 1
            if not depth:
                return at
        at += 1
    return at
