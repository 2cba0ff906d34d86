from __future__ import annotations

import numpy as np
import pytest

from reader.extraction.labels import BIOES
from reader.extraction.training.examples import TypeTable, certain


def _table() -> TypeTable:
    table = TypeTable(lambda word: [f"known {word}"] if word == "rome" else [])
    table.example([["Rome", "Rome"], ["rose"]], certain([1, 1, 0], 0.0))
    return table


def test_an_example_has_padding_around_each_line() -> None:
    example = _table().example([["Rome"], ["rose", "Rome"]], certain([1, 0, 1], 0.0))
    assert (example.types != 0).tolist() == [False, False, True, False, False, True, True, False, False]
    assert example.words.tolist() == [2, 5, 6]
    assert example.types[2] == example.types[6] != example.types[5]


def test_what_is_rare_is_left_out() -> None:
    table = _table()
    table.settle(least=1, least_for_words=2)
    assert "w=rome" in table.vocabulary  # two occurrences
    assert "w=rose" not in table.vocabulary
    assert "p1=r" in table.vocabulary  # of two types
    table.settle(least=2, least_for_words=2)
    assert "p2=ro" in table.vocabulary
    assert "known rome" not in table.vocabulary


def test_the_features_of_types_lie_one_after_another() -> None:
    table = _table()
    table.settle(least=1, least_for_words=1)
    flat, offsets, lengths = table.features(np.array([0, 2, 1]))
    assert (len(flat), offsets.tolist()) == (lengths.sum(), [0, 1, 1 + lengths[1]])
    assert flat[0] == 0  # padding has none
    assert set(flat[offsets[2] :].tolist()) >= {table.vocabulary["w=rome"], table.vocabulary["known rome"]}
    assert table.are_words()[table.vocabulary["w=rome"]]
    assert not table.are_words()[table.vocabulary["p1=r"]]


def test_targets_are_probabilities() -> None:
    targets = certain([3, 0], 0.1).astype(np.float32)
    assert targets.sum(1) == pytest.approx(1, abs=1e-2)
    assert targets.argmax(1).tolist() == [3, 0]
    assert targets.shape == (2, len(BIOES))
