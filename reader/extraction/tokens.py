"""Text to words with their offsets, paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"\d[\d.,]*\d|\w+|[^\w\s]")
_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of one line of a text and where each starts, offsets in code points into the text."""

    words: list[str]
    starts: list[int]


def paragraphs(text: str) -> list[Paragraph]:
    """Return the lines that hold words: `$1,200 in U.S.` is `$`, `1,200`, `in`, `U`, `.`, `S`, `.`."""
    found = []
    for line in _LINE.finditer(text):
        matches = list(_WORD.finditer(text, line.start(), line.end()))
        if matches:
            found.append(Paragraph([match.group() for match in matches], [match.start() for match in matches]))
    return found
