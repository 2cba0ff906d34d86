"""Marked texts, read back as their formats are documented."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from reader.library import Library
from reader.model import Article, Kind
from tests.exports.conftest import ALL, written
from tests.library.newsroom import add, person, reading

DOC = "-DOCSTART- -X- -X- O\n\n"


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


def test_brat_itself_reads_what_is_exported_for_it(library: Library, tmp_path: Path) -> None:
    from bratsubset.annotation import TextAnnotations
    from bratsubset.projectconfig import ProjectConfiguration

    add(library, reading("Broken", "It was Gong\nZheng, 👍 in Łódź.", person("Gong\nZheng")))
    path = written("brat", library, tmp_path)
    kinds = {kind.capitalize() for kind in Kind}
    assert {*ProjectConfiguration(str(path)).get_entity_types()} == kinds
    read = [TextAnnotations(str(file.with_suffix("")), read_only=True) for file in sorted(path.glob("*.ann"))]
    there = {article.text: article for article in articles(library)}
    assert {one.get_document_text() for one in read} == {*there}
    for one in read:
        assert not one.failed_lines
        marks, names = [*one.get_textbounds()], [*one.get_normalizations()]
        mentions = there[one.get_document_text()].mentions
        assert [(mark.first_start(), mark.last_end()) for mark in marks] == [(m.start, m.end) for m in mentions]
        assert [(name.target, name.refid) for name in names] == [
            (mark.id, str(mention.entity_id)) for mark, mention in zip(marks, mentions, strict=True)
        ]


def test_conll_has_each_word_with_its_tag(library: Library, tmp_path: Path) -> None:
    text = written("conll", library, tmp_path).read_text("utf-8")
    documents = text.split(DOC)[1:]
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


def test_spacy_reads_back_its_own_and_conll(library: Library, tmp_path: Path) -> None:
    import spacy
    from spacy.training import converters

    read_conll: Any = converters.conll_ner_to_docs  # type: ignore[attr-defined]
    blank, there = spacy.blank("xx"), articles(library)
    for line, article in zip(written("spacy", library, tmp_path).read_text("utf-8").splitlines(), there, strict=True):
        told = json.loads(line)
        doc = blank.make_doc(told["text"])
        spans = [doc.char_span(one["start"], one["end"], one["label"], alignment_mode="expand") for one in told["ents"]]
        assert [span.label_ for span in spans if span] == [mention.kind.upper() for mention in article.mentions]
    for article, text in zip(there, written("conll", library, tmp_path).read_text("utf-8").split(DOC)[1:], strict=True):
        docs = read_conll(f"{DOC}{text}", n_sents=1, no_print=True)
        found = [re.sub(r"\s", "", one.text) for doc in docs for one in doc.ents]
        assert found == [re.sub(r"\s", "", article.text[one.start : one.end]) for one in article.mentions]
