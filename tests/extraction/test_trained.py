from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.extraction.trained import TrainedTagger
from reader.model import Kind, Span
from reader.paths import resources
from tests.work import calls

_WEIGHTS = resources() / "tagger.npz"
_TAGGER = TrainedTagger(_WEIGHTS)
_STORY = """Harbour reopens in Valparaíso

The port of Valparaíso reopened on Tuesday after a storm that cost Chilean fishermen US$12 million, Mayor Macarena \
Ripamonti said. Ripamonti thanked the Red Cross and the United Nations, which sent help from Buenos Aires in May 2021.

"Most of the boats have been found," said Jorge Fuentes of the University of Chile.
"""
_ODD = ["\n", "\n\n", "\t", "\u200b", "\x00", "\x1c", "\u2028", "\ud800", "e\u0301", "👩\u200d🔬"]
_WORDS = st.sampled_from(
    [*"Mayor Gong Zheng the of Bank China's (Shanghai) $ 5 1,200. million May - “ ” 日本 שלום ﬁ İ ß Ⅷ ²".split(), *_ODD]
)
_TEXTS = st.one_of(st.text(), st.lists(st.one_of(_WORDS, st.text(max_size=3)), max_size=60).map(" ".join))


def _found(text: str) -> list[tuple[str, Kind]]:
    return [(text[span.start : span.end], span.kind) for span in _TAGGER.tag([text])[0]]


def _is_sound(text: str, spans: list[Span]) -> bool:
    behind = 0
    for span in spans:
        surface = text[span.start : span.end]
        if not behind <= span.start < span.end <= len(text) or surface != surface.strip():
            return False
        behind = span.end
    return True


def test_names_dates_and_amounts_of_a_story_are_found() -> None:
    found = _found(_STORY)
    assert {
        ("Valparaíso", Kind.PLACE),
        ("Tuesday", Kind.DATE),
        ("Chilean", Kind.GROUP),
        ("US$12 million", Kind.MONEY),
        ("Macarena Ripamonti", Kind.PERSON),
        ("Ripamonti", Kind.PERSON),
        ("Red Cross", Kind.ORGANIZATION),
        ("United Nations", Kind.ORGANIZATION),
        ("Buenos Aires", Kind.PLACE),
        ("Jorge Fuentes", Kind.PERSON),
        ("University of Chile", Kind.ORGANIZATION),
    } <= set(found)


@pytest.mark.parametrize("change", [str.upper, str.lower])
def test_names_are_found_where_letters_do_not_tell_them(change: type[str]) -> None:
    people = {surface.casefold() for surface, kind in _found(change(_STORY)) if kind is Kind.PERSON}
    assert {"macarena ripamonti", "jorge fuentes"} <= people


def test_several_texts_are_read_as_if_alone() -> None:
    texts = [_STORY, "", "Nothing here.", "Gong Zheng met Bernd Montag in Shanghai.", _STORY.upper()]
    assert _TAGGER.tag(texts) == [_TAGGER.tag([text])[0] for text in texts]
    assert _TAGGER.tag([]) == []


def test_each_word_has_probabilities_of_all_labels() -> None:
    found = TrainedTagger(_WEIGHTS).probabilities("Gong Zheng met\n\nBernd Montag.")
    assert found.shape == (6, 37)
    assert found.sum(1) == pytest.approx(1, abs=1e-3)


@settings(max_examples=100, deadline=None)
@given(st.lists(_TEXTS, max_size=3))
def test_any_text_is_tagged_soundly(texts: list[str]) -> None:
    for text, spans in zip(texts, _TAGGER.tag(texts), strict=True):
        assert _is_sound(text, spans)


def test_a_text_longer_than_the_network_reads_at_once_is_read_to_its_end() -> None:
    text = "Nothing happened. " * 15_000 + "Gong Zheng met Bernd Montag in Shanghai."
    assert _found(text)[-3:] == [
        ("Gong Zheng", Kind.PERSON),
        ("Bernd Montag", Kind.PERSON),
        ("Shanghai", Kind.PLACE),
    ]


@pytest.mark.parametrize(
    "one", [_STORY, "Gong Zheng, ", "A" * 900 + " ", "($1 (", "\n"], ids=lambda one: repr(one[:12])
)
def test_work_grows_with_the_length_of_a_text_and_no_faster(one: str) -> None:
    short, long = one * (20_000 // len(one)), one * (200_000 // len(one))
    _TAGGER.tag([short])
    assert calls(lambda: _TAGGER.tag([long])) < 12 * calls(lambda: _TAGGER.tag([short])) + 1000


def test_what_was_met_before_changes_nothing() -> None:
    fresh = TrainedTagger(_WEIGHTS)
    before = fresh.tag([_STORY])
    fresh.tag([" ".join(f"Word{number}" for number in range(120_000))])
    assert fresh.tag([_STORY]) == before
