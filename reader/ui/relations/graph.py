"""Which of the relations are drawn: those in enough articles and of the kinds that are wanted, the strongest first."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import field

from reader.lazy_dataclass import dataclass
from reader.model import Kind, Relation

MOST = 30  # names at once
OF_ONE = 6  # more names, where one is unfolded
LEAST = 2  # articles, at first


@dataclass(frozen=True, slots=True)
class Node:
    """A name of the drawing; one that another was unfolded to is tied to that, and not to the middle."""

    relation: Relation
    parent: int | None = None  # entity id


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be drawn."""

    least: int = LEAST  # articles together
    without: frozenset[Kind] = frozenset()
    unfolded: Mapping[int, Sequence[Relation]] = field(default_factory=dict)  # by the names that were unfolded


def thresholds(names: Collection[Relation]) -> list[int]:
    """Return in how many articles names stand together: all numbers that there are, ascending."""
    return sorted({one.together for one in names})


def admitted(names: Collection[Relation], choice: Choice) -> list[Relation]:
    """Return those names that are in enough articles and of a kind that is wanted, in their order."""
    return [one for one in names if one.together >= choice.least and one.kind not in choice.without]


def nodes_of(names: Sequence[Relation], choice: Choice, centre: int | None, most: int = MOST) -> list[Node]:
    """Return the names to be drawn, the strongest first, each once; those of an unfolded one stand behind it."""
    drawn = admitted(names, choice)[:most]
    there = {centre, *(one.entity_id for one in drawn)}
    nodes = []
    for one in drawn:
        nodes.append(Node(one))
        more = [other for other in choice.unfolded.get(one.entity_id, ()) if other.entity_id not in there]
        for other in [other for other in more if other.kind not in choice.without][:OF_ONE]:
            there.add(other.entity_id)
            nodes.append(Node(other, one.entity_id))
    return nodes
