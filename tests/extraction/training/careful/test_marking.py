from __future__ import annotations

import pytest

from reader.extraction.labels import BIOES
from reader.extraction.training.careful.marking import Kinds, joined, lines, spans
from reader.model import Kind

_PLACE: Kinds = (Kind.PLACE,)


def _labels(bits: int) -> set[str]:
    return {label for number, label in enumerate(BIOES) if bits >> number & 1}


def test_a_word_may_be_what_its_corpus_marks() -> None:
    [first, second] = lines(
        "Gong Zheng left\n\nRome.", [(0, 10, (Kind.PERSON,)), (17, 21, (Kind.PLACE, Kind.FACILITY))]
    )
    assert [_labels(bits) for bits in first.permitted] == [{"B-person"}, {"E-person"}, {"O"}]
    assert _labels(second.permitted[0]) == {"S-place", "S-facility"}
    assert (first.spaced, second.spaced) == ([True] * 3, [True, False])


def test_an_unmarked_word_may_be_what_its_corpus_does_not_mark() -> None:
    [line] = lines("on Monday", (), (Kind.DATE,))
    assert _labels(line.permitted[1]) == {"O", "B-date", "I-date", "E-date", "S-date"}


def test_from_a_mark_without_kinds_nothing_is_learnt() -> None:
    [line] = lines("the old Rome", [(4, 7, ())])
    assert line.permitted == [1, 0, 1]


def test_a_mark_counts_for_every_word_that_it_touches() -> None:
    [line] = lines("Rom-Reise", [(0, 3, _PLACE)])
    assert [_labels(bits) for bits in line.permitted] == [{"S-place"}, {"O"}, {"O"}]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ('Er sagte : " Nein , ( nie ) ! "', 'Er sagte: "Nein, (nie)!"'),
        ("« Da » , sagte er", "«Da», sagte er"),
        ("", ""),
    ],
)
def test_words_are_set_as_they_usually_are(words: str, text: str) -> None:
    found, starts = joined(words.split())
    assert found == text
    assert all(found.startswith(word, start) for word, start in zip(words.split(), starts, strict=True))


def test_words_are_set_as_they_were_where_that_is_known() -> None:
    assert joined(["l", "'", "anno"], [False, False, True]) == ("l'anno", [0, 1, 2])


def test_runs_of_tags_are_names() -> None:
    tags = "B-PER I-PER B-PER O I-LOC I-ORG B-ORG".split()
    assert spans(tags) == [(0, 2, "PER"), (2, 3, "PER"), (4, 5, "LOC"), (5, 6, "ORG"), (6, 7, "ORG")]
