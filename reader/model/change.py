"""What a write has touched, told to everyone who shows it."""

from __future__ import annotations

from dataclasses import field

from reader.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched, so that every view can tell whether it must look again."""

    articles: frozenset[int] = field(default_factory=frozenset)
    membership: bool = False  # articles came or went
    flags: bool = False  # read marks or stars
    entities: bool = False
    became: tuple[tuple[int, int], ...] = ()  # ids of entities that are another now, by a decision
    searches: bool = False  # those that are kept
    notes: bool = False  # notes, highlights or tags
    looks: bool = False  # something was looked at of which anything was new
    moved: tuple[tuple[int, int], ...] = ()  # articles by the ids that they had, and those that they have now


ANYTHING = Changes(
    membership=True, flags=True, entities=True, searches=True, notes=True, looks=True
)  # nobody knows what was touched
