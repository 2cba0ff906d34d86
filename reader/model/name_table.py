"""A table of entities that comes back from a spreadsheet, and what it would change."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model.decision import Decision
from reader.model.entity import Entity, Kind


@dataclass(frozen=True, slots=True)
class NameRow:
    """What a row says of an entity; what has no column is None."""

    number: int  # as a spreadsheet counts: the names of the columns stand in row 1
    key: str
    kind: str | None
    name: str | None
    tags: tuple[str, ...] | None
    as_written: str = ""  # by which it is told what was changed in the table


@dataclass(frozen=True, slots=True)
class NameChange:
    """What a row changes of an entity."""

    row: int
    entity: Entity  # as it is
    kind: Kind | None = None  # that it gets
    name: str = ""  # that it gets
    merged_with: tuple[str, ...] = ()  # names of entities
    tags: tuple[str, ...] = ()  # that it gets
    tags_taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowLeft:
    """A row of which nothing is taken, and why."""

    row: int
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class TableChanges:
    """What a table would change: the decisions that say so, and what is left as it is."""

    changes: tuple[NameChange, ...] = ()
    left: tuple[RowLeft, ...] = ()
    unchanged: int = 0  # rows
    decisions: tuple[Decision, ...] = ()
