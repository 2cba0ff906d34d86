"""Golden articles of linking: marked in place, then who each is: `p1 Gong Zheng: Shanghai Mayor, other words`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reader.model import Span
from tests.extraction.marked import unmarked

FOLDER = Path(__file__).parent.parent / "golden" / "linking"

_MARK = re.compile(r"\]([a-z]\d+)")
_BETWEEN = re.compile(r"\n=+\n")
_WHO = re.compile(r"(\w+) ([^:]+):(?: (.+))?")

Places = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """An article with its spans, and how they are to be linked."""

    title: str
    text: str
    spans: list[Span]
    entities: list[Places]  # the mentions of each, in the order of the first
    names: dict[int, str]  # by the place among the entities, where they are told
    descriptions: dict[int, list[str]]
    language: str = ""


def linked_articles() -> list[LinkedArticle]:
    """Return those in English, each in a file of its own."""
    return [_read(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt"))]


def articles_in_other_languages() -> list[LinkedArticle]:
    """Return those in other languages, all of one in a file; lines of `=` stand between them."""
    return [
        _read(f"{path.stem} {number}", marked.strip("\n") + "\n", path.stem)
        for path in sorted((FOLDER / "languages").glob("*.txt"))
        for number, marked in enumerate(_BETWEEN.split(path.read_text(encoding="utf-8")), 1)
    ]


def _read(title: str, written: str, language: str = "") -> LinkedArticle:
    marked, _, told = written.partition("\n---\n")
    text, spans, entities = unmarked(marked)
    order = list(dict.fromkeys(mark[1] for mark in _MARK.finditer(marked)))
    names: dict[int, str] = {}
    descriptions: dict[int, list[str]] = {}
    for line in told.splitlines():
        found = _WHO.fullmatch(line)
        assert found, line
        names[order.index(found[1])] = found[2]
        if found[3]:
            descriptions[order.index(found[1])] = found[3].split("; " if language else ", ")
    return LinkedArticle(title, text, spans, entities, names, descriptions, language)
