from itertools import pairwise

import pytest

from reader.settings import MEASURE, SHOW_MARKS, TEXT_SIZE, Settings
from reader.ui.style.text_settings import LARGEST, SMALLEST, TextSettings


@pytest.fixture
def told(text: TextSettings) -> list[int]:
    """Return the sizes that were in force whenever it was said that something is another."""
    heard: list[int] = []
    text.changed.connect(lambda: heard.append(text.points))
    return heard


def test_steps_of_size_end_at_the_smallest_and_largest(text: TextSettings, told: list[int]) -> None:
    for _ in range(30):
        text.zoom(+1)
    assert text.points == LARGEST
    for _ in range(30):
        text.zoom(-1)
    assert text.points == SMALLEST
    text.zoom(0)
    assert told[-1] == TEXT_SIZE.default
    assert all(size != other for size, other in pairwise(told))  # never for nothing


def test_several_steps_at_once_are_told_once(text: TextSettings, told: list[int]) -> None:
    text.zoom(+2)
    assert told == [TEXT_SIZE.default + 2]


def test_a_size_that_is_no_size_is_brought_within(text: TextSettings, settings: Settings) -> None:
    settings.set(TEXT_SIZE, 400)
    assert text.points == LARGEST
    text.zoom(+1)
    assert settings.get(TEXT_SIZE) == LARGEST


def test_what_is_chosen_already_is_not_told(text: TextSettings, settings: Settings, told: list[int]) -> None:
    text.choose(SHOW_MARKS, True)
    assert told == []
    text.choose(MEASURE, 60)
    assert settings.get(MEASURE) == 60
    assert len(told) == 1
