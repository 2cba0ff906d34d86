from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.extraction.decoder import Scores, decode
from reader.extraction.labels import BIOES

_SOME = [at for at, label in enumerate(BIOES) if label == "O" or label.endswith(("person", "place"))]


def _is_possible(path: tuple[int, ...]) -> bool:
    labels = ["O", *(BIOES[label] for label in path), "O"]
    return all(_may_follow(*pair) for pair in pairwise(labels))


def _may_follow(before: str, after: str) -> bool:
    is_open, goes_on = before[0] in "BI", after[0] in "IE"
    return is_open == goes_on and (not is_open or before[1:] == after[1:])


def _value(scores: Scores, path: tuple[int, ...]) -> float:
    return float(sum(scores[at, label] for at, label in enumerate(path)))


def _scores(words: int, **given: str) -> Scores:
    scores = np.zeros((words, len(BIOES)), np.float32)
    for at, label in given.items():
        scores[int(at[1:]), BIOES.index(label)] = 5
    return scores


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 4))
def test_no_possible_path_is_better_than_the_one_that_is_found(seed: int, words: int) -> None:
    scores = np.full((words, len(BIOES)), -20, np.float32)
    chance = np.random.default_rng(seed)
    scores[:, _SOME] = chance.normal(0, 3, (words, len(_SOME))).clip(-4, 4)  # no O leads by more than TAU
    found = tuple(decode(scores).tolist())
    paths = filter(_is_possible, product(_SOME, repeat=words))
    assert _is_possible(found)
    assert _value(scores, found) == pytest.approx(max(_value(scores, path) for path in paths), abs=1e-3)


def test_a_certain_o_is_o_and_cuts_the_text() -> None:
    scores = _scores(3, w0="S-person", w2="S-place")
    scores[1, 0] = 30
    assert [BIOES[label] for label in decode(scores)] == ["S-person", "O", "S-place"]


def test_nothing_that_may_be_a_name_is_all_o() -> None:
    scores = np.zeros((4, len(BIOES)), np.float32)
    scores[:, 0] = 30
    assert decode(scores).tolist() == [0, 0, 0, 0]
    assert decode(scores[:0]).tolist() == []


def test_a_stretch_without_end_is_cut() -> None:
    labels = [BIOES[label] for label in decode(np.tile(_scores(1, w0="S-person"), (5_000, 1)))]
    assert labels == ["S-person"] * 5_000
