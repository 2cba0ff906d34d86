"""Where the names of a drawing stand."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import Kind, Relation
from reader.ui.relations.graph import Node
from reader.ui.relations.layout import KINDS, LETTERS, Box, Room, Spot, label_of, lay_out

WIDE = 7.0  # pixels of a letter


def room(width: float = 780, height: float = 600) -> Room:
    x, y = width / 2, height / 2
    return Room(width, height, 17, 14, lambda words: WIDE * len(words), Box(x - 60, y - 22, x + 60, y + 44))


def node(number: int, together: int = 2, kind: Kind = Kind.PERSON, name: str = "") -> Node:
    return Node(Relation(number, kind, name or f"Name {number}", 50, together, float(together)))


def away(spot: Spot, of: Room) -> float:
    return hypot(spot.x - of.width / 2, spot.y - of.height / 2)


names = st.text("abcdefgh ", min_size=1, max_size=60).filter(str.strip)
nodes = st.lists(st.tuples(names, st.sampled_from(KINDS), st.integers(1, 100_000)), min_size=1, max_size=30).map(
    lambda told: [node(at, together, kind, name) for at, (name, kind, together) in enumerate(told)]
)


@settings(deadline=None)
@given(nodes, st.sampled_from([(340, 280), (560, 420), (780, 600), (1500, 1000)]))
def test_labels_never_lie_on_one_another_nor_on_a_node_and_all_are_in_the_room(
    drawn: list[Node], size: tuple[int, int]
) -> None:
    there, spots = lay_out(drawn, room(*size), {})
    shapes = [Box(spot.x - 7, spot.y - 7, spot.x + 7, spot.y + 7) for spot in spots]
    boxes = [*(spot.box for spot in spots), *shapes, there.middle]
    assert not [(one, other) for one, other in combinations(boxes, 2) if one.meets(other)]
    assert all(box.lies_in(there.bounds) for box in boxes)


@settings(deadline=None)
@given(nodes)
def test_the_same_names_in_the_same_room_stand_at_the_same_places(drawn: list[Node]) -> None:
    assert lay_out(drawn, room(), {})[1] == lay_out(list(drawn), room(), {})[1]


def test_thirty_names_have_room_in_the_middle_of_a_window() -> None:
    drawn = [node(n, 2 + 30 // (n + 1), KINDS[n % 3], "Siemens Healthineers of Erlangen") for n in range(30)]
    assert len(lay_out(drawn, room(), {})[1]) == 30


def test_where_there_is_little_room_the_weakest_are_left_out() -> None:
    drawn = [node(n, 40 - n, name=f"Shanghai Bureau {n}") for n in range(30)]
    shown = [spot.node for spot in lay_out(drawn, room(340, 280), {})[1]]
    assert 5 < len(shown) < 30
    assert shown == drawn[: len(shown)]


def test_the_more_articles_are_shared_the_nearer() -> None:
    drawn = [node(1, 100), node(2, 10), node(3, 2)]
    there, spots = lay_out(drawn, room(600, 600), {})
    assert [spot.node.relation.entity_id for spot in sorted(spots, key=lambda spot: away(spot, there))] == [1, 2, 3]
    assert [spot.weight for spot in spots] == [1, pytest.approx(0.41, abs=0.01), 0]


def test_kinds_are_sectors() -> None:
    drawn = [node(n, kind=(Kind.PERSON, Kind.ORGANIZATION)[n % 2]) for n in range(8)]
    _, spots = lay_out(drawn, room(), {})
    people = [spot for spot in spots if spot.node.relation.kind is Kind.PERSON]
    firms = [spot for spot in spots if spot.node.relation.kind is Kind.ORGANIZATION]
    assert max(spot.y - spot.x for spot in people) < min(spot.y - spot.x for spot in firms)


def test_a_long_name_is_wrapped_and_cut() -> None:
    label = label_of(node(1, 2, name="The China International Import Expo Bureau of Shanghai"), room())
    assert len(label.lines) == 2
    assert all(len(line) <= LETTERS for line in label.lines)
    assert label.lines[-1].endswith("…")
    assert label.width == max(WIDE * len(label.lines[0]), WIDE * (len(label.lines[1]) + 2))


def test_a_pinned_name_stands_where_it_was_put_and_the_others_make_room() -> None:
    drawn = [node(n) for n in range(20)]
    other = lay_out(drawn, room(), {})[1][7]
    pin = other.x / 780, other.y / 600
    spots = {spot.node.relation.entity_id: spot for spot in lay_out(drawn, room(), {3: pin})[1]}
    assert (spots[3].x, spots[3].y) == pytest.approx((other.x, other.y))
    assert len(spots) == 20
    assert not spots[3].box.meets(spots[other.node.relation.entity_id].box)


def test_a_name_that_is_put_on_the_one_in_the_middle_stands_beside_it() -> None:
    there, [spot] = lay_out([node(1)], room(), {1: (0.5, 0.5)})
    assert not spot.box.meets(there.middle)
    assert away(spot, there) < 120


def test_those_of_an_unfolded_name_stand_beside_it_at_the_edge() -> None:
    drawn = [node(n, 10) for n in range(6)]
    more = [Node(node(10 + n, 90, Kind.PLACE).relation, parent=2) for n in range(2)]
    _, spots = lay_out([*drawn[:3], *more, *drawn[3:]], room(600, 600), {})
    by_id = {spot.node.relation.entity_id: spot for spot in spots}
    for one in (10, 11):
        assert by_id[one].weight == 0
        nearest = min(range(6), key=lambda n: hypot(by_id[n].x - by_id[one].x, by_id[n].y - by_id[one].y))
        assert nearest == 2


def test_no_names_need_no_room() -> None:
    assert lay_out([], room(), {})[1] == []
