"""What can be seen of a name, or of the list: each is a page, and all of them are one to a reader."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.phrase import phrase

if TYPE_CHECKING:
    from reader.ui.browsing.trail import PagePlace


class Lens(StrEnum):
    """A way to look at a name, by the page that it is in the registry."""

    MENTIONS = "entity"
    RELATIONS = "relations"
    GROUPS = "groups"
    PLACES = "places"


WORDS = {
    Lens.MENTIONS: phrase("Mentions"),
    Lens.RELATIONS: phrase("Relations"),
    Lens.GROUPS: phrase("Groups"),
    Lens.PLACES: phrase("Places"),
}


class LensSignals(QObject):
    """A page that has other lenses is handed this and says it here."""

    wanted = Signal(object, object)  # Lens, the tuple of the ids of whom it is about


OF_LIST = (Lens.RELATIONS, Lens.GROUPS)  # what can be seen of the articles that are listed, in the same way


def lens_of(place: PagePlace | None) -> Lens | None:
    """Return the lens of a page that is about one name, or the list."""
    if place is None or place.page not in lenses_of(place.entity_ids):
        return None
    return Lens(place.page)


def lenses_of(entity_ids: tuple[int, ...]) -> tuple[Lens, ...]:
    """Return what can be seen of a name, or of the list where there is none; nothing of several."""
    return OF_LIST if not entity_ids else tuple(Lens) if len(entity_ids) == 1 else ()


def lens_beside(lens: Lens, by: int, every: tuple[Lens, ...]) -> Lens:
    """Return the next of some lenses, or the one before, round and round."""
    return every[(every.index(lens) + by) % len(every)]
