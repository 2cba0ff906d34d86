"""What the teachers say of texts: for each word, how probable each label is. The student learns from that.

"Distilling the knowledge in a neural network" (G. Hinton, O. Vinyals, J. Dean, 2015). Teachers of different kinds err
differently: together they are better than the best of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from reader.extraction.decoder import decode
from reader.extraction.features import Knowledge
from reader.extraction.labels import BIOES
from reader.extraction.trained import TrainedTagger
from reader.extraction.training import transformer
from reader.extraction.training.corpus import Document, Entity, entities
from reader.extraction.training.examples import Targets
from reader.extraction.training.metrics import Score
from reader.extraction.training.progress import say
from reader.extraction.training.trainer import Course, train_network

Opinion = Sequence[Targets]  # of each document, its paragraphs one after another

TRANSFORMERS_SHARE = 0.65  # of 1; the networks have the rest, each as much
NETWORK_SEEDS = (1, 2)
_EPOCHS = 12
_LEAST = 3
_SMALLEST = 1e-6  # a probability whose logarithm is taken


def transformer_opinion(
    gold: Sequence[Document], held_out: Sequence[Document], more: Sequence[Document], knowledge: Knowledge, work: Path
) -> Opinion:
    kept, best = work / "transformer.pt", -1.0
    if not kept.exists():
        say("Training the transformer …")
        for epoch, teacher in enumerate(transformer.train(gold, knowledge, seed=1), 1):
            reached = opinions_score(held_out, teacher.probabilities(held_out)).f1
            say(f"  epoch {epoch}: F {reached:.4f}")
            if reached > best:
                best = reached
                torch.save(teacher.state_dict(), kept)
    teacher = transformer.Teacher(transformer.vocabulary(gold, knowledge), knowledge)
    teacher.load_state_dict(torch.load(kept, weights_only=True))
    say(f"The transformer labels {len(more):,} articles …")
    return teacher.probabilities(more)


def network_opinions(
    gold: Sequence[Document],
    held_out: Sequence[Document],
    more: Sequence[Document],
    lexicon: Mapping[str, NDArray[Any]],
    work: Path,
) -> Iterator[Opinion]:
    for seed in NETWORK_SEEDS:
        kept = work / f"network {seed}.npz"
        if not kept.exists():
            train_network(gold, held_out, [], lexicon, Course(_EPOCHS, _LEAST, _LEAST, seed), f"network {seed}", kept)
        tagger = TrainedTagger(kept)
        yield [tagger.probabilities(document.text).astype(np.float16) for document in more]


def combine(opinions: Sequence[Opinion]) -> list[Targets]:
    """Return the teachers' opinions as one, the first's weighing most."""
    shares = [TRANSFORMERS_SHARE] + [(1 - TRANSFORMERS_SHARE) / (len(opinions) - 1)] * (len(opinions) - 1)
    return [
        sum(share * rows.astype(np.float32) for share, rows in zip(shares, together, strict=True)).astype(np.float16)
        for together in zip(*opinions, strict=True)
    ]


def opinions_score(documents: Sequence[Document], opinion: Opinion) -> Score:
    return Score((one.entities for one in documents), _answers(documents, opinion))


def _answers(documents: Sequence[Document], opinion: Opinion) -> Iterator[frozenset[Entity]]:
    for document, rows in zip(documents, opinion, strict=True):
        lengths = list(map(len, document.words))
        scores = np.log(np.maximum(rows.astype(np.float32), _SMALLEST))
        labels = [decode(line) for line in np.split(scores, np.cumsum(lengths[:-1]))]
        yield entities(document, [[BIOES[label] for label in line] for line in labels])
