"""How a program is asked: each question some times, its newest 50 and its best 50, in a process that is warm by then.

in   [["rare word", "zorbin"], …]
out  {"rare word": {"newest": {"ms": […], "days": […]}, "best": {"ms": […], "days": […]}}}
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

SHOWN = 50
ROUNDS = 5
NEWEST, BEST = "newest", "best"
ORDERS = (NEWEST, BEST)


class Question(NamedTuple):
    """One question: of which sort, and the words."""

    sort: str
    words: str


Shown = list[tuple[str, int]]  # title and day, as a proleptic ordinal
Ask = Callable[[Question, str], Shown]


def answer(ask: Ask, orders: tuple[str, ...] = ORDERS) -> None:
    """Ask what standard input says, and say on standard output how long it took and what came."""
    told: dict[str, Any] = {}
    for question in [Question(*said) for said in json.load(sys.stdin)]:
        for order in orders:
            place = told.setdefault(question.sort, {}).setdefault(order, {"ms": [], "days": []})
            place["days"].append([day for _, day in ask(question, order)])
            place["ms"] += [_milliseconds(ask, question, order) for _ in range(ROUNDS)]
    json.dump(told, sys.stdout)


def _milliseconds(ask: Ask, question: Question, order: str) -> float:
    started = time.perf_counter()
    ask(question, order)
    return (time.perf_counter() - started) * 1000
