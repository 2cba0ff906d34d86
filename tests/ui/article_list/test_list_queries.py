"""What is asked of the library."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import FIRST_DATED, ArticleQuery, Order
from reader.ui.article_list.list_queries import PAGE, first_page, ids_again, merge, next_unread, scope_counts, splice
from reader.ui.article_list.places import sort_by_date
from tests.ui.article_list.fakes import FakeLibrary, article_id, row

if TYPE_CHECKING:
    from reader.library import Library


@pytest.fixture
def many() -> Library:
    return cast("Library", FakeLibrary(row(number, unread=number % 100 == 0) for number in range(1, 501)))


def test_a_first_page_holds_the_newest(many: Library) -> None:
    page = first_page(ArticleQuery(), None, 9)(many)
    assert list(page.ids) == [article_id(number) for number in range(500, 500 - PAGE, -1)]
    assert page.rows[0].id == article_id(500)
    assert not page.complete


def test_a_short_page_is_all_there_is(many: Library) -> None:
    page = first_page(ArticleQuery(unread=True), None, 9)(many)
    assert len(page.ids) == 5
    assert page.complete


def test_an_article_further_down_is_followed(many: Library) -> None:
    page = first_page(ArticleQuery(), article_id(20), 9)(many)
    assert page.complete
    assert len(page.ids) == 500
    assert article_id(20) in {one.id for one in page.rows}


def test_an_article_that_is_newer_than_all_is_not_followed(many: Library) -> None:
    page = first_page(ArticleQuery(), article_id(900), 9)(many)
    assert page.rows[0].id == article_id(500)


def test_ids_are_read_again() -> None:
    library = cast("Library", FakeLibrary([row(1), row(2)]))
    shown = array("q", [article_id(3), article_id(1)])
    again = ids_again(ArticleQuery(), shown, frozenset(), complete=True)(library)
    assert list(again.ids) == [article_id(2), article_id(1)]


@pytest.mark.parametrize("words", ["", "number "])
def test_only_what_came_or_went_is_looked_at(words: str) -> None:
    library = FakeLibrary([row(1), row(2), row(4)])
    shown, changed = array("q", [article_id(3), article_id(1)]), frozenset({article_id(3), article_id(4)})
    again = ids_again(ArticleQuery(words), shown, changed, complete=True)(cast("Library", library))
    assert list(again.ids) == [article_id(4), article_id(1)]  # nobody has said that 2 came
    assert library.articles.looked_at == [changed]


@pytest.mark.parametrize(
    "query",
    [ArticleQuery(entity_ids=(7,)), ArticleQuery("is:read number "), ArticleQuery(order=Order.TITLE)],
)
def test_where_more_decides_than_the_article_all_are_read_again(query: ArticleQuery) -> None:
    library = FakeLibrary([row(1), row(2)])
    ids_again(query, array("q", []), frozenset({article_id(2)}), complete=True)(cast("Library", library))
    ids_again(ArticleQuery(), array("q", []), frozenset({article_id(2)}), complete=False)(cast("Library", library))
    assert library.articles.looked_at == []


IDS = st.sets(st.one_of(st.integers(1, 20), st.integers(FIRST_DATED, FIRST_DATED + 20)))


@given(IDS, IDS, IDS, st.sampled_from([Order.NEWEST, Order.OLDEST]))
def test_what_came_and_went_is_put_in_its_place(
    shown: set[int], changed: set[int], found: set[int], order: Order
) -> None:
    there = found & changed
    made = splice(array("q", sort_by_date(shown, order)), changed, there, order)
    assert list(made) == sort_by_date(shown - changed | there, order)


def test_what_was_read_meanwhile_stays_among_the_unread() -> None:
    library = cast("Library", FakeLibrary([row(1), row(2, unread=True)]))
    shown = array("q", [article_id(3), article_id(1)])
    again = ids_again(ArticleQuery(unread=True), shown, frozenset({article_id(3)}), complete=True)(library)
    assert list(again.ids) == [article_id(2), article_id(1)]


def test_the_chips_count_what_they_choose_from(many: Library) -> None:
    counts = scope_counts(ArticleQuery(unread=True))(many)
    assert (counts.articles, counts.unread) == (500, 5)


def test_the_next_unread_article_lies_further_down(many: Library) -> None:
    shown = many.articles.ids(ArticleQuery())
    assert next_unread(ArticleQuery(), shown, 101)(many) == article_id(300)
    assert next_unread(ArticleQuery(), shown, 0)(many) == article_id(500)
    assert next_unread(ArticleQuery(), shown, 401)(many) is None
    assert next_unread(ArticleQuery(), array("q", reversed(shown)), 100)(many) == article_id(200)


def test_what_is_read_meanwhile_stays_after_what_it_stood_after() -> None:
    shown, ids = array("q", [5, 2, 9, 7, 3]), array("q", [2, 8, 7])
    assert list(merge(ids, shown, frozenset({3}), Order.TITLE)) == [5, 2, 9, 8, 7]
    assert list(merge(ids, shown, frozenset({3}), Order.NEWEST)) == [9, 8, 7, 5, 2]
    assert list(merge(ids, shown, frozenset({3}), Order.OLDEST)) == [2, 5, 7, 8, 9]
