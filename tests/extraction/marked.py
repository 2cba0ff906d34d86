"""Articles with their entities marked in place: `[Gong Zheng]p1 met [Gong]p1 in [Shanghai]l1.`"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from reader.model import Kind, Span

_MARK = re.compile(r"\[([^\]]+)\]([a-z])(\d+)")
_KINDS = {
    "p": Kind.PERSON,
    "o": Kind.ORGANIZATION,
    "l": Kind.PLACE,
    "f": Kind.FACILITY,
    "g": Kind.GROUP,
    "r": Kind.PRODUCT,
    "x": Kind.OTHER,
    "d": Kind.DATE,
    "m": Kind.MONEY,
}


def unmarked(marked: str) -> tuple[str, list[Span], list[list[tuple[int, int]]]]:
    """Return the text without marks, its spans, and the mentions of each entity in the order of the first."""
    text, behind = "", 0
    spans: list[Span] = []
    entities: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for mark in _MARK.finditer(marked):
        text += marked[behind : mark.start()]
        behind = mark.end()
        start, text = len(text), text + mark[1]
        spans.append(Span(start, len(text), _KINDS[mark[2]]))
        entities[mark[2] + mark[3]].append((start, len(text)))
    return text + marked[behind:], spans, list(entities.values())


def mark(text: str, spans: Iterable[Span]) -> str:
    """Return a text with its spans in brackets, each with the letter of its kind."""
    letters = {kind: letter for letter, kind in _KINDS.items()}
    behind, marked = 0, ""
    for span in spans:
        marked += f"{text[behind : span.start]}[{text[span.start : span.end]}]{letters[span.kind]}"
        behind = span.end
    return marked + text[behind:]
