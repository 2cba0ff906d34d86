"""The graph with products in eight bits is what the network says, computed plainly."""

from __future__ import annotations

from math import erf

import numpy as np
from numpy.typing import NDArray

from reader.extraction.careful.encoder import make_session
from reader.extraction.labels import BIOES
from reader.extraction.training.careful.graph import Weights, graph_of
from tests.extraction.careful import tiny

_HEADS, _EPSILON = 4, 1e-5
_GELU = np.vectorize(lambda x: 0.5 * x * (1 + erf(x / 2**0.5)))


def _normal(x: NDArray[np.float64], weights: Weights, name: str) -> NDArray[np.float64]:
    scaled = (x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + _EPSILON)
    return np.asarray(scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"])


def _plain(weights: Weights, vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    def product(name: str, x: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"])

    hidden = _normal(vectors, weights, "opened")
    for layer in ("layers.0", "layers.1"):
        parts = np.split(product(f"{layer}.ask", hidden), 3, 1)
        query, key, value = (part.reshape(len(vectors), _HEADS, -1).transpose(1, 0, 2) for part in parts)
        seen = np.exp(query @ key.transpose(0, 2, 1) / np.sqrt(query.shape[2]))
        heads = seen / seen.sum(2, keepdims=True) @ value
        answer = product(f"{layer}.answer", heads.transpose(1, 0, 2).reshape(len(vectors), -1))
        hidden = _normal(hidden + answer, weights, f"{layer}.attended")
        risen = product(f"{layer}.down", _GELU(product(f"{layer}.up", hidden)))
        hidden = _normal(hidden + risen, weights, f"{layer}.done")
    firsts, lasts = np.split(weights["last.weight"], 2, 1)
    return np.concatenate([hidden @ firsts.T + weights["last.bias"], hidden @ lasts.T], 1)


def test_the_graph_says_what_the_network_says() -> None:
    weights = tiny.weights(2, seed=1)
    vectors = np.random.default_rng(2).normal(0, 1, (1, 7, tiny.WIDTH)).astype(np.float32)
    session = make_session(graph_of(weights, _HEADS, _EPSILON))
    (ends,) = session.run(None, {"vectors": vectors, "bias": np.zeros((1, 1, 7, 7), np.float32)})
    wanted = _plain(weights, vectors[0].astype(np.float64))
    assert ends.shape == (1, 7, 2 * len(BIOES))
    assert np.abs(ends[0] - wanted).max() < 0.1 * np.abs(wanted).max()
    assert np.corrcoef(ends.ravel(), wanted.ravel())[0, 1] > 0.998


def test_what_is_no_piece_is_not_looked_at() -> None:
    weights = tiny.weights(2, seed=1)
    vectors = np.random.default_rng(2).normal(0, 1, (1, 7, tiny.WIDTH)).astype(np.float32)
    others = vectors.copy()
    others[0, 5:] = 3
    bias = np.zeros((1, 1, 7, 7), np.float32)
    bias[..., 5:] = -10_000
    session = make_session(graph_of(weights, _HEADS, _EPSILON))
    first, second = (session.run(None, {"vectors": some, "bias": bias})[0][0, :5] for some in (vectors, others))
    assert np.abs(first - second).max() < 0.1 * np.abs(first).max()  # the scale of eight bits is that of all
