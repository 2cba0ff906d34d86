"""Text to words with their offsets, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

LONGEST = 20_000  # words that are read together

# Of an endless word each hundred characters are one: what is known of a word takes many times its length.
_WORD = re.compile(r"\d[\d.,]{0,98}\d|\w{1,100}|[^\w\s]")
_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of one line of a text and where each starts, offsets in code points into the text."""

    words: list[str]
    starts: list[int]


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the lines that hold words, long ones cut: `$1,200 in U.S.` is `$`, `1,200`, `in`, `U`, `.`, `S`, `.`."""
    for line in _LINE.finditer(text):
        matches = _WORD.finditer(text, line.start(), line.end())
        while some := list(islice(matches, LONGEST)):
            yield Paragraph([match.group() for match in some], [match.start() for match in some])
