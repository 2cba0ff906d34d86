"""Linking a long text costs as much more as it is longer, whatever names stand in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reader.extraction.linker import link
from reader.model import Kind, Span
from tests.work import calls

SHORT, LONG = 500, 2_000  # mentions

_LETTERS = "abcdefghijklmnopqrstuvwxyz"

Names = Callable[[int], Iterator[str]]


def _words(number: int) -> str:
    return "".join(_LETTERS[number // 26**place % 26] for place in range(4)).title()


def _many_who_share_a_surname(mentions: int) -> Iterator[str]:
    for number in range(mentions // 2):
        yield f"{_words(number)} Vance"
        yield "Mrs. Vance" if number % 2 else "Vance"


def _surnames_before_anyone(mentions: int) -> Iterator[str]:
    yield from ["Vance"] * (mentions // 2)
    yield from (f"{_words(number)} Vance" for number in range(mentions // 2))


def _namesakes_with_initials(mentions: int) -> Iterator[str]:
    for number in range(mentions // 2):
        yield f"Anna {_words(number)} Vance"
        yield f"{'ABCDE'[number % 5]}. Vance"


def _long_names(mentions: int) -> Iterator[str]:
    yield from (" ".join(_words(number + step) for step in range(40)) for number in range(mentions // 20))


def _organizations_of_one_end(mentions: int) -> Iterator[str]:
    yield from (f"{_words(number)} Bank" for number in range(mentions // 2))
    yield from ["Bank"] * (mentions // 2)


BETWEEN = (" met ", ", a minister of the ministry of the minister of ", " (", ".\n\n")
NAMES: dict[str, tuple[Names, Kind]] = {
    "who share a surname": (_many_who_share_a_surname, Kind.PERSON),
    "surnames first": (_surnames_before_anyone, Kind.PERSON),
    "initials": (_namesakes_with_initials, Kind.PERSON),
    "long names": (_long_names, Kind.PERSON),
    "organizations": (_organizations_of_one_end, Kind.ORGANIZATION),
}


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(("names", "kind"), NAMES.values(), ids=NAMES)
def test_linking_grows_with_the_length_of_a_text_and_no_faster(names: Names, kind: Kind, between: str) -> None:
    assert _work(names, kind, between, LONG) < 1.5 * LONG / SHORT * _work(names, kind, between, SHORT)


def _work(names: Names, kind: Kind, between: str, mentions: int) -> int:
    text, spans = text_of(list(names(mentions)), kind, between)
    assert sum(len(entity.mentions) for entity in link(text, spans)) == len(spans)
    return calls(lambda: link(text, spans))


def text_of(names: list[str], kind: Kind, between: str) -> tuple[str, list[Span]]:
    """Return a text of names, and where they stand."""
    spans: list[Span] = []
    at = 0
    for name in names:
        spans.append(Span(at, at + len(name), kind))
        at += len(name) + len(between)
    return between.join(names), spans
