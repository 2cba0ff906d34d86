from array import array

from hypothesis import given
from hypothesis import strategies as st

from reader.model import FIRST_DATED, Order
from reader.ui.article_list.places import BY_DATE, Places, sort_by_date

MONDAY = FIRST_DATED + 7

IDS = st.lists(st.one_of(st.integers(1, 50), st.integers(1, 2**40)), unique=True)


@given(IDS, st.sampled_from(Order), st.integers(0, 2**40))
def test_every_article_is_found_in_every_order_and_nothing_else(ids: list[int], order: Order, other: int) -> None:
    ids = sort_by_date(ids, order) if order in BY_DATE else ids
    places = Places(array("q", ids), order)
    assert [places.row_of(article_id) for article_id in ids] == list(range(len(ids)))
    assert (places.row_of(other) is None) == (other not in ids)
    assert places.row_of(None) is None


def test_bytes_of_two_neighbours_are_no_article() -> None:
    places = Places(array("q", [0x0100, 0x02]), Order.TITLE)
    assert places.row_of(0x0200000000000001) is None
    assert places.row_of(0x02) == 1


def test_one_that_is_not_here_would_stand_by_date() -> None:
    assert Places(array("q", [9, 5, 1]), Order.NEWEST).place_of(4) == 2
    assert Places(array("q", [1, 5, 9]), Order.OLDEST).place_of(4) == 1
    assert Places(array("q", [MONDAY, 5, 9]), Order.OLDEST).place_of(MONDAY + 1) == 1
    assert Places(array("q", [5, 9, 1]), Order.TITLE).place_of(4) == 0


def test_the_undated_begin_below_the_dated_in_either_direction() -> None:
    for order, ids in ((Order.NEWEST, [MONDAY + 1, MONDAY, 2, 1]), (Order.OLDEST, [MONDAY, MONDAY + 1, 1, 2])):
        assert sort_by_date(ids[::-1], order) == ids
        assert Places(array("q", ids), order).first_undated == 2
        assert Places(array("q", ids[2:]), order).first_undated == 0
        assert Places(array("q", ids[:2]), order).first_undated is None


def test_in_other_orders_the_undated_stand_among_the_others() -> None:
    assert Places(array("q", [1, MONDAY, 2]), Order.TITLE).first_undated is None


@given(IDS, st.sampled_from(Order), st.data())
def test_what_is_unfolded_stands_beneath_the_article_of_the_list(
    ids: list[int], order: Order, data: st.DataObject
) -> None:
    ids = sort_by_date(ids, order) if order in BY_DATE else ids
    tops = data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    beneath = {top: tuple(2**50 + 8 * number + n for n in range(1 + number % 3)) for number, top in enumerate(tops)}
    places = Places(array("q", ids), order, [(top, *others) for top, others in beneath.items()])
    assert list(places.ids) == [number for top in ids for number in (top, *beneath.get(top, ()))]
    assert [places.row_of(number) for number in places.ids] == list(range(len(places.ids)))
    assert {story[0] for story in places.unfolded} == {*tops}
    assert all(places.is_beneath(number) != (number in ids) for number in places.ids)
    assert places.listed == array("q", ids)


def test_a_story_whose_first_version_is_not_listed_is_not_unfolded() -> None:
    places = Places(array("q", [9, 5]), Order.NEWEST, [(7, 3), (5, 8)])
    assert (list(places.ids), places.unfolded) == ([9, 5, 8], ((5, 8),))


def test_the_undated_begin_below_what_is_unfolded_above_them() -> None:
    places = Places(array("q", [MONDAY + 1, MONDAY, 2, 1]), Order.NEWEST, [(MONDAY, 7, 8), (2, MONDAY + 4)])
    assert (places.first_undated, places.undated) == (4, 2)
    assert places.ids[4] == 2
