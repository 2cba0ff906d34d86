"""Marked texts, read back as their formats are documented."""

from __future__ import annotations

import json
import re
from pathlib import Path

from reader.library import Library
from reader.model import Article
from tests.exports.conftest import ALL, written
from tests.library.newsroom import add, person, reading


def articles(library: Library) -> list[Article]:
    return [library.articles.article(one) for one in library.articles.ids(ALL)]


def test_brat_finds_each_name_where_it_stands(library: Library, tmp_path: Path) -> None:
    add(library, reading("Broken", "It was Gong\nZheng.", person("Gong\nZheng")))
    path = written("brat", library, tmp_path)
    pairs = [(file.with_suffix(".txt").read_text("utf-8"), file.read_text("utf-8")) for file in path.glob("*.ann")]
    assert sorted(text for text, _ in pairs) == sorted(article.text for article in articles(library))
    found = 0
    for text, marks in pairs:
        for line in marks.splitlines():
            mark, told, words = line.split("\t")
            if not mark.startswith("T"):
                assert re.fullmatch(r"Reference T\d+ EntityReader:\d+", told)
                continue
            kind, spans = told.split(" ", 1)
            parts = [tuple(map(int, span.split(" "))) for span in spans.split(";")]
            assert " ".join(text[start:end] for start, end in parts) == words
            assert kind in (path / "annotation.conf").read_text("utf-8").split()
            found += 1
    assert found == sum(len(article.mentions) for article in articles(library))


def test_conll_has_each_word_with_its_tag(library: Library, tmp_path: Path) -> None:
    text = written("conll", library, tmp_path).read_text("utf-8")
    documents = text.split("-DOCSTART- -X- -X- O\n\n")[1:]
    for article, document in zip(articles(library), documents, strict=True):
        rows = [line.split(" ") for line in document.splitlines() if line]
        assert all(len(row) == 4 for row in rows)
        assert "".join(row[0] for row in rows) == re.sub(r"\s", "", article.text)
        assert sum(row[3].startswith("B-") for row in rows) == len(article.mentions)
        for before, row in zip([["", "", "", "O"], *rows], rows, strict=False):
            assert not row[3].startswith("I-") or before[3][2:] == row[3][2:]
    assert "Gong -X- -X- B-PERSON\nZheng -X- -X- I-PERSON\n" in text


def test_spacy_and_doccano_have_the_same_marks(library: Library, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in written("spacy", library, tmp_path).read_text("utf-8").split("\n") if line]
    assert [line["text"] for line in lines] == [article.text for article in articles(library)]
    for line, article in zip(lines, articles(library), strict=True):
        assert [[one["start"], one["end"], one["label"]] for one in line["ents"]] == line["label"]
        assert line["label"] == [[m.start, m.end, m.kind.upper()] for m in article.mentions]
    marked = [(line["text"][start:end], kind) for line in lines for start, end, kind in line["label"]]
    assert ("Gong", "PERSON") in marked
