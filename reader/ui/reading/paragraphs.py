"""Cuts a body into the blocks that Qt lays out one by one."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import Style

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 8_000  # code points: Qt lays a block out whole, so an endless paragraph is cut at a space
PARTED = "\n\n"  # what stands between paragraphs that have styles
_BREAK = re.compile(r"\n\s*\n")
_FILLED = re.compile(r"\S")
# What Qt would take for a block's end, for an embedded object, or could not take at all; each becomes one character.
_ALIEN = re.compile("[\n\r\u2029\x00\ufdd0\ufdd1\ufeff\ufffc\ufffe\ud800-\udfff]")
# A line's end stays one; of a byte order mark, which Qt drops, nothing is seen either way.
_INSTEAD = {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufeff": "\u2060"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of a text that is one block; offsets in code points."""

    start: int
    end: int
    broken: bool = False  # the paragraph goes on in the next block
    style: Style = Style.PLAIN
    nth: int = 1  # of those of its style that follow each other
    of: int = 1  # how many these are


def styled_paragraphs(text: str, start: int, styles: str) -> Iterator[Paragraph]:
    """Yield the blocks of a text from an offset on, each in its style; all are plain where there are none, or others.

    Rows and lines that stay as they are begin where their paragraph does, also where that is a space.
    """
    if len(styles) != text.count(PARTED, start) + 1:
        yield from paragraphs(text, start)
        return
    for letter, run in groupby(styles):
        style, of = Style(letter), len(list(run))
        for nth in range(1, of + 1):
            end = text.find(PARTED, start)
            end = len(text) if end < 0 else end
            for piece in _pieces(text, start, end):
                yield Paragraph(piece.start, piece.end, piece.broken, style, nth, of)
            start = end + len(PARTED)


def paragraphs(text: str, start: int = 0) -> Iterator[Paragraph]:
    """Yield the blocks of a text from an offset on: all of it but the blank lines between."""
    first = _FILLED.search(text, start)
    while first:
        blank = _BREAK.search(text, first.start())
        end = blank.start() if blank else len(text.rstrip())
        yield from _pieces(text, first.start(), end)
        first = _FILLED.search(text, blank.end()) if blank else None


def _pieces(text: str, start: int, end: int) -> Iterator[Paragraph]:
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        yield Paragraph(start, cut, broken=True)
        start = cut + 1 if space > 0 else cut
    yield Paragraph(start, end)


def displayable(text: str) -> str:
    """Return a text of the same length that Qt takes as one block."""
    return _ALIEN.sub(lambda match: _INSTEAD.get(match[0], "\ufffd"), text)
