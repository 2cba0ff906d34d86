"""The program's own tagger: a small neural network that was trained on marked news, run by numpy alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from itertools import chain
from pathlib import Path
from typing import TypeVar

import numpy as np

from reader.extraction.decoder import Labels, decode
from reader.extraction.gazetteer import gazetteer
from reader.extraction.labels import BIOES, KINDS, PARTS
from reader.extraction.language import ENGLISH
from reader.extraction.lexicon import Lexicon
from reader.extraction.network import Mask, Rows
from reader.extraction.span_rules import VERSION, SpanRules
from reader.extraction.tokens import LONGEST, Paragraph, paragraphs
from reader.extraction.truecase import in_capitals, recase, without_capitals
from reader.extraction.weights import read_weights
from reader.extraction.word_types import PADDING, Types
from reader.lazy_dataclass import dataclass
from reader.model import Span

_Value = TypeVar("_Value", int, str)

PADDINGS = 2  # between paragraphs: as far as the widest window reaches
_BATCH = 6_000  # words at once: what the layers compute stays in the processor's cache


class TrainedTagger:
    """Finds names of nine kinds in English news."""

    languages = frozenset([ENGLISH])

    def __init__(self, weights: Path) -> None:
        name, lexicon, self._network, vocabulary = read_weights(weights)
        self.name = f"{name}.{VERSION}"
        self._lexicon: Lexicon = lexicon
        self._rules = SpanRules(gazetteer())
        self._types = Types(self._network, lexicon, vocabulary)

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return each text's spans: ascending, apart, without white space at the ends, offsets in code points."""
        found: list[list[Span]] = [[] for _ in texts]
        for pieces in _batches(self._pieces(texts)):
            for piece, spans in zip(pieces, self._read(pieces), strict=True):
                found[piece.text] += spans
        return [self._rules.apply(text, spans) for text, spans in zip(texts, found, strict=True)]

    def probabilities(self, text: str) -> Rows:
        """Return how probable each label is for each word of a text, paragraph by paragraph: [words, labels]."""
        found = []
        for piece in self._pieces([text]):
            scores, words = self._scores([piece])
            found.append(np.exp(scores[words]))
        return np.concatenate(found) if found else np.zeros((0, len(BIOES)), np.float32)

    def _pieces(self, texts: Sequence[str]) -> Iterator[_Piece]:
        for number, text in enumerate(texts):
            for part in _parts(paragraphs(text)):
                yield _Piece(number, part, self._recase([paragraph.words for paragraph in part]))

    def _recase(self, lines: list[list[str]]) -> list[list[str]]:
        """Return the words as the network is to see them."""
        plain = without_capitals(lines)
        return [recase(line, self._lexicon) if plain or in_capitals(line) else line for line in lines]

    def _read(self, pieces: Sequence[_Piece]) -> Iterator[list[Span]]:
        scores, _ = self._scores(pieces)
        labels = decode(scores)
        ends = np.cumsum([piece.length for piece in pieces])
        for piece, part in zip(pieces, np.split(labels, ends[:-1]), strict=True):
            yield _spans(piece, part)

    def _scores(self, pieces: Sequence[_Piece]) -> tuple[Rows, Mask]:
        """Return the logarithm of each label's probability [words and padding, labels], and what is no padding."""
        types = self._types.indices(list(chain.from_iterable(_pad(piece.written, PADDING) for piece in pieces)))
        articles = np.repeat(np.arange(len(pieces)), [piece.length for piece in pieces])
        striking = self._types.striking[types]
        return self._network.log_probabilities(self._types.rows, types, articles, striking), types != 0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text or a part of a long one: which text it is of, its paragraphs, their words as they are usually written."""

    text: int
    paragraphs: list[Paragraph]
    written: list[list[str]]
    length: int = field(init=False)  # words and padding

    def __post_init__(self) -> None:
        words = sum(map(len, self.written))
        object.__setattr__(self, "length", words + PADDINGS * (len(self.written) + 1))


def _pad(lines: Iterable[Sequence[_Value]], padding: _Value) -> list[_Value]:
    """Return what belongs to each word, line after line, with padding around the lines."""
    gap = [padding] * PADDINGS
    padded = gap.copy()
    for line in lines:
        padded += line
        padded += gap
    return padded


def _spans(piece: _Piece, labels: Labels) -> list[Span]:
    named = np.flatnonzero(labels)
    if len(named) == 0:
        return []
    words = _pad([paragraph.words for paragraph in piece.paragraphs], PADDING)
    starts = _pad([paragraph.starts for paragraph in piece.paragraphs], 0)
    kind, part = np.divmod(labels[named] - 1, len(PARTS))
    opens = (part == PARTS.index("B")) | (part == PARTS.index("S"))
    closes = (part == PARTS.index("E")) | (part == PARTS.index("S"))
    places = zip(named[opens].tolist(), named[closes].tolist(), kind[opens].tolist(), strict=True)
    return [Span(starts[first], starts[last] + len(words[last]), KINDS[number]) for first, last, number in places]


def _parts(found: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """Cut a long text into parts, between paragraphs."""
    part: list[Paragraph] = []
    words = 0
    for paragraph in found:
        if part and words + len(paragraph.words) > LONGEST:
            yield part
            part, words = [], 0
        part.append(paragraph)
        words += len(paragraph.words)
    if part:
        yield part


def _batches(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    batch: list[_Piece] = []
    for piece in pieces:
        batch.append(piece)
        if sum(one.length for one in batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
