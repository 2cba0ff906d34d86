"""A small library with all that makes exports go wrong: formulas, letters of many scripts, no titles, no days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
from reader.model import ArticleQuery, Kind, LinkedEntity
from tests.library.newsroom import Ready, add, amount, described, person, place, reading


@pytest.fixture(autouse=True)
def application(qapp: QCoreApplication) -> QCoreApplication:
    """Have one for the pages of PDF that is one for windows, too, which other tests of this process open."""
    return qapp


GONG = person("Gong Zheng", "Gong")
ALL = ArticleQuery()
TOLD = {
    "author": "Jane Doe and Li Wei",
    "url": "https://example.org/a?b=1&c=2",
    "section": "World",
}


def told(made: Ready, **details: str) -> Ready:
    file, draft, read = made
    return file, replace(draft, **details), replace(read, language="en")  # type: ignore[arg-type]


def untitled(body: str, *entities: LinkedEntity) -> Ready:
    file, draft, read = reading("", body, *entities, published=None)
    return file, replace(draft, title=body.partition(".")[0] + ".", title_derived=True), read


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    talks = reading(
        "Talks 👍 in Łódź",
        'Gong Zheng, "the mayor", met Ying Yong & others.\n\nGong 👍 went to <b>Shanghai</b>, 上海市. He paid 5 euros.',
        described(GONG, "the mayor", 29),
        person("Ying Yong"),
        place("Łódź"),
        place("Shanghai"),
        place("上海市"),
        amount("5 euros"),
        source="Daily, “Post”",
    )
    (tmp_path / "library").mkdir()
    with Library.create(tmp_path / "library" / "a.library") as library:
        add(
            library,
            told(talks, **TOLD),
            reading(
                "=cmd|' /C calc'!A0",
                "@Ying Yong; -Gong Zheng.\tA\ttable of =Sum",
                GONG,
                person("Ying Yong"),
                LinkedEntity("=Sum", Kind.ORGANIZATION, ()),
                published=date(2024, 2, 29),
            ),
            untitled("Ying Yong sails to Shanghai. Nobody knows when.", person("Ying Yong"), place("Shanghai")),
            reading("No names", "Nobody was there.", published=date(2020, 1, 2)),
        )
        yield library


def written(name: str, library: Library, folder: Path, query: str = "", **asked: object) -> Path:
    """Write an export and return where."""
    path = folder / f"out {name}"
    registry.write(name, library, path, Request(ArticleQuery(query), **asked), force=name == "report")  # type: ignore[arg-type]
    return path
