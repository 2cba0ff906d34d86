"""What the teacher says of texts: for each word, how probable each label is. The student learns from that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from reader.extraction.decoder import decode
from reader.extraction.labels import BIOES, transitions
from reader.extraction.training.corpus import Document, Entity, entities
from reader.extraction.training.examples import Targets
from reader.extraction.training.scoring import Score

_LEAST = 1e-6  # a probability whose logarithm is taken


def teachers_score(documents: Sequence[Document], probabilities: Sequence[Targets]) -> Score:
    return Score((one.entities for one in documents), _answers(documents, probabilities))


def _answers(documents: Sequence[Document], probabilities: Sequence[Targets]) -> Iterator[frozenset[Entity]]:
    for document, rows in zip(documents, probabilities, strict=True):
        lengths = list(map(len, document.words))
        scores = np.log(np.maximum(rows.astype(np.float32), _LEAST))
        labels = [decode(line, transitions()) for line in np.split(scores, np.cumsum(lengths[:-1]))]
        yield entities(document, [[BIOES[label] for label in line] for line in labels])
