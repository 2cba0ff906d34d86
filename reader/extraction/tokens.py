"""Text to words with their offsets, paragraph by paragraph."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, islice
from operator import sub

from reader.extraction.wrapped_lines import stretches
from reader.lazy_dataclass import dataclass

LONGEST = 20_000  # words that are read together

# What a letter may have behind it within a word: an accent of its own, or what is not seen (soft hyphen, no width).
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_MARKS = f"\u0300-\u036f{_UNSEEN}"
# An apostrophe inside a word, or the & of AT&T; but O', 's and 'll are words of their own.
_JOINT = r"(?:['’‘](?<=\w\w.)(?!(?:s|t|re|ve|ll|d|m|ble|S|T|RE|VE|LL|D|M)\b)|&(?<=[A-Z]&)(?=[A-Z]))"
# Of an endless word each hundred characters are one: what is known of a word takes many times its length.
# The white space in front is matched too: so there is no gap between words, and their lengths tell where they start.
_WORD = re.compile(
    rf"\s*(?:\d[\d.,]{{0,98}}\d|[^\W_]{{1,100}}(?:(?=['’‘&{_MARKS}])(?:[{_MARKS}]+\w{{0,100}}|{_JOINT}[^\W\d_]{{1,50}})*)?|_|[^\w\s])"
)
_NOT_READ = re.compile(rf"['’‘{_UNSEEN}]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of one line of a text and where each starts, offsets in code points into the text."""

    words: list[str]
    starts: list[int]


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the lines that hold words, long ones cut: `$1,200 in U.S.` is `$`, `1,200`, `in`, `U`, `.`, `S`, `.`."""
    for stretch in stretches(text):
        for start, end in _pieces(text, *stretch):
            # What ends with white space would be looked through from each of its places.
            spaced = _WORD.findall(text, start, start + len(text[start:end].rstrip()))
            if spaced:
                words = list(map(str.lstrip, spaced))
                ends = islice(accumulate(map(len, spaced), initial=start), 1, None)
                yield Paragraph(words, list(map(sub, ends, map(len, words))))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a stretch in pieces of so few characters that they hold no more words than are read together."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def as_read(word: str) -> str:
    """Return a word without apostrophes and what is not seen, its accents composed: as the lexicon knows it."""
    if word.isalnum() or len(word) == 1:
        return word
    return unicodedata.normalize("NFC", _NOT_READ.sub("", word)) or word
