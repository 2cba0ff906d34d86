"""What a note says as it is shown: its Markdown as accents on words, its paragraphs as lines; never markup of Qt."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.style.foreign_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.exports.note_markdown import Accent, NoteBlock

BREAK = "\u2028"  # where a line begins
LONGEST = 2_000  # code points: more than any place shows
_KEPT = 500  # notes that are known by now
_HAS_SIGNS = re.compile(r"[*_`~\[\]<>\\&#]|^[ \t]*(?:[-+]|\d+[.)])[ \t]|^[ \t]*[-=]+[ \t]*$|^(?: {4}|\t)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class NoteWords:
    """The words of a note, and from where to where which of them are set off."""

    text: str
    accents: tuple[tuple[int, int, frozenset[Accent]], ...] = ()  # code points
    is_cut: bool = False

    @property
    def speech(self) -> str:
        return one_line(self.text)


@lru_cache(_KEPT)
def note_words(text: str) -> NoteWords:
    """Return what a note says; what is no Markdown is not parsed."""
    said, is_cut = text[:LONGEST], len(text) > LONGEST
    if not _HAS_SIGNS.search(said):
        return NoteWords(BREAK.join(filter(None, map(one_line, said.splitlines()))), is_cut=is_cut)
    from reader.exports.note_markdown import note_blocks  # takes long to load

    words, accents = "", []
    for block in note_blocks(said):
        words += BREAK if words else ""
        for part, has in _parts(block):
            accents += [(len(words), len(words) + len(part), has)] if has else []
            words += part
    return NoteWords(words, tuple(accents), is_cut)


def _parts(block: NoteBlock) -> Iterator[tuple[str, frozenset[Accent]]]:
    """Yield the words of a paragraph, each with its accents: those of their kind of paragraph among them."""
    from reader.exports.note_markdown import Accent
    from reader.model import Style

    of_block = {Style.HEADING: {Accent.STRONG}, Style.QUOTATION: {Accent.LEANING}}.get(block.style, set())
    if block.label or block.depth > 1:
        yield "\u2002" * (2 * (block.depth - 1)) + (f"{block.label} " if block.label else "\u2002\u2002"), frozenset()
    for words, accents in block.runs:
        yield BREAK.join(map(_fit, words.split("\n"))), accents | of_block


def _fit(words: str) -> str:
    """Return some words of a line, with the spaces around them."""
    ends = words[:1].isspace(), words[-1:].isspace()
    return " " * ends[0] + one_line(words, LONGEST) + " " * (ends[1] and not words.isspace())
