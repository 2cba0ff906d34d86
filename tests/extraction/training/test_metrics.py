from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.extraction.training.corpus import document
from reader.extraction.training.metrics import WHO_WHAT_WHERE, Score, score
from reader.model import Kind, Span

_GOLD = frozenset([(0, 4, Kind.PERSON), (5, 9, Kind.PLACE), (10, 14, Kind.DATE)])
_FOUND = frozenset([(0, 4, Kind.PERSON), (5, 9, Kind.ORGANIZATION)])


def test_only_exact_spans_of_the_right_kind_count() -> None:
    assert Score([_GOLD], [_FOUND]).figures() == pytest.approx((1 / 2, 1 / 3, 2 / 5))
    assert Score([_GOLD], [_FOUND]).figures(WHO_WHAT_WHERE) == pytest.approx((1 / 2, 1 / 2, 1 / 2))


def test_articles_weigh_by_their_entities() -> None:
    assert Score([_GOLD, frozenset()], [_GOLD, _FOUND]).figures() == pytest.approx((3 / 5, 1, 3 / 4))


def test_nothing_at_all_scores_nothing() -> None:
    assert Score([], []).f1 == 0
    assert "person          P 0.0000 R 0.0000 F 0.0000" in Score([], []).table()


def test_a_tagger_is_scored_on_the_texts() -> None:
    class FirstWord:
        name = "first word 1"
        languages = frozenset[str]()

        def tag(self, texts: Sequence[str]) -> list[list[Span]]:
            return [[Span(0, text.index(" "), Kind.PERSON)] for text in texts]

    gold = [document("Gong left.", [(0, 4, Kind.PERSON)]), document("The port opened.", [])]
    assert score(FirstWord(), gold).figures() == pytest.approx((1 / 2, 1, 2 / 3))
