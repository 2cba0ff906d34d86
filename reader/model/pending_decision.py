"""A decision as it is about to be taken, by the ids of the library that is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from reader.model.decision import Proposal
from reader.model.entity import Entity

NEW = -1  # the id of an entity that a decision will make, until it is written
Spot: TypeAlias = tuple[int, int, int]  # article, start, end


@dataclass(frozen=True, slots=True)
class Intent:
    """A proposal, and what the window must know to show it before it is written."""

    proposal: Proposal
    entity_ids: tuple[int, ...] = ()  # whom it is about
    article_ids: tuple[int, ...] = ()  # in which articles; everywhere where there are neither articles nor places
    places: tuple[Spot, ...] = ()  # in which places
    to: Entity | None = None  # whom it says that they are, with id NEW where the library has none yet
