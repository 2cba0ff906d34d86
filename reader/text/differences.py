"""In what two texts differ, word by word.

said on Tuesday that   and   announced yesterday that   differ in
[said on Tuesday] only in the one, [announced yesterday] only in the other, [that] in both
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from rapidfuzz.distance import Indel

from reader.lazy_dataclass import dataclass

COMPARED = 20_000  # words and signs of each text; what stands behind them is left out: half a second, some 60 MB
FEW = 2  # words between two differences that are part of them: nobody reads on from one such island to the next

# A letter where words are not written apart, a word, or a sign.
_TOKEN = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+|[^\w\s]")
_END = "\n\n"
_STOPS = frozenset(".!?…。！？")


class Side(StrEnum):
    """Which of two texts has something."""

    BOTH = "both"
    ONE = "one"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, or of the other, with the white space behind it."""

    text: str
    side: Side

    @property
    def words(self) -> int:
        return sum(token[0].isalnum() for token in _TOKEN.findall(self.text))


@dataclass(frozen=True, slots=True)
class Differences:
    """Two texts in one, as far as they were compared."""

    pieces: tuple[Piece, ...]
    complete: bool = True

    def words(self, side: Side) -> int:
        """Return how many words only one of them has, or both."""
        return sum(piece.words for piece in self.pieces if piece.side is side)


def find_differences(one: str, other: str) -> Differences:
    """Compare two texts, of very long ones the beginnings."""
    words, others = _Words.of(one), _Words.of(other)
    blocks = _slide(words, others, list(_blocks(words.tokens, others.tokens)))
    pieces = tuple(Piece(text, side) for text, side in _together(words, others, list(_with_islands(words, blocks))))
    return Differences(pieces, words.complete and others.complete)


@dataclass(frozen=True, slots=True)
class _Words:
    """A text in words and signs, each with the white space behind it."""

    tokens: Sequence[str]
    slices: Sequence[str]
    complete: bool

    @classmethod
    def of(cls, text: str) -> _Words:
        said = text.strip() + _END
        found = [match.span() for match in _TOKEN.finditer(said)]
        starts = [start for start, _ in found[: COMPARED + 1]]
        if len(found) <= COMPARED:
            starts.append(len(said))
        if starts:
            starts[0] = 0
        tokens = [said[start:end] for start, end in found[:COMPARED]]
        return cls(tokens, [said[start:end] for start, end in pairwise(starts)], len(found) <= COMPARED)


Block = tuple[int, int, int, int, bool]  # a stretch of the one, a stretch of the other, and whether they are the same


def _blocks(one: Sequence[str], other: Sequence[str]) -> Iterator[Block]:
    """Yield stretches that are the same and, between each two of them, one that is not."""
    changed: Block | None = None
    for code in Indel.opcodes(one, other):
        if code.tag == "equal":
            if changed:
                yield changed
            changed = None
            yield code.src_start, code.src_end, code.dest_start, code.dest_end, True
        else:
            start, there = (changed[0], changed[2]) if changed else (code.src_start, code.dest_start)
            changed = start, code.src_end, there, code.dest_end, False
    if changed:
        yield changed


def _slide(one: _Words, other: _Words, blocks: Sequence[Block]) -> list[Block]:
    """Let what only one text has begin with a sentence or a paragraph, where it may as well.

    One. Two. [Three.]  rather than  One. Two [. Three].
    """
    found = list(blocks)
    for at in range(1, len(found) - 1):
        start, end, there, there_end, _ = found[at]
        text, first, last = (other, there, there_end) if start == end else (one, start, end)
        if not found[at][4] and (start == end or there == there_end):
            by = _slide_by(text, first, last, found[at + 1][1] - found[at + 1][0])
            found[at - 1] = (found[at - 1][0], start + by, found[at - 1][2], there + by, True)
            found[at] = (start + by, end + by, there + by, there_end + by, False)
            found[at + 1] = (end + by, found[at + 1][1], there_end + by, found[at + 1][3], True)
    return [block for block in found if block[0] < block[1] or block[2] < block[3]]


def _slide_by(text: _Words, start: int, end: int, most: int) -> int:
    """Return by how many words a stretch may lie further behind and begin with a sentence."""
    by = best = 0
    while by < most and text.tokens[start + by] == text.tokens[end + by]:
        by += 1
        if text.tokens[start + by - 1] in _STOPS:
            best = by
    return best


def _with_islands(words: _Words, blocks: Iterable[Block]) -> Iterator[Block]:
    """Make of two differences one where only a word or two within a paragraph part them."""
    last: Block | None = None
    waiting: Block | None = None
    for block in blocks:
        if block[4]:
            if last and not waiting and _is_island(words, block):
                waiting = block
                continue
            yield from (one for one in (last, waiting, block) if one)
            last = waiting = None
        elif last:
            last, waiting = (last[0], block[1], last[2], block[3], False), None
        else:
            last = block
    yield from (one for one in (last, waiting) if one)


def _is_island(words: _Words, block: Block) -> bool:
    start, end = block[:2]
    said = words.slices[start:end]
    return sum(token[0].isalnum() for token in words.tokens[start:end]) <= FEW and not any(
        _END in text for text in said
    )


def _together(one: _Words, other: _Words, blocks: Sequence[Block]) -> Iterator[tuple[str, Side]]:
    """Put two texts together: what only the one has stands before what the other has in its stead."""
    for block, following in pairwise([*blocks, None]):
        assert block is not None
        start, end, there, there_end, same = block
        here, instead = "".join(one.slices[start:end]), "".join(other.slices[there:there_end])
        if same:
            goes_on = following is not None and following[0] == following[1]  # in the other, and with its white space
            yield (here.rstrip() + instead[len(instead.rstrip()) :] if goes_on else here), Side.BOTH
            continue
        if here and instead and not here[-1].isspace():
            here += " "
        yield from ((text, side) for text, side in ((here, Side.ONE), (instead, Side.OTHER)) if text)
