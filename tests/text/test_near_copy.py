"""Which texts are versions of one story."""

from __future__ import annotations

import pytest

from reader.text.near_copy import Worded, are_versions
from tests.library.stories import EDITED, LONGER, OTHER, PARAGRAPHS, SHORTER, WIRE

REPORT = (
    "The exchange of Port Ansgar closed higher on {day} as buyers returned. The index of forty firms rose {points} "
    "points to {index}, and {shares} shares changed hands. Sails and rope were sought after, dealers said, while tar "
    "was little changed. The bank of the coast left its rate where it was, at {rate} per cent."
)
MONDAYS = REPORT.format(day="Monday", points=12, index=4310, shares="20,000", rate="3.5")
FRIDAYS = REPORT.format(day="Friday", points=31, index=4377, shares="18,500", rate="4.1")


@pytest.mark.parametrize("other", [LONGER, SHORTER, EDITED, WIRE[len(WIRE) // 3 :], WIRE[: 2 * len(WIRE) // 3]])
def test_what_is_longer_shorter_or_edited_again_is_a_version(other: str) -> None:
    assert are_versions(Worded.of(WIRE), Worded.of(other))
    assert are_versions(Worded.of(other), Worded.of(WIRE))


def test_another_story_is_none_though_it_has_a_sentence_of_it() -> None:
    assert not are_versions(Worded.of(WIRE), Worded.of(OTHER))
    assert not are_versions(Worded.of(WIRE), Worded.of(f"{OTHER}\n\n{PARAGRAPHS[0]}"))


def test_the_same_report_of_another_day_tells_other_numbers() -> None:
    assert not are_versions(Worded.of(MONDAYS), Worded.of(FRIDAYS))
    assert are_versions(Worded.of(MONDAYS), Worded.of(MONDAYS + " Trade was thin."))


def test_what_is_short_is_a_version_of_nothing() -> None:
    assert not are_versions(Worded.of(WIRE), Worded.of(PARAGRAPHS[0][:80]))
    assert not are_versions(Worded.of(""), Worded.of(""))


def test_where_words_are_not_written_apart_letters_tell() -> None:
    text = "港务局周二表示，新码头将于六月启用，比原计划晚了一年，造价高出三分之一。潜水员在打桩处发现了一艘沉船。"
    assert are_versions(Worded.of(text), Worded.of(text[: 2 * len(text) // 3] + "渡轮航线将于七月迁入。"))
