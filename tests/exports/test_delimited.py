"""CSV, read back by Python's own reader and looked at as a spreadsheet would."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from reader.library import Library
from tests.exports.conftest import ALL, written


def table(path: Path, name: str, encoding: str = "utf-8") -> list[dict[str, str]]:
    with (path / f"{name}.csv").open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def test_articles_come_with_what_is_told_of_them(library: Library, tmp_path: Path) -> None:
    rows = {row["title"]: row for row in table(written("csv", library, tmp_path), "articles")}
    talks = rows["Talks 👍 in Łódź"]
    assert (talks["published"], talks["source"]) == ("2023-04-03", "Daily, “Post”")
    assert talks["author"] == "Jane Doe and Li Wei"
    assert (talks["url"], talks["section"], talks["entities"]) == ("https://example.org/a?b=1&c=2", "World", "6")
    assert rows["Ying Yong sails to Shanghai."]["published"] == ""
    assert [row["id"] for row in rows.values()] == [str(one) for one in library.articles.ids(ALL)]


def test_mentions_have_the_words_that_stand_at_their_offsets(library: Library, tmp_path: Path) -> None:
    path = written("csv", library, tmp_path)
    rows = table(path, "mentions")
    assert len(rows) == sum(len(library.articles.article(one).mentions) for one in library.articles.ids(ALL)) > 8
    for row in rows:
        text = library.articles.article(int(row["article_id"])).text[int(row["start"]) : int(row["end"])]
        assert row["text"] in (text, f"'{text}")
    assert {row["entity_id"] for row in rows} == {row["id"] for row in table(path, "entities")}


def test_entities_and_pairs_are_those_of_the_articles_asked_for(library: Library, tmp_path: Path) -> None:
    path = written("csv", library, tmp_path, "talks ")
    entities = {row["name"]: row for row in table(path, "entities")}
    assert entities["Gong Zheng"]["aliases"] == "Gong"
    assert entities["Gong Zheng"]["descriptions"] == "the mayor"
    assert (entities["Ying Yong"]["articles"], entities["Ying Yong"]["articles_in_library"]) == ("1", "3")
    pairs = table(path, "pairs")
    assert len(pairs) == 5 * 4 / 2  # sums of money stand apart
    assert {row["articles"] for row in pairs} == {"1"}


def test_no_headline_becomes_a_formula(library: Library, tmp_path: Path) -> None:
    path = written("csv", library, tmp_path)
    rows = [row for name in ("articles", "entities", "mentions", "pairs") for row in table(path, name)]
    cells = [cell for row in rows for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []
    assert "'=cmd|' /C calc'!A0" in cells
    assert "'=Sum" in cells


@pytest.mark.parametrize("mark", [False, True])
def test_a_byte_order_mark_is_put_in_front_where_it_is_wanted(library: Library, tmp_path: Path, mark: bool) -> None:
    path = written("csv", library, tmp_path, byte_order_mark=mark)
    assert (path / "articles.csv").read_bytes().startswith(b"\xef\xbb\xbf") is mark
    assert len(table(path, "articles", "utf-8-sig")) == 4
