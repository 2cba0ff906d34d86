from __future__ import annotations

import pytest

from reader.extraction.careful.pieces import Pieces
from reader.extraction.careful.runs import LONGEST, Run, runs

_PIECES = Pieces({"<unk>": (0, 0.0), "▁": (1, -1.0), "a": (2, -1.0)}, 0)  # "aaa" is four pieces


def _runs(*lines: str) -> list[Run]:
    return list(runs([(line.split(), [True] * len(line.split())) for line in lines], _PIECES))


def test_a_run_knows_the_first_and_the_last_piece_of_each_word() -> None:
    assert _runs("a aaa") == [Run([1, 2, 1, 2, 2, 2], [0, 2], [1, 5])]


def test_short_lines_are_read_together_and_none_is_torn() -> None:
    found = _runs("aaa " * 10, "aaa " * 10, "aaa " * 10)
    assert [len(run.firsts) for run in found] == [20, 10]


@pytest.mark.parametrize("words", [1, 24, 25, 71, 500])
def test_a_long_line_is_cut_and_every_word_is_in_one_run(words: int) -> None:
    found = _runs("a", "aaa " * words, "a")
    assert sum(len(run.firsts) for run in found) == words + 2
    assert all(0 < len(run.pieces) <= LONGEST for run in found)
    assert all(
        first <= last < len(run.pieces) for run in found for first, last in zip(run.firsts, run.lasts, strict=True)
    )


def test_of_an_endless_word_the_opening_is_read() -> None:
    [run] = _runs("a" * 90)
    assert (run.firsts, len(run.pieces)) == ([0], 24)


def test_nothing_makes_no_run() -> None:
    assert _runs("", "") == []
