import contextlib

from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.snippets import OPENING, indexed_alone, opening, passages
from tests.library.newsroom import add, reading


def test_a_short_body_is_its_own_opening() -> None:
    assert opening("One\n\ntwo  three.") == "One two three."


def test_a_long_body_is_cut_at_a_word() -> None:
    shown = opening("word, " * 60)
    assert shown.endswith("word…")
    assert len(shown) <= OPENING + 1


def test_text_without_spaces_is_cut_anywhere() -> None:
    assert opening("上" * 400) == "上" * OPENING + "…"


@given(st.text())
def test_an_opening_is_one_line_of_limited_length(body: str) -> None:
    shown = opening(body)
    assert len(shown) <= OPENING + 1
    assert "\n" not in shown


def test_a_search_that_broke_off_leaves_nothing_for_the_next(library: Library) -> None:
    ids = add(library, reading("One", "word"), reading("Two", "word"))
    with contextlib.suppress(KeyError), library._database.read() as connection, indexed_alone(connection, ids):
        raise KeyError
    [row] = library.articles.rows(ids[:1], "word ")
    assert row.snippet_hits == ((0, 4),)


def test_a_search_waits_for_no_import(library: Library) -> None:
    [number] = add(library, reading("One", "word"))
    with Library.open(library.path, patience=0.0) as other, library._database.write():
        assert other.articles.rows([number], "word ")[0].snippet_hits == ((0, 4),)


def test_passages_are_told_without_their_marks() -> None:
    assert list(passages("<ab> c <d>", "<", ">")) == [(0, 2), (5, 6)]
    assert list(passages("nothing", "<", ">")) == []
