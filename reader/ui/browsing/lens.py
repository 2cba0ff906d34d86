"""What can be seen of a name: its mentions, its relations, its places; each is a page, all are one to a reader."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.ui.browsing.trail import PagePlace


class Lens(StrEnum):
    """A way to look at a name, by the page that it is in the registry."""

    MENTIONS = "entity"
    RELATIONS = "relations"
    PLACES = "places"


WORDS = {Lens.MENTIONS: "Mentions", Lens.RELATIONS: "Relations", Lens.PLACES: "Places"}


class LensSignals(QObject):
    """A page that has other lenses is handed this and says it here."""

    wanted = Signal(object, object)  # Lens, the tuple of the ids of whom it is about


def lens_of(place: PagePlace | None) -> Lens | None:
    """Return the lens of a page that is about one name."""
    if place is None or len(place.entity_ids) != 1 or place.page not in set(Lens):
        return None
    return Lens(place.page)


def lens_beside(lens: Lens, by: int) -> Lens:
    """Return the next lens, or the one before, round and round."""
    every = list(Lens)
    return every[(every.index(lens) + by) % len(every)]
