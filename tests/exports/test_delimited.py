"""CSV, read back by Python's own reader and looked at as a spreadsheet would."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from reader.exports import delimited
from reader.exports.tables import TABLES
from reader.library import Library
from reader.library.articles import selection as articles_selection
from reader.model.export import ArticleMentions, MentionedEntity, MentionRow
from tests.exports.conftest import ALL, written
from tests.library.newsroom import entity_id


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


HOSTILE = (
    "=1+1",
    "-2",
    "@a",
    "+",
    "\t",
    "\r",
    "\n",
    "a\r\nb",
    '"',
    '=""',
    ",",
    "'=1",
    " a ",
    "",
    "a,b",
    "上海",
    "\x00",
)


class HostileMentions:
    """Mentions in which each text stands in each column, several of each article and each entity."""

    def mentions_by_article(self, tell: Callable[[MentionedEntity], Any]) -> Iterator[ArticleMentions[Any]]:
        text = "".join(f"{one:8}" for one in HOSTILE)
        entities = {at: tell((at, "person", name)) for at, name in enumerate(HOSTILE)} | {len(HOSTILE): None}
        for number, (title, source) in enumerate(product(HOSTILE, HOSTILE)):
            places = [(number, at * 8, at * 8 + 1 + number % 8, at) for at in entities]
            yield ArticleMentions((number, "2024-02-29" * (number % 2), title, source), text, places, entities)

    def mentions(self) -> Iterator[MentionRow]:
        for article, text, places, entities in self.mentions_by_article(tuple):
            for _, start, end, entity in places:
                if named := entities[entity]:
                    yield MentionRow(*article, start, end, text[start:end], *named)


@pytest.mark.parametrize("kept", [1, 200_000])
def test_mentions_that_are_set_an_article_at_a_time_are_byte_for_byte_those_set_row_by_row(
    monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    monkeypatch.setattr(delimited, "_KEPT", kept)
    [mentions] = (one for one in TABLES if one.name == "mentions")
    quick, plain = BytesIO(), BytesIO()
    delimited.write_table(mentions, HostileMentions(), quick)  # type: ignore[arg-type]
    delimited.write_table(replace(mentions, are_mentions=False), HostileMentions(), plain)  # type: ignore[arg-type]
    assert quick.getvalue() == plain.getvalue()
    assert quick.getvalue().count(b"'=1+1") > 100


@pytest.mark.parametrize("known", [0, 200_000])
def test_mentions_by_article_are_those_of_the_library_without_what_names_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch, known: int
) -> None:
    monkeypatch.setattr(articles_selection, "KNOWN", known)
    monkeypatch.setattr(articles_selection, "BLOCK", 1)
    library.decisions.decide(library.proposals.remove([entity_id(library, "=Sum")]).decision)
    with library.snapshot() as snapshot:
        rows = [*snapshot.selection().mentions()]
    assert [(row.article_id, row.start, row.entity_id) for row in rows] == [
        (one, mention.start, mention.entity_id)
        for one in library.articles.ids(ALL)
        for mention in library.articles.article(one).mentions
    ]
    assert "=Sum" not in {row.name for row in rows}
