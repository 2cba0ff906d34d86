"""Values come back from JSON as they were, and never as anything else."""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest

from reader.ui.startup.json_values import from_json, to_json


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Dot:
    at: tuple[int, int]
    colour: Colour = Colour.RED


@dataclass(frozen=True, slots=True)
class Drawing:
    name: str
    ids: array[int]
    dots: tuple[Dot, ...]
    rows: list[str]
    drawn: date | None
    seen: datetime
    done: bool
    colours: frozenset[Colour]
    first: Dot | None = None


DOTS = (Dot((1, 2)), Dot((-3, 1 << 62)))
DRAWING = Drawing(
    "Röntgen 🦴",
    array("q", [1 << 40]),
    DOTS,
    ["a"],
    date(2021, 5, 6),
    datetime(2021, 5, 7, tzinfo=UTC),
    True,
    frozenset({Colour.RED}),
)


def test_a_value_comes_back_as_it_was() -> None:
    back = from_json(Drawing, json.loads(json.dumps(to_json(DRAWING))))
    assert back == DRAWING
    assert type(back.dots[0].colour) is Colour


def test_what_is_not_said_has_its_default() -> None:
    assert from_json(Dot, {"at": [1, 2]}) == Dot((1, 2))


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("name", 3),
        ("name", None),
        ("name", "half a character: \ud83d"),
        ("ids", [True]),
        ("ids", [1.0]),
        ("ids", [1 << 63]),
        ("ids", "12"),
        ("dots", {"at": [1, 2]}),
        ("dots", [[1, 2]]),
        ("dots", [{"at": [1, 2, 3]}]),
        ("dots", [{"at": [1]}]),
        ("dots", [{"at": [1, 2], "colour": "blue"}]),
        ("dots", [{"at": [1, 2], "colour": []}]),
        ("dots", [{}]),
        ("rows", "abc"),
        ("drawn", "2021-13-01"),
        ("drawn", 20210506),
        ("seen", "yesterday"),
        ("done", 1),
        ("first", []),
        ("another", 1),
    ],
)
def test_what_is_of_another_type_is_refused(field: str, said: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - in whatever words
        from_json(Drawing, {**to_json(DRAWING), field: said})


@pytest.mark.parametrize("said", [None, [], "Dot", 5, {"at": None}, {1: 2}])
def test_what_is_no_such_value_is_refused(said: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - in whatever words
        from_json(Dot, said)
