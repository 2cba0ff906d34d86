"""`language:` finds articles by the language that they are in, also where a user told it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.library import Library
from reader.model import ArticleQuery, Field, Order
from tests.library.newsroom import add, reading

LANGUAGES = ("en", "de", "nb", "no", "")


@pytest.fixture
def ids(library: Library) -> list[int]:
    found = []
    for number, language in enumerate(LANGUAGES):
        file, draft, read = reading(f"Title {number}", f"Body {number}.")
        found += add(library, (file, draft, replace(read, language=language)))
    return found


def found(library: Library, words: str) -> set[int]:
    newest = library.articles.ids(ArticleQuery(f"{words} "))
    assert sorted(library.articles.ids(ArticleQuery(f"{words} ", order=Order.TITLE))) == sorted(newest)
    assert library.articles.count(ArticleQuery(f"{words} ")).articles == len(newest)
    return {*newest}


def test_articles_are_found_by_name_and_code_of_their_language(library: Library, ids: list[int]) -> None:
    english, german, bokmal, norwegian, unknown = ids
    assert (
        found(library, "language:de")
        == found(library, "language:German")
        == found(library, "language:deutsch")
        == {german}
    )
    assert found(library, "language:Norwegian") == {bokmal, norwegian}
    assert found(library, "language:none") == {unknown}
    assert found(library, "-language:en title:title") == {german, bokmal, norwegian, unknown}
    assert found(library, "language:en OR language:nb") == {english, bokmal}
    assert found(library, "body language:fr") == set()


def test_a_language_that_the_user_told_counts(library: Library, ids: list[int]) -> None:
    library.decisions.decide(library.proposals.edit([(ids[-1], Field.LANGUAGE, "fr")]).decision)
    assert found(library, "language:French") == {ids[-1]}
    assert found(library, "language:none") == set()
    library.history.undo()
    assert found(library, "language:none") == {ids[-1]}


def test_a_language_is_completed_by_its_name(library: Library, ids: list[int]) -> None:
    assert [one.text for one in library.search.completions("mayor language:ger")] == ['mayor language:"German" ']
    assert 'language:"none" ' in [one.text for one in library.search.completions("language:non")]
    assert len(library.search.completions("language:")) == 8
    assert "language:" in [one.text for one in library.search.completions("lang")]


def test_a_saved_search_keeps_to_a_language(library: Library, ids: list[int]) -> None:
    library.saved_searches.save("In German", "language:de")
    [kept] = library.saved_searches.all()
    assert found(library, kept.words) == {ids[1]}
