"""The sections of the sidebar, and what each kind is called."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model import Kind
from reader.model.note import Color
from reader.phrase import phrase
from reader.ui.style.translation import tr


@dataclass(frozen=True, slots=True)
class Section:
    """Kinds that stand together under one title; `name` is what a session remembers it by."""

    name: str
    title: str
    kinds: tuple[Kind, ...]


SECTIONS: tuple[Section, ...] = (
    Section("people", phrase("People"), (Kind.PERSON,)),
    Section("organizations", phrase("Organizations"), (Kind.ORGANIZATION,)),
    Section("places", phrase("Places"), (Kind.PLACE,)),
    Section("facilities", phrase("Facilities"), (Kind.FACILITY,)),
    Section("groups", phrase("Groups"), (Kind.GROUP,)),
    Section("products", phrase("Products"), (Kind.PRODUCT,)),
    Section("other", phrase("Other"), (Kind.OTHER,)),
    Section("dates", phrase("Dates and amounts"), (Kind.DATE, Kind.MONEY)),
)
COLLAPSED_AT_FIRST = frozenset({"dates"})
KIND_WORDS = {
    Kind.PERSON: phrase("person"),
    Kind.ORGANIZATION: phrase("organization"),
    Kind.PLACE: phrase("place"),
    Kind.FACILITY: phrase("facility"),
    Kind.GROUP: phrase("group"),
    Kind.PRODUCT: phrase("product"),
    Kind.OTHER: phrase("other name"),
    Kind.DATE: phrase("date"),
    Kind.MONEY: phrase("amount"),
}
COLOR_NAMES = {
    Color.NONE: phrase("No colour"),
    Color.APRICOT: phrase("Apricot"),
    Color.SAGE: phrase("Sage"),
    Color.LILAC: phrase("Lilac"),
}


def kind_word(kind: Kind) -> str:
    """Return what one entity of the kind is called: "person", "amount"."""
    return tr(KIND_WORDS[kind])


def kind_title(kind: Kind) -> str:
    """Return what entities of the kind are called where they begin a line: "Person"."""
    word = kind_word(kind)
    return word[:1].upper() + word[1:]


def color_name(color: Color) -> str:
    return tr(COLOR_NAMES[color])
