"""Of the versions of a story a folded list has one: the fullest of those that the query finds."""

from __future__ import annotations

from array import array
from itertools import chain, combinations

import pytest

from reader.library import Library
from reader.library.search import folding
from reader.model import ArticleQuery, Order
from tests.library.newsroom import add, reading
from tests.library.stories import wires

FOLDED = ArticleQuery(folded=True)
ORDERS = [order for order in Order if order is not Order.BEST]


@pytest.fixture
def ids(library: Library) -> list[int]:
    return add(library, *wires())


def listed(library: Library, query: ArticleQuery, limit: int | None = None) -> list[int]:
    return list(library.articles.ids(query, limit))


@pytest.mark.parametrize("order", ORDERS)
def test_a_story_has_one_row_in_every_order(library: Library, ids: list[int], order: Order) -> None:
    _, longer, _, _, other = ids
    flat = listed(library, ArticleQuery(order=order))
    folded = listed(library, ArticleQuery(order=order, folded=True))
    assert {*flat} == {*ids}
    assert folded == [number for number in flat if number in (longer, other)]


def test_where_only_shorter_versions_are_found_the_longest_of_them_is_listed(library: Library, ids: list[int]) -> None:
    wire, _, shorter, edited, _ = ids
    library.articles.set_starred([shorter, edited], True)
    starred = ArticleQuery(starred=True, folded=True)
    assert listed(library, starred) == [edited]
    assert listed(library, ArticleQuery("fishermen said tuesday -minister", folded=True)) == [wire]


def test_a_row_tells_how_many_other_versions_are_found(library: Library, ids: list[int]) -> None:
    _, longer, shorter, _, other = ids
    found = {row.id: (row.folded, row.versions) for row in library.articles.rows(ids, FOLDED)}
    assert (found[longer], found[other]) == ((3, 4), (0, 1))
    library.articles.set_starred([longer, shorter], True)
    [row, *_] = library.articles.rows([longer], ArticleQuery(starred=True, folded=True))
    assert (row.folded, row.versions) == (1, 4)
    assert [row.folded for row in library.articles.rows([longer])] == [0]


def test_what_is_folded_under_a_version_is_told(library: Library, ids: list[int]) -> None:
    wire, longer, shorter, edited, other = ids
    stories = library.stories
    assert stories.found(FOLDED, wire) == [longer, wire, shorter, edited]
    assert stories.found(FOLDED, other) == []
    library.articles.set_starred([wire, shorter], True)
    starred = ArticleQuery(starred=True, folded=True)
    assert stories.found(starred, shorter) == [wire, shorter]
    assert stories.found(starred, edited) == []
    assert stories.found(starred, edited, shown=True) == [edited, wire, shorter]


def test_a_page_is_as_long_as_it_is_asked_for(library: Library, ids: list[int]) -> None:
    add(library, *(reading(f"Number {number}", f"The {number} th of many.") for number in range(6)))
    flat, folded = listed(library, ArticleQuery()), listed(library, FOLDED)
    assert len(folded) == len(flat) - 3
    for limit in range(len(folded) + 2):
        assert listed(library, FOLDED, limit) == folded[:limit]


def test_a_library_without_stories_is_not_looked_through(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "fold", lambda *_: pytest.fail("looked through"))
    add(library, *wires()[4:])
    assert len(listed(library, FOLDED)) == 1
    assert library.stories.fold(array("q", [7, 8])) == array("q", [7, 8])


def test_any_articles_are_folded_as_a_list_of_them_is(library: Library, ids: list[int]) -> None:
    told = {number: (library.stories.versions(number) or [number])[0] for number in ids}
    for some in chain.from_iterable(combinations(ids, amount) for amount in range(6)):
        left = list(library.stories.fold(array("q", some)))
        assert left == [number for number in some if number in left]
        assert sorted(told[number] for number in left) == sorted({told[number] for number in some})
        assert all(number in left for number in some if told[number] == number)
