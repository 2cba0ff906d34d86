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
