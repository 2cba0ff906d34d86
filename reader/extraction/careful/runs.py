"""The words of an article as runs of pieces that the encoder reads at once: sentences beside their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.extraction.careful.pieces import Pieces

LONGEST = 96  # pieces of a run
_MOST_OF_A_WORD = 24  # pieces: the first of them
_PART = 70  # words of a line that are kept together

Line = tuple[Sequence[str], Sequence[bool]]  # words, and whether white space stands before each


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that are read together, and for each word its first and its last piece."""

    pieces: list[int]
    firsts: list[int]
    lasts: list[int]


def runs(lines: Iterable[Line], pieces: Pieces) -> Iterator[Run]:
    """Yield the words of lines in turn."""
    run = Run([], [], [])
    for line in lines:
        for part in _parts(line, pieces):
            if run.pieces and len(run.pieces) + sum(map(len, part)) > LONGEST:
                yield run
                run = Run([], [], [])
            for word in part:
                run.firsts.append(len(run.pieces))
                run.pieces.extend(word)
                run.lasts.append(len(run.pieces) - 1)
    if run.pieces:
        yield run


def _parts(line: Line, pieces: Pieces) -> Iterator[list[list[int]]]:
    """Yield the pieces of a line's words, as many words at once as are kept together."""
    part: list[list[int]] = []
    length = 0
    for word, gap in zip(*line, strict=True):
        cut = pieces.of(word, spaced=gap)[:_MOST_OF_A_WORD]
        if part and (len(part) == _PART or length + len(cut) > LONGEST):
            yield part
            part, length = [], 0
        part.append(cut)
        length += len(cut)
    if part:
        yield part
