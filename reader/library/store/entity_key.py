"""What an entity is known by in every library: the code of its kind, a normal form, and who made it by hand."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES
from reader.model import Kind
from reader.model.decision import EntityRef
from reader.text.normal_form import normal_form


class SurfaceKey(NamedTuple):
    """What articles name: the code of the kind that was read, and the normal form of the name."""

    kind: int
    form: str


class EntityKey(NamedTuple):
    """Who that is: the code of the kind as settled, the normal form, and the mark of the decision that made it."""

    kind: int
    form: str
    created_by: str = ""  # empty unless it was made by hand

    @property
    def surface(self) -> SurfaceKey:
        return SurfaceKey(self.kind, self.form)


_PERSON = KIND_CODES[Kind.PERSON]


def literal(ref: EntityRef) -> EntityKey:
    """Return the key as a decision has it, whatever this library reads the name as."""
    return EntityKey(KIND_CODES[ref.kind], normal_form(ref.name), ref.made)


def crosses(kind: int, another: int) -> bool:
    """Tell whether one of two kinds is a person's: what holds for the one is not taken to hold for the other."""
    return (kind == _PERSON) != (another == _PERSON)


def is_amount(kind: int) -> bool:
    return kind >= FIRST_AMOUNT
