"""What can be the name of an entity: one line of text, not endless, that reads as it stands."""

from __future__ import annotations

from unicodedata import category

from reader.phrase import phrase

LONGEST = 2_000  # code points

_BREAKING = {"Cc", "Cs", "Zl", "Zp"}  # Unicode's categories: controls, half characters, ends of lines and paragraphs
_TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # what makes a line read another way round


def fault(name: str) -> str:
    """Return what keeps a text from being a name: "is empty"; nothing where it can be one."""
    if not name.strip():
        return phrase("is empty")
    if len(name) > LONGEST:
        return phrase("has more than {n} characters", n=LONGEST)
    if any(category(character) in _BREAKING or character in _TURNING for character in name):
        return phrase("has a line break or another control character in it")
    return ""
