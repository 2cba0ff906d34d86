from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.extraction.decoder import Scores, decode

_FREE = np.zeros((3, 3), np.float32)


def _best_of_all(scores: Scores, transitions: Scores) -> float:
    paths = product(range(scores.shape[1]), repeat=len(scores))
    return max(_value(scores, transitions, path) for path in paths)


def _value(scores: Scores, transitions: Scores, path: tuple[int, ...]) -> float:
    steps = zip((0, *path), (*path, 0), strict=True)
    return float(sum(scores[at, label] for at, label in enumerate(path)) + sum(transitions[step] for step in steps))


@settings(max_examples=200)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6))
def test_no_path_is_better_than_the_one_that_is_found(seed: int, words: int) -> None:
    chance = np.random.default_rng(seed)
    scores = chance.normal(0, 3, (words, 3)).clip(-4, 4).astype(np.float32)  # no O leads by more than TAU
    transitions = chance.normal(0, 3, (3, 3)).astype(np.float32)
    transitions[0, 0] = 0.0
    found = tuple(decode(scores, transitions).tolist())
    assert _value(scores, transitions, found) == pytest.approx(_best_of_all(scores, transitions), abs=1e-3)


def test_a_certain_o_is_o_and_cuts_the_text() -> None:
    scores = np.array([[0, 5, 0], [30, 0, 0], [0, 0, 5]], np.float32)
    assert decode(scores, _FREE).tolist() == [1, 0, 2]


def test_nothing_that_may_be_a_name_is_all_o() -> None:
    assert decode(np.array([[30, 0, 0]] * 4, np.float32), _FREE).tolist() == [0, 0, 0, 0]
    assert decode(np.zeros((0, 3), np.float32), _FREE).tolist() == []


def test_a_stretch_without_end_is_cut() -> None:
    scores = np.tile(np.array([0, 5, 0], np.float32), (5_000, 1))
    assert decode(scores, _FREE).tolist() == [1] * 5_000
