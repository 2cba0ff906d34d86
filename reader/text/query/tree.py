"""What stands in the search box, as a tree.

gov* person:"Gong Zheng" NOT (is:read OR title:mayor)

All ─┬─ Words("gov"…)
     ├─ Filter(person, "Gong Zheng")
     └─ Not ── Any ─┬─ Filter(is, "read")
                    └─ Words("mayor", in the title)
"""

from __future__ import annotations

from typing import TypeAlias

from reader.lazy_dataclass import dataclass
from reader.model import QueryFilter


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand side by side."""

    words: tuple[str, ...]
    unfinished: bool = False  # the last of them is still being typed
    prefix: bool = False  # the last of them may go on
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words or phrases that stand at most so many words apart."""

    parts: tuple[Words, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Filter:
    """What asks for no word of the text."""

    filter: QueryFilter
    unfinished: bool = False  # its value is still being typed


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but."""

    node: Node


@dataclass(frozen=True, slots=True)
class All:
    """All of these."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these."""

    nodes: tuple[Node, ...]


Node: TypeAlias = Words | Near | Filter | Not | All | Any


def leaves(node: Node | None, positive: bool = True) -> list[tuple[Words | Near | Filter, bool]]:
    """Return the leaves from left to right, each with whether it is asked for rather than ruled out."""
    match node:
        case None:
            return []
        case Not(inner):
            return leaves(inner, not positive)
        case All(nodes) | Any(nodes):
            return [leaf for inner in nodes for leaf in leaves(inner, positive)]
        case _:
            return [(node, positive)]
