from __future__ import annotations

import pytest

from reader.text.coordinates import in_words, parse


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("48.8584, 2.2945", (48.8584, 2.2945)),
        ("48.86° N, 2.35° E", (48.86, 2.35)),
        ("-33.9 18.4", (-33.9, 18.4)),
        ("33.9 S 18.4 W", (-33.9, -18.4)),
        ("18.4 E, 33.9 S", (-33.9, 18.4)),
        ("48°51′30″N 2°17'40\"E", (48 + 51 / 60 + 30 / 3600, 2 + 17 / 60 + 40 / 3600)),
        ("N 48° 30′ W 2°", (48.5, -2.0)),
        ("48,86; 2,35", (48.86, 2.35)),
        ("  0 0 ", (0.0, 0.0)),
    ],
)
def test_points_are_read_as_people_write_them(text: str, point: tuple[float, float]) -> None:
    assert parse(text) == pytest.approx(point)


@pytest.mark.parametrize("text", ["", "Paris", "48.86", "91, 0", "0, 181", "48 E 2 E", "N S", "1 2 3 4", "48 N, 2 N"])
def test_what_is_no_point_is_none(text: str) -> None:
    assert parse(text) is None


def test_what_is_said_of_a_point_is_read_again() -> None:
    assert in_words(-33.92, 18.42) == "33.92° S, 18.42° E"
    assert parse(in_words(-33.92, 18.42)) == (-33.92, 18.42)
