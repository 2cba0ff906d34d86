"""The neural tagger: scores of every word for every label, from the word itself, its neighbours and its whole article.

    features ─sum─▶ maxout, norm ─▶ window ±2 ─▶ window ±1 ─▶ first guess ─┐
    (a row a type, kept)               └──────────────┬───────────────────│────▶ scores
                                     what the article says of the same words, window ±1

A word is looked at only if it stands within `REACH` words of a capital or a digit: names have one, and the others cost
four fifths of the time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]
Indices = NDArray[np.int64]
Mask = NDArray[np.bool_]

REACH = 2
OUTSIDE = 30.0  # the score for O of a word that is not looked at


class Network:
    """The layers with their weights, float32; `embeddings` is [features, width], row 0 for a word without features."""

    def __init__(self, weights: Mapping[str, NDArray[np.generic]]) -> None:
        w = {name: np.asarray(array, np.float32) for name, array in weights.items()}
        self._embeddings = w["embeddings"]
        self._word = w["word.weight"].T.copy(), w["word.bias"]
        self._norm = w["norm.weight"], w["norm.bias"]
        self._layers = {name: (w[f"{name}.weight"].T.copy(), w[f"{name}.bias"]) for name in _LAYERS}
        self.width = len(w["norm.weight"])
        self.labels = len(w["last.bias"])

    def rows(self, features: Sequence[Sequence[int]]) -> Rows:
        """Return what the network knows of types by their features: [types, width]."""
        flat = np.fromiter((index for one in features for index in one), np.int64)
        starts = np.cumsum([0, *map(len, features[:-1])])
        summed = np.add.reduceat(self._embeddings[flat], starts, axis=0)
        weight, bias = self._word
        return _layer_norm((summed @ weight + bias).reshape(len(features), -1, 2).max(2), *self._norm)

    def log_probabilities(self, rows: Rows, types: Indices, articles: Indices, striking: Mask) -> Rows:
        """Return the logarithm of each word's probability for each label: [words, labels].

        `rows` are those of all types, `types` [words] says which each word is and 0 is padding, two of which stand
        between paragraphs; `articles` [words] numbers the articles, `striking` [words] marks capitals and digits.
        """
        inside = types != 0
        last = _dilate(striking, REACH) & inside
        told = _dilate(last, 1) & inside  # whose neighbours' first guesses are needed, and so on outward
        seen = _dilate(told, 1) & inside
        scores = np.full((len(types), self.labels), -OUTSIDE, np.float32)
        scores[:, 0] = 0.0
        if not last.any():
            return scores
        hidden = self._hidden_state(rows, types, np.flatnonzero(seen), np.flatnonzero(told))
        at, near = np.flatnonzero(last), np.flatnonzero(told)
        memory = np.zeros((len(types), 2 * self.labels + _MEMORY), np.float32)
        memory[near] = self._memory(hidden[near], types[near], articles[near])
        recalled = self._layer("recall", _window(memory, 1, at))
        scores[at] = _log_softmax(self._linear("last", np.concatenate([hidden[at], recalled], 1)))
        return scores

    def _hidden_state(self, rows: Rows, types: Indices, seen: Indices, told: Indices) -> Rows:
        """Return the hidden state at the words `told`, zero elsewhere."""
        first = self._layer("wide", _window(rows, 2, seen, types))
        hidden = np.zeros((len(types), first.shape[1]), np.float32)
        hidden[seen] = first
        second = self._layer("near", _window(hidden, 1, told))
        hidden[told] += second
        return hidden

    def _memory(self, hidden: Rows, types: Indices, articles: Indices) -> Rows:
        """Return, for each word, what its article says of its type: mean and maximum of the first guesses, hints."""
        guess = np.exp(_log_softmax(self._linear("first", hidden)))
        hints = self._layer("hint", hidden)
        key = articles * (types.max(initial=0) + 1) + types
        order = np.argsort(key, kind="stable")
        begins = np.flatnonzero(np.r_[True, np.diff(key[order]) != 0])
        counts = np.diff(np.r_[begins, len(order)])
        grouped = guess[order]
        mean = np.add.reduceat(grouped, begins) / counts[:, None].astype(np.float32)
        known = [mean, np.maximum.reduceat(grouped, begins), np.maximum.reduceat(hints[order], begins)]
        group = np.empty(len(order), np.int64)
        group[order] = np.repeat(np.arange(len(begins)), counts)
        return np.concatenate(known, 1)[group]

    def _linear(self, name: str, x: Rows) -> Rows:
        weight, bias = self._layers[name]
        x = x @ weight
        x += bias
        return x

    def _layer(self, name: str, x: Rows) -> Rows:
        x = self._linear(name, x)
        return np.maximum(x, 0, out=x)


_LAYERS = ("wide", "near", "first", "hint", "recall", "last")
_MEMORY = 32


def _dilate(mask: Mask, reach: int) -> Mask:
    """Mark the neighbours of what is marked."""
    spread = mask.copy()
    for step in range(1, reach + 1):
        spread[step:] |= mask[:-step]
        spread[:-step] |= mask[step:]
    return spread


def _window(x: Rows, reach: int, at: Indices, index: Indices | None = None) -> Rows:
    """Return the rows around some places side by side: [places, (2 × reach + 1) × width]; `index` finds their rows."""
    places = at[:, None] + np.arange(-reach, reach + 1)
    return x.take(places if index is None else index[places], axis=0, mode="clip").reshape(len(at), -1)


def _log_softmax(x: Rows) -> Rows:
    x = x - x.max(1, keepdims=True)
    logarithms: Rows = x - np.log(np.exp(x).sum(1, keepdims=True))
    return logarithms


def _layer_norm(x: Rows, weight: Rows, bias: Rows) -> Rows:
    """Layer normalisation (J. L. Ba, J. R. Kiros, G. E. Hinton, 2016)."""
    x = x - x.mean(1, keepdims=True)
    normalised: Rows = x / np.sqrt((x * x).mean(1, keepdims=True) + 1e-5) * weight + bias
    return normalised
