"""The different words met so far: what the network knows of each is worked out once and kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.extraction.features import features
from reader.extraction.lexicon import Lexicon
from reader.extraction.network import Indices, Mask, Network, Rows
from reader.extraction.tokens import as_read

PADDING = ""  # type 0
_MOST = 100_000  # types; a long import meets millions, and what it has met can be worked out again


class Types:
    """Words by number, with their rows for the network and whether they strike: a capital, a digit, a currency."""

    def __init__(self, network: Network, lexicon: Lexicon, vocabulary: Mapping[str, int]) -> None:
        self._network = network
        self._lexicon = lexicon
        self._vocabulary = vocabulary
        self._forget()

    def indices(self, words: Sequence[str]) -> Indices:
        """Return the number of each word; those of an earlier call may hold no longer."""
        new = set(words).difference(self._numbers)
        if len(self._numbers) + len(new) > _MOST:
            self._forget()
            new = set(words) - {PADDING}
        if new:
            self._add(sorted(new))
        return np.fromiter(map(self._numbers.__getitem__, words), np.int64, len(words))

    @property
    def rows(self) -> Rows:
        return self._rows

    @property
    def striking(self) -> Mask:
        return self._striking

    def _forget(self) -> None:
        self._numbers = {PADDING: 0}
        self._rows: Rows = np.zeros((4096, self._network.width), np.float32)
        self._striking: Mask = np.zeros(4096, np.bool_)

    def _add(self, words: Sequence[str]) -> None:
        begin, end = len(self._numbers), len(self._numbers) + len(words)
        if end > len(self._rows):
            self._rows = _longer(self._rows, end)
            self._striking = _longer(self._striking, end)
        self._rows[begin:end] = self._network.rows([self._features(word) for word in words])
        self._striking[begin:end] = list(map(is_striking, words))
        self._numbers.update(zip(words, range(begin, end), strict=True))

    def _features(self, word: str) -> list[int]:
        known = self._vocabulary
        return [known[name] for name in features(as_read(word), self._lexicon.features) if name in known] or [0]


def is_striking(word: str) -> bool:
    return word != word.lower() or any(
        character.isdigit() or unicodedata.category(character) == "Sc" for character in word
    )


def _longer(array: NDArray[Any], least: int) -> NDArray[Any]:
    room = np.zeros((max(least, 2 * len(array)), *array.shape[1:]), array.dtype)
    room[: len(array)] = array
    return room
