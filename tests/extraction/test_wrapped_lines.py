from __future__ import annotations

import pytest

from reader.extraction.wrapped_lines import stretches


def _stretches(text: str) -> list[str]:
    return [text[start:end] for start, end in stretches(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of the town, Ingrid\nSolheim, met visitors from New\nYork on Monday.",
        "He lives in a small house near\r\nthe sea, and he says that he likes it.",
        "She flew with all of them from Los\nAngeles to Hong\nKong.",
        "They asked for help from The\nHague, and from a court that is far away.",
    ],
)
def test_lines_of_a_sentence_are_one(text: str) -> None:
    assert _stretches(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Birch\nAnna Kessel\nPeter Quist.",  # a list
        "Mayor meets Ingrid\nThe mayor met her on Monday in the town hall, and they spoke.",  # a headline
        "The mayor met her.\nThen she went home.",
        "Seen on Monday. Photo: Bloomberg\nMalaysia is said to be stable.",
        "He said he would meet Ida\nOSLO, Norway – The mayor said so.",
        "the first line is here\n\nand the second is another paragraph.",
        "these lines are a verse\nand have no end",
    ],
)
def test_other_lines_stay_alone(text: str) -> None:
    assert _stretches(text) == [line for line in text.split("\n") if line]
