"""Marked and unmarked articles as the training reads them: words, paragraph by paragraph, with their labels."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.extraction.labels import BIOES
from reader.extraction.tokens import paragraphs
from reader.model import Kind

# The labels of the English Worldwide Newswire dataset beside ours.
KINDS = {
    "Person": Kind.PERSON,
    "Organization": Kind.ORGANIZATION,
    "Location": Kind.PLACE,
    "Facility": Kind.FACILITY,
    "NORP": Kind.GROUP,
    "Product": Kind.PRODUCT,
    "Misc": Kind.OTHER,
    "Date": Kind.DATE,
    "Money": Kind.MONEY,
} | {kind.value: kind for kind in Kind}

Entity = tuple[int, int, Kind]  # start, end, kind; offsets in code points


@dataclass(frozen=True, slots=True)
class Document:
    """An article: its paragraphs' words, where they start, and the labels of those that are marked."""

    text: str
    words: list[list[str]]
    starts: list[list[int]]
    labels: list[list[int]] | None = None  # indices into BIOES
    entities: frozenset[Entity] = frozenset()


def document(text: str, entities: Iterable[Entity] | None = None) -> Document:
    found = list(paragraphs(text))
    words, starts = [p.words for p in found], [p.starts for p in found]
    if entities is None:
        return Document(text, words, starts)
    gold = frozenset(entities)
    return Document(text, words, starts, [_labels(p.words, p.starts, gold) for p in found], gold)


def read_gold(path: Path) -> list[Document]:
    """Read gold articles, {"text", "entities": [[start, end, kind], …]} a line."""
    return [
        document(fields["text"], [(start, end, KINDS[kind]) for start, end, kind in fields["entities"]])
        for fields in _lines(path)
    ]


def read_plain(path: Path) -> list[Document]:
    """Read articles without marks, {"text"} a line."""
    return [document(fields["text"]) for fields in _lines(path)]


def entities(document: Document, labels: Iterable[Iterable[str]]) -> frozenset[Entity]:
    """Return the entities that the labels of a document's words stand for."""
    found: list[Entity] = []
    begin = 0
    for words, starts, line in zip(document.words, document.starts, labels, strict=True):
        for word, start, label in zip(words, starts, line, strict=True):
            if label[0] in "BS":
                begin = start
            if label[0] in "ES":
                found.append((begin, start + len(word), Kind(label[2:])))
    return frozenset(found)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        for line in file:
            yield json.loads(line)


def _labels(words: list[str], starts: list[int], entities: frozenset[Entity]) -> list[int]:
    labels = [0] * len(words)
    for start, end, kind in entities:
        inside = [
            at
            for at, (word, begin) in enumerate(zip(words, starts, strict=True))
            if begin < end and begin + len(word) > start
        ]
        for at in inside:
            part = "S" if len(inside) == 1 else "B" if at == inside[0] else "E" if at == inside[-1] else "I"
            labels[at] = BIOES.index(f"{part}-{kind.value}")
    return labels
