from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.extraction.training.careful.measure import WHO_WHAT_WHERE, Counts, measure
from reader.extraction.training.corpus import document
from reader.model import Kind, Span

_TEXT = "Quist saw the Hall of Rome"
_GOLD = [(0, 5, Kind.PERSON), (14, 26, Kind.FACILITY), (22, 26, Kind.GROUP)]


class _FindsCapitals:
    name = "fake 1"
    languages = frozenset[str]()

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        return [[Span(0, 5, Kind.PERSON)] if text[:1].isupper() else [] for text in texts]


def test_facilities_are_places_and_other_kinds_do_not_count() -> None:
    counts = Counts()
    counts.add(_GOLD, [(14, 26, Kind.PLACE), (0, 5, Kind.ORGANIZATION), (6, 9, Kind.DATE)])
    assert counts.f1(*WHO_WHAT_WHERE) == pytest.approx(1 / 2)
    assert (counts.f1(Kind.PLACE), counts.f1(Kind.PERSON)) == (1, 0)


def test_articles_are_measured_as_written_and_in_other_letters() -> None:
    articles = [document(_TEXT, _GOLD)]
    assert measure(_FindsCapitals(), articles).f1(Kind.PERSON) == 1
    assert measure(_FindsCapitals(), articles, str.lower).f1(Kind.PERSON) == 0


def test_what_becomes_longer_in_capitals_is_left_out() -> None:
    assert measure(_FindsCapitals(), [document("Straße", [(0, 5, Kind.PERSON)])], str.upper).there == {}
