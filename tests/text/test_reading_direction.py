from __future__ import annotations

import pytest

from reader.text.reading_direction import has_right_to_left, runs_left


@pytest.mark.parametrize("text", ["שלום", "قال الحداد: 12%", "Siemens אמרה שלא תוסיף דבר.", "(2026) العربية"])
def test_a_text_runs_left_as_most_of_its_letters_do(text: str) -> None:
    assert has_right_to_left(text)
    assert runs_left(text)


@pytest.mark.parametrize("text", ["", "2026", "Zürich", "עיר is the word for a town.", "上海 Shanghai"])
def test_others_run_to_the_right(text: str) -> None:
    assert not runs_left(text)
