"""Which of the relations are drawn."""

from __future__ import annotations

from reader.model import Kind, Relation
from reader.ui.relations.graph import MOST, OF_ONE, Choice, admitted, nodes_of, thresholds


def relation(number: int, together: int = 2, kind: Kind = Kind.PERSON) -> Relation:
    return Relation(number, kind, f"Name {number}", 9, together, 100.0 - number)


def ids(names: list[Relation], choice: Choice, centre: int | None = None) -> list[tuple[int, int | None]]:
    return [(node.relation.entity_id, node.parent) for node in nodes_of(names, choice, centre)]


def test_only_those_in_enough_articles_and_of_a_wanted_kind() -> None:
    names = [relation(1, 3), relation(2, 1), relation(3, 2, Kind.PLACE), relation(4, 2)]
    assert thresholds(names) == [1, 2, 3]
    assert [one.entity_id for one in admitted(names, Choice())] == [1, 3, 4]
    assert ids(names, Choice(3)) == [(1, None)]
    assert ids(names, Choice(without=frozenset({Kind.PERSON}))) == [(3, None)]


def test_at_most_thirty_the_strongest() -> None:
    assert ids([relation(n) for n in range(50)], Choice()) == [(n, None) for n in range(MOST)]


def test_those_of_an_unfolded_name_come_behind_it_each_once_and_not_the_one_in_the_middle() -> None:
    more = [relation(n, 1) for n in (9, 2, *range(20, 40))]
    drawn = ids([relation(1), relation(2)], Choice(unfolded={1: more}), 9)
    assert drawn == [(1, None), *((n, 1) for n in range(20, 20 + OF_ONE)), (2, None)]
