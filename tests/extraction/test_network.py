from __future__ import annotations

import numpy as np
import pytest

from reader.extraction import network as module
from reader.extraction.network import Network, Rows

_LABELS, _WIDTH, _HIDDEN, _HINTS, _RECALL = 5, 6, 8, 32, 4


def _network(seed: int = 1) -> Network:
    chance = np.random.default_rng(seed)
    shapes = {
        "word": (2 * _WIDTH, 3),
        "wide": (_HIDDEN, 5 * _WIDTH),
        "near": (_HIDDEN, 3 * _HIDDEN),
        "first": (_LABELS, _HIDDEN),
        "hint": (_HINTS, _HIDDEN),
        "recall": (_RECALL, 3 * (2 * _LABELS + _HINTS)),
        "last": (_LABELS, _HIDDEN + _RECALL),
    }
    weights = {f"{name}.weight": chance.normal(size=shape) for name, shape in shapes.items()}
    biases = {f"{name}.bias": chance.normal(size=shape[0]) for name, shape in shapes.items()}
    norm = {"norm.weight": chance.normal(size=_WIDTH), "norm.bias": chance.normal(size=_WIDTH)}
    return Network(weights | biases | norm | {"embeddings": chance.normal(size=(9, 3))})


def _scores(network: Network, types: list[int], articles: list[int], striking: list[bool]) -> Rows:
    rows = np.concatenate([np.zeros((1, _WIDTH), np.float32), network.rows([[1, 2], [3], [4, 5, 6], [0]])])
    return network.log_probabilities(rows, np.array(types), np.array(articles), np.array(striking))


def test_every_word_that_is_looked_at_has_probabilities() -> None:
    scores = _scores(_network(), [0, 0, 1, 2, 3, 0, 0], [0] * 7, [False, False, True, False, False, False, False])
    assert scores.shape == (7, _LABELS)
    assert np.exp(scores[2:5]).sum(1) == pytest.approx(1, abs=1e-5)


def test_a_word_far_from_capitals_and_digits_is_outside() -> None:
    striking = [False, False, True, *[False] * 6]
    scores = _scores(_network(), [0, 0, 1, 2, 3, 4, 1, 0, 0], [0] * 9, striking)
    assert scores[5:7, 0].tolist() == [0.0, 0.0]
    assert (scores[5:7, 1:] == -module.OUTSIDE).all()


def test_looking_at_few_words_gives_what_looking_at_all_gives() -> None:
    """The rows that are left out are those on which no answer depends, but for what the memory holds of them."""
    types, articles = [0, 0, 1, 2, 3, 4, 1, 2, 4, 0, 0], [0] * 11
    few = _scores(_network(), types, articles, [at == 2 for at in range(11)])
    assert few[2] == pytest.approx(
        _scores(_network(), [*types[:7], 0, 0], articles[:9], [at == 2 for at in range(9)])[2]
    )


def test_articles_know_nothing_of_each_other() -> None:
    one, other = [0, 0, 1, 2, 3, 0, 0], [0, 0, 3, 1, 4, 4, 0, 0]
    striking = [True] * 15
    together = _scores(_network(), one + other, [0] * 7 + [1] * 8, striking)
    alone = [_scores(_network(), types, [0] * len(types), [True] * len(types)) for types in (one, other)]
    assert together == pytest.approx(np.concatenate(alone), rel=1e-4, abs=1e-4)


def test_what_an_article_says_of_a_word_elsewhere_counts() -> None:
    again, never = [0, 0, 1, 2, 0, 0, 1, 3, 0, 0], [0, 0, 1, 2, 0, 0, 4, 3, 0, 0]
    first = [_scores(_network(), types, [0] * 10, [True] * 10)[2] for types in (again, never)]
    assert np.abs(first[0] - first[1]).max() > 1e-3
