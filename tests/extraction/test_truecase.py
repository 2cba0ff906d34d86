from __future__ import annotations

import numpy as np

from reader.extraction.lexicon import LOWER, TITLE, UPPER, Lexicon, key
from reader.extraction.truecase import in_capitals, recase, without_capitals

_USUAL = {"met": LOWER, "in": LOWER, "rain": LOWER, "the": LOWER, "rome": TITLE, "nato": UPPER}


def lexicon(usual: dict[str, int]) -> Lexicon:
    words = sorted(usual, key=key)
    keys = np.array([key(word) for word in words], np.uint32)
    return Lexicon(
        {
            "steps": np.diff(keys, prepend=np.uint32(0)),
            "codes": np.zeros((len(words), 4), np.uint8),
            "clusters": np.zeros(len(words), np.uint32),
            "cases": np.array([usual[word] for word in words], np.uint8),
        }
    )


def test_words_are_written_as_they_usually_are() -> None:
    shouted = "NATO MET IN ROME . THE RAIN FELL ON MR QOQQODU".split()
    assert recase(shouted, lexicon(_USUAL | dict.fromkeys(["fell", "on"], LOWER) | {"mr": TITLE})) == (
        "NATO met in Rome . The rain fell on Mr Qoqqodu".split()
    )


def test_a_word_that_is_not_known_is_taken_for_a_name() -> None:
    assert recase(["the", "qoqqodu"], lexicon(_USUAL)) == ["The", "Qoqqodu"]


def test_numbers_and_signs_stay() -> None:
    assert recase(["1987", "(", "$", "x1"], lexicon({"x1": LOWER})) == ["1987", "(", "$", "x1"]


def test_a_line_in_capitals_is_told_from_an_acronym() -> None:
    assert in_capitals("MINISTERS MEET IN ROME ON FRIDAY".split())
    assert not in_capitals("NATO ( AP )".split())
    assert not in_capitals("Ministers meet in ROME on Friday".split())


def test_a_text_without_capitals_is_told_from_a_short_one() -> None:
    assert without_capitals(["the ministers met in rome".split()] * 5)
    assert not without_capitals(["The ministers met in Rome".split()] * 5)
    assert not without_capitals([["rome"]])
