"""How wide text is on a terminal, where CJK takes two columns and combining marks none."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import accumulate, takewhile

from reader.text.reading_direction import without_turns

ELLIPSIS = "…"
NO_SPACE = "\u2060"  # takes no column


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_columns, text))


def cut(text: str, columns: int) -> str:
    """Return the text, ending in an ellipsis where it would be wider than the columns."""
    if width(text) <= columns:
        return text
    ends = accumulate(map(_columns, text), initial=width(ELLIPSIS))
    fitting = sum(1 for end in takewhile(lambda end: end <= columns, ends)) - 1
    return text[:fitting].rstrip() + ELLIPSIS if fitting >= 0 else ""


def pad(text: str, columns: int, *, right: bool = False) -> str:
    space = " " * (columns - width(text))
    return space + text if right else text + space


def printable(text: str) -> str:
    """Return the text on one line, without what a terminal would obey; offsets into it stay what they are."""
    if text.isprintable():
        return text
    return "".join(_replace_control(character) for character in without_turns(text, NO_SPACE))


def _replace_control(character: str) -> str:
    if character.isspace():
        return " "
    return "\ufffd" if unicodedata.category(character) == "Cc" else character
