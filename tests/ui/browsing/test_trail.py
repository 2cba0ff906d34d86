"""Back and forward walk through places as a browser does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.query import parse
from reader.ui.browsing.trail import Narrowing, PagePlace, Place, Trail, put_in_front
from reader.ui.entity_page.place import place_of


def test_a_new_trail_leads_nowhere() -> None:
    trail = Trail()
    assert trail.here is None
    assert not trail.can_go_back
    assert trail.back() is None
    assert trail.forward() is None


def test_back_comes_to_where_the_reader_had_scrolled() -> None:
    trail = Trail()
    trail.visit(Place(1))
    trail.remember(340)
    trail.visit(Place(2))
    assert trail.back() == Place(1, 340)
    assert trail.forward() == Place(2)


def test_the_same_place_is_not_visited_twice_in_a_row() -> None:
    trail = Trail()
    trail.visit(Place(1, 0, 7))
    trail.visit(Place(1, 120, 7))
    assert not trail.can_go_back


def test_an_entity_chosen_in_the_same_article_is_a_place_of_its_own() -> None:
    trail = Trail()
    trail.visit(Place(1))
    trail.visit(Place(1, 0, 7))
    assert trail.back() == Place(1)


def test_a_new_place_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for number in (1, 2, 3):
        trail.visit(Place(number))
    trail.back()
    trail.back()
    trail.visit(Place(4))
    assert not trail.can_go_forward
    assert trail.back() == Place(1)


def test_articles_that_are_gone_are_left_out() -> None:
    trail = Trail()
    for number in (1, 2, 3):
        trail.visit(Place(number))
    trail.forget(frozenset({2}))
    assert trail.here == Place(3)
    assert trail.back() == Place(1)


def test_the_page_of_an_entity_is_a_place_of_its_own_and_is_found_as_it_was_scrolled() -> None:
    trail = Trail()
    trail.visit(Place(1, 0, 7))
    trail.visit(Place(1, 0, 7, place_of(7)))
    trail.remember(0, place_of(7, 3, 12))
    trail.visit(Place(2, 0, 7))
    assert trail.back() == Place(1, 0, 7, place_of(7, 3, 12))
    assert trail.back() == Place(1, 0, 7)


def test_pages_that_are_gone_are_left_out_and_the_reader_is_where_they_were_before() -> None:
    trail = Trail()
    for place in (Place(1), Place(1, 0, 7, place_of(7)), Place(1), Place(2)):
        trail.visit(place)
    trail.back()
    trail.forget_page(place_of(7))
    assert trail.here == Place(1)
    assert not trail.can_go_back
    assert trail.forward() == Place(2)


def test_an_entity_that_became_another_is_followed() -> None:
    trail = Trail()
    trail.visit(Place(1, 0, 7, place_of(7, 3, 12)))
    trail.follow({7: 9})
    assert trail.here == Place(1, 0, 9, place_of(9, 3, 12))


REVIEW = PagePlace("review")


@pytest.mark.parametrize(
    ("opened", "of", "behind"),
    [
        (place_of(7), None, []),
        (place_of(7), REVIEW, [REVIEW]),
        (place_of(8), replace(place_of(7), behind=REVIEW), [REVIEW]),
        (REVIEW, place_of(7), [place_of(7)]),
        (REVIEW, replace(place_of(7), behind=REVIEW), []),
        (place_of(8), replace(REVIEW, behind=place_of(7)), [REVIEW, place_of(7)]),
    ],
)
def test_a_page_stands_in_place_of_one_of_its_kind_and_in_front_of_any_other(
    opened: PagePlace, of: PagePlace | None, behind: list[PagePlace]
) -> None:
    first, *others = put_in_front(opened, of).walk()
    assert first.identity == opened.identity
    assert [one.identity for one in others] == [one.identity for one in behind]


def test_a_page_that_is_gone_is_left_out_behind_others_too() -> None:
    trail = Trail()
    trail.visit(Place(1, page=replace(REVIEW, behind=place_of(7))))
    trail.forget_page(place_of(7))
    assert trail.here == Place(1, page=REVIEW)


def test_the_article_behind_a_page_that_is_gone_is_where_the_reader_is_then() -> None:
    trail = Trail()
    trail.visit(Place(1, 40, page=REVIEW))  # as at a start
    trail.forget_page(REVIEW)
    trail.visit(Place(2))
    assert trail.back() == Place(1, 40)


@given(st.lists(st.integers(1, 5), min_size=1), st.integers(0, 30))
def test_going_back_and_forward_as_often_ends_where_it_began(articles: list[int], steps: int) -> None:
    trail = Trail()
    for article in articles:
        trail.visit(Place(article))
    end = trail.here
    gone = sum(trail.back() is not None for _ in range(steps))
    for _ in range(gone):
        trail.forward()
    assert trail.here == end


def test_what_narrows_a_page_comes_back_with_it_and_follows_its_names() -> None:
    narrowed = Narrowing(months=(24_242, 24_250), with_ids=(5, 6, 7), spelling=3)
    trail = Trail()
    trail.visit(Place(1, page=PagePlace("entity", (4,))))
    trail.remember(0, PagePlace("entity", (4,), narrowing=narrowed))
    trail.visit(Place(2))
    trail.follow({5: 9, 6: 9, 7: 4})
    back = trail.back()
    assert back
    assert back.page
    assert back.page.narrowing == replace(narrowed, with_ids=(9,))


@pytest.mark.parametrize(
    ("narrowing", "words"),
    [
        (Narrowing(), ""),
        (Narrowing(undated=True), "is:undated"),
        (Narrowing(months=(2020 * 12 + 2, 2020 * 12 + 2)), "date:2020-03"),
        (Narrowing(months=(998 * 12, 2020 * 12 + 11)), "date:0998-01..2020-12"),
    ],
)
def test_a_stretch_of_time_is_said_as_in_the_search_box(narrowing: Narrowing, words: str) -> None:
    assert narrowing.words == words
    assert not parse(words, finished=True).problems
