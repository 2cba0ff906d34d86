"""Articles as the network learns from them: types by number, and for each word how probable each label is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.extraction.features import Knowledge, features
from reader.extraction.labels import BIOES
from reader.extraction.trained import PADDINGS
from reader.extraction.word_types import PADDING

Targets = NDArray[np.float16]  # [words, labels]
WORDS = ("w=", "W=")  # features that are the word itself


@dataclass(frozen=True, slots=True)
class Example:
    """An article: its types [words and padding], which of them are words, and the targets of these."""

    types: NDArray[np.int64]
    words: NDArray[np.int64]
    targets: Targets


class TypeTable:
    """The types of all examples with their features; what is rare is left out."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._numbers = {PADDING: 0}
        self._names: list[list[str]] = [[]]
        self._seen: Counter[int] = Counter()
        self.vocabulary: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def example(self, lines: Sequence[Sequence[str]], targets: Targets) -> Example:
        types: list[int] = [0] * PADDINGS
        words: list[int] = []
        for line in lines:
            words += range(len(types), len(types) + len(line))
            types += [self._number(word) for word in line]
            types += [0] * PADDINGS
        self._seen.update(types)
        return Example(np.array(types), np.array(words, np.int64), targets)

    def settle(self, least: int, least_for_words: int) -> None:
        """Number the features: those of at least so many types, or for words and trigrams of so many occurrences."""
        types: Counter[str] = Counter()
        for number, names in enumerate(self._names):
            for name in set(names):
                types[name] += self._seen[number] if name.startswith(WORDS) else 1
        kept = (name for name, seen in types.items() if seen >= _least(name, least, least_for_words))
        self.vocabulary = {name: number for number, name in enumerate(sorted(kept), 1)}
        rows = [[self.vocabulary[name] for name in names if name in self.vocabulary] or [0] for names in self._names]
        self._lengths = np.array(list(map(len, rows)))
        self._begins = np.cumsum(self._lengths) - self._lengths
        self._flat = np.fromiter((number for row in rows for number in row), np.int64)

    def features(self, types: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Return the features of some types in one flat array, where each type's begin in it, and how many they are."""
        lengths = self._lengths[types]
        offsets = np.cumsum(lengths) - lengths
        places = np.arange(lengths.sum()) + np.repeat(self._begins[types] - offsets, lengths)
        return self._flat[places], offsets, lengths

    def are_words(self) -> NDArray[np.bool_]:
        """Return which features are the word itself: [features + 1]."""
        return np.array([False, *(name.startswith(WORDS) for name in self.vocabulary)])

    def _number(self, word: str) -> int:
        if word not in self._numbers:
            self._numbers[word] = len(self._names)
            self._names.append(features(word, self._knowledge))
        return self._numbers[word]


def certain(labels: Iterable[int], smoothing: float) -> Targets:
    """Return the targets of marked words: what is left of 1 is spread over the other labels."""
    gold = np.fromiter(labels, np.int64)
    targets = np.full((len(gold), len(BIOES)), smoothing / len(BIOES), np.float16)
    targets[np.arange(len(gold)), gold] += 1 - smoothing
    return targets


def _least(name: str, least: int, least_for_words: int) -> int:
    return least_for_words if name.startswith((*WORDS, "g=")) else least
