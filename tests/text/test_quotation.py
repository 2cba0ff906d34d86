"""A passage is found again in a text that has become another, or nowhere."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.decision import CONTEXT
from reader.text.quotation import Quotation
from tests.text.edited_texts import EDITS, Verdict, edit_words, in_another_encoding, in_lines, outcomes

TEXT = "The hall opens at noon. Gong Zheng speaks of the harbour, and of the hall.\n\nThe hall closes at night."


def found(text: str, words: str, now: str) -> str | None:
    start = text.index(words)
    span = Quotation.of(text, start, start + len(words)).find_in(now)
    return None if span is None else now[slice(*span)]


@pytest.mark.parametrize(
    ("words", "now", "expected"),
    [
        ("opens at noon", TEXT, "opens at noon"),
        ("opens at noon", f"News of today.\n\n{TEXT}", "opens at noon"),
        ("opens at noon", TEXT.replace("noon", "seven"), "opens at seven"),
        ("opens at noon", TEXT.replace("opens at noon. ", ""), None),
        ("opens", "The gate opens again, and all came.", None),
        (
            "Gong Zheng speaks of the harbour",
            "All wait. Gong Zheng speaks of the harbour",
            "Gong Zheng speaks of the harbour",
        ),
        ("hall closes", TEXT.replace("closes", "closed"), "hall closed"),
        ("Gong Zheng", TEXT.replace("Gong Zheng", "Gōng Zhèng"), "Gōng Zhèng"),
        ("harbour", "", None),
        ("closes at night.", TEXT.removesuffix("closes at night."), None),
    ],
)
def test_a_passage_is_found_by_its_words_and_those_around_it(words: str, now: str, expected: str | None) -> None:
    assert found(TEXT, words, now) == expected


def test_of_the_same_words_those_are_meant_that_stand_between_the_same() -> None:
    start = TEXT.index("The hall closes")
    passage = Quotation.of(TEXT, start, start + len("The hall"))
    assert not passage.is_unique
    now = f"A word before. {TEXT}"
    assert passage.find_in(now) == (now.index("The hall closes"), now.index("The hall closes") + len("The hall"))


def test_where_two_places_are_as_likely_none_is_chosen() -> None:
    twice = "Prices rose on Monday. " * 3
    start = twice.index("rose")
    assert Quotation.of(twice, start, start + 4).find_in(f"A head. {twice}") is None


def test_a_word_is_not_found_within_another() -> None:
    assert found("They met on Monday at six.", "on Monday", "They met Jon Monday at six.") != "on Monday"


def test_passages_are_found_where_no_spaces_part_words() -> None:
    text = "上海市长龚正会见了西门子医疗首席执行官。双方讨论了合作。"
    assert found(text, "龚正会见", f"新闻：{text}") == "龚正会见"
    assert found(text, "会见了西门子医疗", text.replace("西门子", "西門子")) == "会见了西門子医疗"


def test_a_long_passage_is_found_by_its_two_ends() -> None:
    words = [f"word{number}" for number in range(200)]
    text = " ".join(words)
    changed = " ".join("other" if number % 9 == 5 else word for number, word in enumerate(words))
    passage = Quotation.of(text, text.index("word20 "), text.index(" word151"))
    span = passage.find_in(changed)
    assert span is not None
    assert (changed[slice(*span)].split()[0], changed[slice(*span)].split()[-1]) == ("word20", "word150")


@given(st.text(max_size=80), st.integers(0, 80), st.integers(1, 80), st.text(max_size=80))
def test_what_is_found_lies_in_the_text(text: str, start: int, length: int, now: str) -> None:
    passage = Quotation.of(text, start, start + length)
    assert len(passage.before) <= CONTEXT >= len(passage.after)
    span = passage.find_in(now)
    assert span is None or 0 <= span[0] < span[1] <= len(now)
    if text[start : start + length]:
        assert passage.find_in(text) == (start, start + len(passage.quote))


def test_hardly_a_passage_is_lost_and_none_is_placed_wrong_when_a_tenth_of_the_words_are_others() -> None:
    verdicts = Counter(outcomes(edit_words, 400, seed=1))
    assert verdicts[Verdict.RIGHT] >= 0.985 * verdicts.total()
    assert verdicts[Verdict.WRONG] == 0


@pytest.mark.parametrize("edit", [in_another_encoding, in_lines])
def test_no_passage_is_placed_wrong_in_another_reading_of_the_same_file(edit: object) -> None:
    verdicts = Counter(outcomes(edit, 200, seed=1))  # type: ignore[arg-type]
    assert verdicts[Verdict.RIGHT] >= 0.99 * verdicts.total()
    assert verdicts[Verdict.WRONG] == 0


@pytest.mark.parametrize("name", EDITS)
def test_a_passage_that_is_gone_is_rightly_lost(name: str) -> None:
    verdicts = Counter(outcomes(EDITS[name], 50, seed=2))
    assert verdicts[Verdict.RIGHT] > 0.9 * verdicts.total()
