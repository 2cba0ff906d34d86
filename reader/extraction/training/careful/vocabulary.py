"""Which pieces the careful tagger keeps: those in the letters of its languages, and of them the likelier ones.

The network is tuned with these alone, so that it knows how whatever else there was is cut into smaller ones.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from reader.extraction.careful.pieces import OPENING
from reader.extraction.training.careful.encoder_file import Encoder

KEPT = 100_000
_MARKS = frozenset(
    map(chr, (0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x326, 0x327, 0x328))
)
_CYRILLIC = frozenset(map(chr, (*range(0x400, 0x460), 0x490, 0x491)))


def trim(encoder: Encoder, most: int = KEPT) -> Encoder:
    """Return the encoder with fewer pieces, numbered anew."""
    marks = (encoder.begin, encoder.padding, encoder.end, encoder.unknown)
    numbers = kept(encoder.pieces, marks, most)
    new = {old: number for number, old in enumerate(numbers)}
    begin, padding, end, unknown = (new[mark] for mark in marks)
    return replace(
        encoder,
        pieces=[encoder.pieces[number] for number in numbers],
        begin=begin,
        end=end,
        padding=padding,
        unknown=unknown,
        arrays=encoder.arrays | {"emb.word": encoder.arrays["emb.word"][numbers]},
    )


def kept(pieces: Sequence[tuple[str, float]], always: Sequence[int], most: int) -> list[int]:
    """Return the numbers of the pieces that are kept, ascending; single characters and `always` are among them."""
    fitting = [number for number, (text, _) in enumerate(pieces) if text and all(map(_fits, text.replace(OPENING, "")))]
    first = {number for number in fitting if len(pieces[number][0].strip(OPENING)) <= 1} | set(always)
    rest = sorted((number for number in fitting if number not in first), key=lambda number: -pieces[number][1])
    return sorted(first | set(rest[: most - len(first)]))


def _fits(char: str) -> bool:
    if not char.isalpha():
        return ord(char) < 0x2E80  # digits and punctuation, but none of the far East
    base, *marks = list(unicodedata.normalize("NFD", char))
    return char in _CYRILLIC or (unicodedata.name(base, "").startswith("LATIN") and _MARKS.issuperset(marks))
