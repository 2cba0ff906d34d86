"""Training a network to the end, on marked articles and on what the teachers say of others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from reader.extraction.lexicon import Lexicon
from reader.extraction.trained import TrainedTagger
from reader.extraction.training.corpus import Document
from reader.extraction.training.examples import Example, Targets, TypeTable, certain
from reader.extraction.training.metrics import score
from reader.extraction.training.progress import say
from reader.extraction.training.student import Shape, Student, train
from reader.extraction.truecase import recase
from reader.extraction.weights import write_weights

_RATE = 3e-3
_SMOOTHING = 0.03
_RECASED_EVERY = 8  # a marked article in so many is seen as if it had come in capitals, and one as if without any


@dataclass(frozen=True, slots=True)
class Course:
    """How a network learns; features are kept that so many types have, words that occur so often."""

    epochs: int
    least: int
    least_for_words: int
    seed: int


def train_network(
    gold: Sequence[Document],
    held_out: Sequence[Document],
    soft: Sequence[tuple[Document, Targets]],
    lexicon: Mapping[str, NDArray[Any]],
    course: Course,
    name: str,
    out: Path,
) -> None:
    """Train a network and write its weights; each epoch is scored on the articles held out, but none is chosen."""
    known = Lexicon(lexicon)
    table = TypeTable(known.features)
    examples = [*_gold_examples(gold, table, known)]
    examples += [table.example(document.words, targets) for document, targets in soft]
    table.settle(course.least, course.least_for_words)
    say(f"Training on {len(examples):,} articles, {len(table):,} types, {len(table.vocabulary):,} features …")
    student, final = Student(table, Shape()), Student(table, Shape())
    for epoch, average in enumerate(train(student, examples, course.epochs, _RATE, course.seed), 1):
        final.load_state_dict(average)
        write_weights(out, name, list(table.vocabulary), lexicon, final.weights())
        say(f"  epoch {epoch}: F {score(TrainedTagger(out), held_out).f1:.4f}")


def _gold_examples(gold: Sequence[Document], table: TypeTable, known: Lexicon) -> Iterator[Example]:
    for number, document in enumerate(gold):
        targets = certain((label for line in document.labels or () for label in line), _SMOOTHING)
        yield table.example(document.words, targets)
        if number % _RECASED_EVERY < 2:
            change = str.upper if number % _RECASED_EVERY else str.lower
            yield table.example([recase([change(word) for word in line], known) for line in document.words], targets)
