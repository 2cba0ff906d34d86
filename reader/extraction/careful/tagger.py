"""The careful tagger: names of nine kinds in English, of people, organizations and places in other languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.extraction.careful.encoder import Encoder, Floats
from reader.extraction.careful.model_file import read_model
from reader.extraction.careful.runs import Run, runs
from reader.extraction.decoder import Labels, decode
from reader.extraction.labels import BIOES, KINDS, PARTS
from reader.extraction.language import ENGLISH, language
from reader.extraction.tokens import Paragraph, paragraphs
from reader.model import Kind, Span

_TOGETHER = 40_000  # words of which the scores are held at once
_NEVER = np.float32(-30)
# Only the English texts that it learnt from mark all kinds: in others nothing has told it what is no date or sum.
_SURE = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.FACILITY)
_UNSURE = np.array([at for at, label in enumerate(BIOES) if at and Kind(label[2:]) not in _SURE])
_BETWEEN = np.array([[0, *[_NEVER] * (len(BIOES) - 1)]], np.float32)  # no name goes on from one line to the next


class CarefulTagger:
    """Finds names by a multilingual encoder."""

    def __init__(self, weights: Path) -> None:
        model = read_model(weights)
        self.name = model.name
        self.languages = model.languages
        self._cut = model.pieces
        self._encoder = Encoder(model)

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return each text's spans: ascending, apart, without white space at the ends, offsets in code points."""
        found: list[list[Span]] = [[] for _ in texts]
        is_english = [language(text) == ENGLISH for text in texts]
        for part in _parts(texts):
            ends = np.cumsum([len(paragraph.words) + 1 for _, paragraph in part])
            scores = self._scores(texts, part)
            _leave_what_is_unsure(
                scores, np.repeat([not is_english[number] for number, _ in part], np.diff(ends, prepend=0))
            )
            labels = np.split(decode(scores), ends[:-1])
            for (number, paragraph), line in zip(part, labels, strict=True):
                found[number] += _spans(paragraph, line)
        return found

    def _scores(self, texts: Sequence[str], part: Sequence[tuple[int, Paragraph]]) -> Floats:
        """Return the scores of all words, and behind each line those of a word that is no name."""
        together: list[Run] = []
        for number, some in groupby(part, key=itemgetter(0)):  # what is read together is of one text
            lines = [(paragraph.words, _spaced(texts[number], paragraph)) for _, paragraph in some]
            together += runs(lines, self._cut)
        scores = np.concatenate(self._encoder.scores(together))
        return np.insert(scores, np.cumsum([len(paragraph.words) for _, paragraph in part]), _BETWEEN, axis=0)


def _leave_what_is_unsure(scores: Floats, words: NDArray[np.bool_]) -> None:
    """Take what some words may be of an unsure kind for no name."""
    probabilities = np.exp(scores[words])
    left = scores[words]
    left[:, 0] = np.log(probabilities[:, 0] + probabilities[:, _UNSURE].sum(1) + np.exp(_NEVER))
    left[:, _UNSURE] = _NEVER
    scores[words] = left


def _parts(texts: Sequence[str]) -> Iterator[list[tuple[int, Paragraph]]]:
    """Yield the lines of all texts and which text each is of, as many at once as are read together."""
    part: list[tuple[int, Paragraph]] = []
    words = 0
    for number, text in enumerate(texts):
        for paragraph in paragraphs(text):
            part.append((number, paragraph))
            words += len(paragraph.words)
            if words >= _TOGETHER:
                yield part
                part, words = [], 0
    if part:
        yield part


def _spaced(text: str, paragraph: Paragraph) -> list[bool]:
    return [not start or text[start - 1].isspace() for start in paragraph.starts]


def _spans(paragraph: Paragraph, labels: Labels) -> Iterator[Span]:
    begin = 0
    for at in np.flatnonzero(labels[: len(paragraph.words)]).tolist():
        kind, part = divmod(int(labels[at]) - 1, len(PARTS))
        if PARTS[part] in "BS":
            begin = paragraph.starts[at]
        if PARTS[part] in "ES":
            yield Span(begin, paragraph.starts[at] + len(paragraph.words[at]), KINDS[kind])
