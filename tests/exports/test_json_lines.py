"""JSON Lines, read back by Python's own reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reader.library import Library
from tests.exports.conftest import ALL, written


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def test_it_has_everything_with_ids_and_offsets(library: Library, tmp_path: Path) -> None:
    told = lines(written("jsonl", library, tmp_path))
    articles = [one for one in told if one["type"] == "article"]
    entities = {one["id"]: one for one in told if one["type"] == "entity"}
    assert [one["id"] for one in articles] == [*library.articles.ids(ALL)]
    for one in articles:
        article = library.articles.article(one["id"])
        assert one["text"] == article.text
        assert [(m["start"], m["end"], m["entity"]) for m in one["mentions"]] == [
            (m.start, m.end, m.entity_id) for m in article.mentions
        ]
        assert {m["name"] for m in one["mentions"]} == {entities[m["entity"]]["name"] for m in one["mentions"]}
    assert {one["id"] for one in entities.values()} == {one.id for one in library.entities.entities()}
    [gong] = [one for one in entities.values() if one["name"] == "Gong Zheng"]
    assert (gong["aliases"], gong["articles"], gong["mentions"], gong["last"]) == (["Gong"], 2, 3, "2024-02-29")


def test_what_is_not_known_is_null_or_empty(library: Library, tmp_path: Path) -> None:
    told = {one["title"]: one for one in lines(written("jsonl", library, tmp_path)) if one["type"] == "article"}
    sails = told["Ying Yong sails to Shanghai."]
    assert (sails["published"], sails["author"], sails["title_derived"]) == (None, "", True)
    assert sails["text"].startswith("Ying Yong sails")
