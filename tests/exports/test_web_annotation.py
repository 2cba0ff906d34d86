"""Annotations, read back as JSON and looked up in the texts as whoever has only these would."""

from __future__ import annotations

import json
from pathlib import Path

from reader.library import Library
from tests.exports.conftest import ALL, written


def test_each_mark_is_found_by_its_words_and_by_its_place(library: Library, tmp_path: Path) -> None:
    told = json.loads(written("webannotation", library, tmp_path).read_text("utf-8"))
    texts = {one.id: one.text for one in map(library.articles.article, library.articles.ids(ALL))}
    marks = told["first"]["items"]
    assert told["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert told["total"] == len(marks) == sum(len(library.articles.article(one).mentions) for one in texts)
    assert len({mark["id"] for mark in marks}) == len(marks)
    for mark in marks:
        text = texts[int(mark["id"].split("/")[1])]
        quote, place = mark["target"]["selector"]
        assert text[place["start"] : place["end"]] == quote["exact"]
        around = f"{quote['prefix']}{quote['exact']}{quote['suffix']}"
        assert text.find(around) == place["start"] - len(quote["prefix"])
        assert len(quote["prefix"]) == min(32, place["start"])
    sources = {mark["target"]["source"] for mark in marks}
    assert "https://example.org/a?b=1&c=2" in sources
    assert all(source.startswith(("https:", "entity-reader://")) for source in sources)


def test_a_mark_says_whom_it_names(library: Library, tmp_path: Path) -> None:
    told = json.loads(written("webannotation", library, tmp_path, "talks").read_text("utf-8"))
    mark = next(one for one in told["first"]["items"] if one["target"]["selector"][0]["exact"] == "Gong")
    assert [body.get("value") for body in mark["body"]] == ["Gong Zheng", "person", None]
    [gong] = library.entities.find_by_name("Gong Zheng")
    assert mark["body"][2]["source"] == f"entity-reader:entity/{gong.id}"
