"""What an entity is known by in every library: the code of its kind, a normal form, and who made it by hand."""

from __future__ import annotations

from typing import TypeAlias

from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES
from reader.model import Kind
from reader.model.decision import EntityRef
from reader.text.normal_form import normal_form

ReadKey: TypeAlias = tuple[int, str]  # what articles name: the code of the kind that was read, the normal form
Key: TypeAlias = tuple[int, str, str]  # of an entity: the kind as settled, the form, the mark of what made it, or empty

_PERSON = KIND_CODES[Kind.PERSON]


def literal(ref: EntityRef) -> Key:
    """Return the key as a decision has it, whatever this library reads the name as."""
    return KIND_CODES[ref.kind], normal_form(ref.name), ref.made


def crosses(kind: int, another: int) -> bool:
    """Tell whether one of two kinds is a person's: what holds for the one is not taken to hold for the other."""
    return (kind == _PERSON) != (another == _PERSON)


def is_amount(kind: int) -> bool:
    return kind >= FIRST_AMOUNT
