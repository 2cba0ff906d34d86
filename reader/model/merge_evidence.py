"""What speaks for and against several names being one."""

from __future__ import annotations

from datetime import date

from reader.lazy_dataclass import dataclass
from reader.model.entity import CoMention, ConcordanceLine, Entity


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the names, with what its own articles say."""

    entity: Entity
    samples: tuple[ConcordanceLine, ...]  # of its newest articles
    description: str  # what they say that it is, empty where nothing
    first: date | None  # of its dated articles
    last: date | None


@dataclass(frozen=True, slots=True)
class MergeEvidence:
    """The names, the one in most articles first."""

    sides: tuple[MergeSide, ...]
    name: str  # by which they would be called
    difference: str  # in what two names differ, empty where they are not alike or more than two
    together: int  # articles that name two of them
    shared: tuple[CoMention, ...]  # others that stand with each of them, the commonest with the rarest of them first

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(side.entity.id for side in self.sides)
