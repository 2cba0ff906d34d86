"""How fast and how long: said once it can be, and not with each batch another thing."""

from __future__ import annotations

import pytest

from reader.ui.imports.pace import Pace


def heard(*told: tuple[float, int]) -> Pace:
    pace = Pace()
    for now, done in told:
        pace.hear(done, now)
    return pace


def test_nothing_is_said_in_the_first_seconds() -> None:
    assert heard((0, 0), (1, 400)).words(400, 8000) == ""
    assert Pace().words(0, 0) == ""


@pytest.mark.parametrize(
    ("done", "total", "words"),
    [
        (400, 2400, "100 files a second · about 20 seconds left"),
        (400, 700, "100 files a second · a few seconds left"),
        (400, 30_400, "100 files a second · about 5 minutes left"),
        (400, 1_440_400, "100 files a second · about 4 hours left"),
    ],
)
def test_the_time_left_is_rounded(done: int, total: int, words: str) -> None:
    assert heard((0, 0), (2, 200), (4, done)).words(done, total) == words


def test_a_slow_import_is_told_by_the_minute() -> None:
    assert heard((0, 0), (10, 5)).words(5, 35) == "30 files a minute · about 1 minute left"


def test_only_the_last_seconds_count() -> None:
    pace = heard(*((float(second), 10 * second) for second in range(10)))
    for second in range(10, 60):
        pace.hear(100 + 100 * (second - 10), float(second))
    assert round(pace.rate()) == 100


def test_a_pause_does_not_make_it_slower() -> None:
    pace = heard((0, 0), (4, 400))
    pace.pause()
    for second in range(5):
        pace.hear(400 + 100 * second, 1000.0 + second)
    assert round(pace.rate()) == 100
