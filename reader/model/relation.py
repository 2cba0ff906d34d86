"""Relations: who stands with whom more often than by chance."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model.entity import Entity, Kind


@dataclass(frozen=True, slots=True)
class Relation:
    """A name that stands with another, or in some articles, and how strongly it belongs there."""

    entity_id: int
    kind: Kind
    name: str
    articles: int  # of the library that name it
    together: int  # articles, of those that were looked at
    strength: float  # the log-likelihood ratio, see `library/links/association.py`


@dataclass(frozen=True, slots=True)
class Relations:
    """With whom an entity stands, or who stands in some articles: those above chance, the strongest first."""

    entity: Entity | None  # none where it is about articles
    articles: int  # that were looked at
    names: tuple[Relation, ...]
    is_whole: bool = True  # whether all articles were looked at, and all names counted


@dataclass(frozen=True, slots=True)
class Community:
    """Names that stand together in some articles more often than with others."""

    names: tuple[Relation, ...]  # those first who are tied most strongly to the others
