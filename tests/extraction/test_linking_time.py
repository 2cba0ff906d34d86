from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from reader.extraction.linking import link
from reader.model import Kind, Span

MENTIONS = 20_000
SECONDS = 10  # ten times what it takes; a square would take a thousand

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _words(number: int) -> str:
    return "".join(_LETTERS[number // 26**place % 26] for place in range(4)).title()


def _many_who_share_a_surname() -> Iterator[str]:
    for number in range(MENTIONS // 2):
        yield f"{_words(number)} Vance"
        yield "Mrs. Vance" if number % 2 else "Vance"


def _surnames_before_anyone() -> Iterator[str]:
    yield from ["Vance"] * (MENTIONS // 2)
    yield from (f"{_words(number)} Vance" for number in range(MENTIONS // 2))


def _namesakes_with_initials() -> Iterator[str]:
    for number in range(MENTIONS // 2):
        yield f"Anna {_words(number)} Vance"
        yield f"{'ABCDE'[number % 5]}. Vance"


def _long_names() -> Iterator[str]:
    yield from (" ".join(_words(number + step) for step in range(40)) for number in range(MENTIONS // 20))


def _organizations_of_one_end() -> Iterator[str]:
    yield from (f"{_words(number)} Bank" for number in range(MENTIONS // 2))
    yield from ["Bank"] * (MENTIONS // 2)


@pytest.mark.parametrize("between", [" met ", ", a minister of the ministry of the minister of ", " (", ".\n\n"])
@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (_many_who_share_a_surname, Kind.PERSON),
        (_surnames_before_anyone, Kind.PERSON),
        (_namesakes_with_initials, Kind.PERSON),
        (_long_names, Kind.PERSON),
        (_organizations_of_one_end, Kind.ORGANIZATION),
    ],
)
def test_a_long_text_is_linked_in_linear_time(names: Callable[[], Iterator[str]], kind: Kind, between: str) -> None:
    spans: list[Span] = []
    at = 0
    for name in names():
        spans.append(Span(at, at + len(name), kind))
        at += len(name) + len(between)
    text = between.join(names())
    started = time.process_time()
    entities = link(text, spans)
    assert time.process_time() - started < SECONDS
    assert sum(len(entity.mentions) for entity in entities) == len(spans)
