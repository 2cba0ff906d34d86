"""What is typed in plain letters finds words and names with any, and any run of a script without spaces."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import ArticleQuery
from tests.library.newsroom import add, person, place, reading

POLISH = "Łódź lies far from the Øresund. A straße was \ufb01led by Þo\u0301r."
CHINESE = "上海市市长龚正会见了西门子医疗。"
THAI = "ประเทศไทยสวัสดีปีใหม่"
ALL = {"polish": POLISH, "chinese": CHINESE, "thai": THAI}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("plain") / "articles.library"
    with Library.open(path, create=True) as library:
        lodz, thor = place("Łódź"), person("Þo\u0301r")
        add(library, reading("polish", POLISH, lodz, thor), reading("chinese", CHINESE), reading("thai", THAI))
        yield library


def hits(library: Library, words: str) -> dict[str, list[str]]:
    """Return what a search finds and marks in each article, by its title."""
    query = ArticleQuery(words)
    rows = library.articles.rows(library.articles.ids(query), query)
    texts = {row.title: library.articles.article(row.id).text for row in rows}
    found = {row.title: [texts[row.title][a:b] for a, b in library.search.hits(row.id, words)] for row in rows}
    for row in rows:
        titles = [row.title[a:b] for a, b in row.title_hits]
        assert found[row.title] == titles + [row.snippet[a:b] for a, b in row.snippet_hits]
    return found


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("lodz", "Łódź"), ("LODZ ", "Łódź"), ("ło", "Łódź"), ("oresund", "Øresund"),
        ("strasse ", "straße"), ("straß", "straße"),
        ("filed ", "\ufb01led"), ("\ufb01le", "\ufb01led"), ("thor ", "Þo\u0301r"),
        ("f\u00adiled ", "\ufb01led"),
    ],
)  # fmt: skip
def test_letters_are_found_as_they_are_typed(library: Library, typed: str, marked: str) -> None:
    assert hits(library, typed) == {"polish": [marked]}


@pytest.mark.parametrize(("title", "text"), [("chinese", CHINESE.rstrip("。")), ("thai", THAI)])
def test_any_run_is_found_and_marked_as_it_stands(library: Library, title: str, text: str) -> None:
    for start, length in ((0, 2), (1, 2), (3, 3), (5, 4), (2, len(text) - 2), (len(text) - 2, 2)):
        run = text[start : start + length]
        for typed in (run, f"{run} ", f'"{run}"', f"polish OR {run}"):
            assert hits(library, typed)[title] == [run]


def test_a_single_character_is_found_wherever_it_stands_and_marked_alone(library: Library) -> None:
    assert hits(library, "市") == {"chinese": ["市", "市"]}
    assert hits(library, "疗 ") == {"chinese": ["疗"]}
    assert hits(library, "ใ") == {"thai": ["ใ"]}


def test_runs_go_with_all_else_of_a_query(library: Library) -> None:
    assert hits(library, "上海 -北京") == {"chinese": ["上海"]}
    assert hits(library, "NEAR(上海 医疗, 12)") == {"chinese": ["上海", "医疗"]}
    assert hits(library, "NEAR(上海 医疗, 2) ") == {}
    assert hits(library, "上市 ") == hits(library, "title:上海 ") == {}
    assert {*library.articles.ids(ArticleQuery("NOT 上海 "))} == {
        *library.articles.ids(ArticleQuery("polish OR thai "))
    }


def test_names_are_found_in_plain_letters(library: Library) -> None:
    [lodz] = library.search.completions("lod")[:1]
    assert lodz.entity
    assert lodz.entity.name == "Łódź"
    for query in ("place:lodz ", "place:ŁÓDŹ ", "with:thor ", "place:lo"):
        assert len(library.articles.ids(ArticleQuery(query))) == 1
    assert [one.name for one in library.entities.entities("lodz")] == ["Łódź"]


def test_a_letter_of_its_own_stands_for_itself_where_something_is_called_so(tmp_path: Path) -> None:
    with Library.open(tmp_path / "two.library", create=True) as library:
        add(
            library,
            reading("One", "In Łódź.", place("Łódź")),
            reading("Two", "In Lodz.", place("Lodz")),
        )
        assert len(library.articles.ids(ArticleQuery("place:lodz "))) == 2
        assert len(library.articles.ids(ArticleQuery("place:łódź "))) == 1
        assert len(library.articles.ids(ArticleQuery("lodz "))) == 2


def test_a_misspelt_word_is_guessed_in_plain_letters_and_a_run_never(library: Library) -> None:
    assert library.search.suggestion(ArticleQuery("oresumd ")) == "oresund"
    assert library.search.suggestion(ArticleQuery("place:lodzz ")) == 'place:"Łódź"'
    assert library.search.suggestion(ArticleQuery("上海北京南京 ")) == ""
    assert library.search.completions("上") == []
