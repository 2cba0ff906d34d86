"""References, read back by rispy, bibtexparser and Python's own reader of JSON."""

from __future__ import annotations

import json
from pathlib import Path

import bibtexparser
import rispy
from bibtexparser.bparser import BibTexParser
from bibtexparser.customization import convert_to_unicode

from reader.library import Library
from tests.exports.conftest import written

TITLES = ["=cmd|' /C calc'!A0", "Talks 👍 in Łódź", "No names", "Ying Yong sails to Shanghai."]


def test_zotero_reads_ris(library: Library, tmp_path: Path) -> None:
    with written("ris", library, tmp_path).open(encoding="utf-8") as file:
        found = rispy.load(file)
    assert [one["title"] for one in found] == TITLES
    assert {one["type_of_reference"] for one in found} == {"NEWS"}
    talks = found[1]
    assert talks["authors"] == ["Jane Doe", "Li Wei"]
    assert (talks["secondary_title"], talks["year"], talks["date"]) == ("Daily, “Post”", "2023", "2023/04/03")
    assert talks["urls"] == ["https://example.org/a?b=1&c=2"]
    assert talks["language"] == "en"
    assert "year" not in found[3]


def test_pandoc_reads_csl(library: Library, tmp_path: Path) -> None:
    found = json.loads(written("csl", library, tmp_path).read_text("utf-8"))
    assert [one["title"] for one in found] == TITLES
    assert len({one["id"] for one in found}) == 4
    assert found[1] == {
        "id": f"entity-reader-{found[1]['id'].rpartition('-')[2]}",
        "source": "Entity Reader",
        "type": "article-newspaper",
        "title": "Talks 👍 in Łódź",
        "author": [{"literal": "Jane Doe"}, {"literal": "Li Wei"}],
        "container-title": "Daily, “Post”",
        "issued": {"date-parts": [[2023, 4, 3]]},
        "section": "World",
        "language": "en",
        "URL": "https://example.org/a?b=1&c=2",
    }
    assert "issued" not in found[3]


def test_nothing_makes_an_empty_list(library: Library, tmp_path: Path) -> None:
    assert json.loads(written("csl", library, tmp_path, "starship").read_text("utf-8")) == []


def test_latex_reads_bibtex(library: Library, tmp_path: Path) -> None:
    with written("bibtex", library, tmp_path).open(encoding="utf-8") as file:
        parser = BibTexParser(common_strings=True)
        parser.customization = convert_to_unicode
        found = bibtexparser.load(file, parser).entries
    assert [one["title"].strip("{}") for one in found] == TITLES
    assert (found[1]["author"], found[1]["journal"]) == ("Jane Doe and Li Wei", "Daily, “Post”")
    assert (found[1]["year"], found[1]["month"], found[1]["day"]) == ("2023", "April", "3")
    assert found[1]["url"] == "https://example.org/a?b=1&c=2"
    assert "year" not in found[3]


def test_no_title_ends_its_entry(tmp_path: Path) -> None:
    from reader.exports.references import _address, _latex

    assert _latex("} 50% of $5 & \\x #1_a ~^{") == (
        r"\} 50\% of \$5 \& \textbackslash{}x \#1\_a \textasciitilde{}\textasciicircum{}\{"
    )
    assert _address("https://a.org/{x}\\ y") == "https://a.org/%7Bx%7D%5C%20y"
