"""Notes, highlights and tags go out with the articles and the names that they are on."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import lxml.html
import pytest
import rispy
import yaml

from reader.library import Library
from reader.model import ArticleQuery, Color, NoteQuery
from reader.text.permalink import parse
from tests.exports.conftest import written
from tests.library.newsroom import entity_id

TALKS = "Talks 👍 in Łódź"


@pytest.fixture
def noted(library: Library) -> Library:
    """Return the library with a note on a passage, a highlight, a note on an article, one on a name, and a tag."""
    [talks] = library.articles.ids(ArticleQuery("talks "))
    text = library.articles.article(talks).text
    start = text.index("went to <b>")
    propose = library.note_proposals
    for proposal in (
        propose.on_passage(talks, start, start + 11, text="=Ask *him* again", color=Color.SAGE, tags=("to check",)),
        propose.on_passage(talks, 0, 5, color=Color.LILAC),
        propose.on_article(talks, "About the whole."),
        propose.on_entities([entity_id(library, "Gong Zheng")], "His office knows."),
        propose.tag(("desk",), articles=(talks,)),
    ):
        library.decisions.decide(proposal.decision)
    return library


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def test_they_are_a_table(noted: Library, tmp_path: Path) -> None:
    with (written("csv", noted, tmp_path) / "notes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["subject"], row["quote"], row["note"], row["color"], row["tags"]) for row in rows] == [
        ("article", "", "About the whole.", "none", ""),
        ("passage", "Talks", "", "lilac", ""),
        ("passage", "went to <b>", "'=Ask *him* again", "sage", "to check"),
        ("entity", "", "His office knows.", "none", ""),
    ]
    assert rows[-1]["entities"] == "Gong Zheng"
    assert [bool(row["link"] and parse(row["link"]).note) for row in rows] == [True, True, True, False]
    with (tmp_path / "out csv" / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["tags"] for row in csv.DictReader(file)] == ["", "desk", "", ""]


def test_those_on_names_come_only_where_the_names_do(noted: Library, tmp_path: Path) -> None:
    found = lines(written("jsonl", noted, tmp_path, "sails"))
    assert [one for one in found if one["type"] == "note"] == []


def test_json_has_them_with_their_places(noted: Library, tmp_path: Path) -> None:
    found = lines(written("jsonl", noted, tmp_path))
    [article] = [one for one in found if one.get("title") == TALKS]
    assert article["tags"] == ["desk"]
    for note in article["notes"]:
        if note["start"] is not None:
            assert article["text"][note["start"] : note["end"]] == note["quote"]
    [on_gong] = [one for one in found if one["type"] == "note"]
    assert (on_gong["text"], on_gong["entities"]) == ("His office knows.", [entity_id(noted, "Gong Zheng")])


def test_they_are_annotations(noted: Library, tmp_path: Path) -> None:
    told = json.loads(written("webannotation", noted, tmp_path, "talks").read_text("utf-8"))
    notes = [one for one in told["first"]["items"] if one["motivation"] != "identifying"]
    assert all(parse(one["id"]).note for one in notes)
    assert [one["motivation"] for one in notes] == ["commenting", "highlighting", "commenting"]
    assert notes[0]["target"] == "https://example.org/a?b=1&c=2"
    assert [(body["purpose"], body["value"]) for body in notes[2]["body"]] == [
        ("commenting", "=Ask *him* again"),
        ("tagging", "to check"),
    ]
    assert notes[2]["target"]["selector"][0]["exact"] == "went to <b>"


def test_they_stand_below_the_text_in_what_is_for_reading(noted: Library, tmp_path: Path) -> None:
    page = lxml.html.document_fromstring(written("html", noted, tmp_path, "talks").read_bytes())
    texts = ["".join(map(str, one.itertext())) for one in page.findall(".//aside/div/p")]
    assert texts == ["About the whole.", "=Ask him again"]
    assert [one.text for one in page.findall(".//aside/div/p/em")] == ["him"]
    assert [one.get("class") for one in page.findall(".//aside/div")] == ["note none", "note lilac", "note sage"]
    text = written("report", noted, tmp_path, "talks").read_text("utf-8")
    links = [one.get("href") or "" for one in page.findall(".//aside/div/small/a")]
    assert all(parse(link).note for link in links)
    ways = [f"[Open in Entity Reader](<{link}>)\n\n" for link in links]
    said = "### Notes\n\nAbout the whole.\n\n{}> Talks\n\n{}> went to \\<b\\>\n\n=Ask *him* again\n\n#to-check\n\n{}"
    assert said.format(*ways) in text
    without = tmp_path / "without"
    without.mkdir()
    assert "aside" not in written("html", noted, without, "talks", with_notes=False).read_text("utf-8")


def test_notes_for_obsidian_have_them_and_their_tags(noted: Library, tmp_path: Path) -> None:
    folder = written("markdown", noted, tmp_path)
    [article] = (folder / "Articles").glob("*Talks*")
    _, front, text = article.read_text("utf-8").split("---\n", 2)
    assert yaml.safe_load(front)["tags"] == ["desk"]
    assert "## Notes\n\nAbout the whole.\n" in text
    assert "His office knows." in (folder / "People" / "Gong Zheng.md").read_text("utf-8")
    without = tmp_path / "without"
    without.mkdir()
    bare = written("markdown", noted, without, with_notes=False)
    assert "His office knows." not in (bare / "People" / "Gong Zheng.md").read_text("utf-8")


def test_references_have_the_tags_as_keywords(noted: Library, tmp_path: Path) -> None:
    with written("ris", noted, tmp_path, "talks").open(encoding="utf-8") as file:
        assert rispy.load(file)[0]["keywords"] == ["desk"]
    [csl] = json.loads(written("csl", noted, tmp_path, "talks").read_text("utf-8"))
    assert csl["keyword"] == "desk"
    assert "keywords = {desk}" in written("bibtex", noted, tmp_path, "talks").read_text("utf-8")


def test_only_notes_that_are_asked_for_go_out_with_what_they_are_on(noted: Library, tmp_path: Path) -> None:
    asked = NoteQuery(colors=(Color.SAGE,))
    with (written("csv", noted, tmp_path, notes=asked) / "notes.csv").open(encoding="utf-8", newline="") as file:
        assert [row["quote"] for row in csv.DictReader(file)] == ["went to <b>"]
    [article] = [one for one in lines(written("jsonl", noted, tmp_path, notes=asked)) if one["type"] == "article"]
    assert (article["title"], len(article["notes"])) == (TALKS, 1)


def test_a_report_of_notes_has_their_passages_and_those_on_names_last(noted: Library, tmp_path: Path) -> None:
    page = lxml.html.document_fromstring(written("html", noted, tmp_path, notes=NoteQuery()).read_bytes())
    told = ["".join(map(str, one.itertext())) for one in page.iter("h1", "h2", "h3", "p", "blockquote")]
    passages = "About the whole.", "Talks", "went to <b>", "=Ask him again"
    assert told == ["Notes", TALKS, *passages, "Notes on Gong Zheng", "His office knows."]
    assert ["".join(map(str, one.itertext())) for one in page.findall("body/header/div")] == [
        "4 notes on 1 article, 3 April 2023"
    ]
    text = written("report", noted, tmp_path, notes=NoteQuery()).read_text("utf-8")
    assert text.index("went to") < text.index("## Notes on Gong Zheng\n\nHis office knows.")


def test_a_report_on_a_name_has_the_notes_on_it(noted: Library, tmp_path: Path) -> None:
    one, other = entity_id(noted, "Gong Zheng"), entity_id(noted, "Ying Yong")
    noted.decisions.decide(noted.note_proposals.on_entities([one, other], "They met.").decision)
    found = written("report", noted, tmp_path, about=(one,)).read_text("utf-8")
    assert found.index("## Notes on Gong Zheng\n\nHis office") < found.index("## Notes on Gong Zheng and Ying Yong")
    assert "Notes on" not in written("report", noted, tmp_path, about=(entity_id(noted, "Shanghai"),)).read_text(
        "utf-8"
    )
    pair = written("report", noted, tmp_path, about=(one, other)).read_text("utf-8")
    assert pair.count("Notes on") == 1
