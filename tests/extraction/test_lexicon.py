from __future__ import annotations

import numpy as np

from reader.extraction.lexicon import LOWER, TITLE, UPPER, Lexicon, key

_WORDS = sorted(["rome", "nato", "rain"], key=key)
_ROWS = {"rome": (7, 0b1010100110, TITLE + 3 * 4), "nato": (8, 0b110, UPPER + 3 * 5), "rain": (9, 0, LOWER)}


def _lexicon() -> Lexicon:
    codes, clusters, cases = zip(*(_ROWS[word] for word in _WORDS), strict=True)
    return Lexicon(
        {
            "steps": np.diff(np.array([key(word) for word in _WORDS], np.uint32), prepend=np.uint32(0)),
            "codes": np.array(codes, np.uint8)[:, None],
            "clusters": np.array(clusters, np.uint32),
            "cases": np.array(cases, np.uint8),
        }
    )


def test_a_word_has_its_codes_its_case_and_coarser_and_coarser_clusters() -> None:
    assert _lexicon().features("rome") == ["q0=7", "k=13", "b=678", "b4=6", "b6=38"]


def test_a_word_without_a_cluster_has_none() -> None:
    assert _lexicon().features("rain") == ["q0=9", "k=0"]


def test_nothing_is_known_of_other_words() -> None:
    assert _lexicon().features("qoqqodu") == []
    assert _lexicon().features("\ud800") == []


def test_the_usual_case_of_words() -> None:
    usual = _lexicon().usual_case
    assert [usual(word) for word in ("rome", "nato", "rain", "qoqqodu")] == [TITLE, UPPER, LOWER, TITLE]
