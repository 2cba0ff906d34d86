"""factRuEval 2016 as marked text: articles with names that are built of spans, which may lie in each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader.extraction.training.careful.marking import Kinds, Mark, Marked, lines
from reader.model import Kind

_KINDS: dict[str, Kinds] = {
    "Person": (Kind.PERSON,),
    "Org": (Kind.ORGANIZATION,),
    "Location": (Kind.PLACE,),
    "LocOrg": (Kind.PLACE,),
    "Facility": (Kind.FACILITY,),
    "Project": (Kind.OTHER,),
}
NOT_MARKED = (Kind.DATE, Kind.MONEY, Kind.GROUP, Kind.OTHER, Kind.PRODUCT)


def articles(folder: Path) -> list[Marked]:
    return [lines(text, marks, NOT_MARKED) for text, marks in read(folder)]


def read(folder: Path) -> Iterator[tuple[str, list[Mark]]]:
    """Yield each article's text and its outermost names; of one without a capital nothing is to be learnt."""
    for path in sorted(one.with_suffix(".txt") for one in folder.glob("*.objects")):
        text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")
        yield text, _outermost(text, _names(path))


def _names(path: Path) -> Iterator[tuple[int, int, Kinds]]:
    spans: dict[str, tuple[int, int]] = {}
    for line in _rows(path.with_suffix(".spans")):
        if len(line) > 4:
            spans[line[0]] = int(line[2]), int(line[2]) + int(line[3])
    for line in _rows(path.with_suffix(".objects")):
        kinds = _KINDS.get(line[1]) if len(line) > 2 else None
        parts = [spans[part] for part in line[2:] if part in spans]
        if kinds and parts:
            yield min(start for start, _ in parts), max(end for _, end in parts), kinds


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff").splitlines():
        fields = line.partition("#")[0].split()
        if fields:
            yield fields


def _outermost(text: str, names: Iterator[tuple[int, int, Kinds]]) -> list[Mark]:
    found: list[Mark] = []
    for start, end, kinds in sorted(names, key=lambda name: (name[0] - name[1], name[0])):
        if "\n" in text[start:end].strip() or any(start < mark[1] and mark[0] < end for mark in found):
            continue
        found.append((start, end, kinds if any(map(str.isupper, text[start:end])) else ()))
    return found
