"""The sections of the sidebar, and what each kind is called."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model import Kind


@dataclass(frozen=True, slots=True)
class Section:
    """Kinds that stand together under one title; `name` is what a session remembers it by."""

    name: str
    title: str
    kinds: tuple[Kind, ...]


SECTIONS: tuple[Section, ...] = (
    Section("people", "People", (Kind.PERSON,)),
    Section("organizations", "Organizations", (Kind.ORGANIZATION,)),
    Section("places", "Places", (Kind.PLACE,)),
    Section("facilities", "Facilities", (Kind.FACILITY,)),
    Section("groups", "Groups", (Kind.GROUP,)),
    Section("products", "Products", (Kind.PRODUCT,)),
    Section("other", "Other", (Kind.OTHER,)),
    Section("dates", "Dates and amounts", (Kind.DATE, Kind.MONEY)),
)
COLLAPSED_AT_FIRST = frozenset({"dates"})
KIND_WORDS = {kind: kind.value for kind in Kind} | {Kind.MONEY: "amount", Kind.OTHER: "other name"}


def kind_word(kind: Kind) -> str:
    """Return what one entity of the kind is called: "person", "amount"."""
    return KIND_WORDS[kind]
