"""Back and forward, as in a browser: through articles and entities alike, scroll position included."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class PagePlace:
    """The page of an entity, and what of it stands at the top edge: the line of an article, or else the head."""

    entity_id: int
    article_id: int | None = None
    above: int = 0  # pixels of that line, or of the head, that are scrolled away


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: an article, how far it is scrolled (a code point offset), and the current entity.

    Where the page of an entity is open, it stands in front of the article.
    """

    article_id: int | None = None
    position: int = 0
    entity_id: int | None = None
    page: PagePlace | None = None

    @property
    def identity(self) -> tuple[int | None, int | None, int | None]:
        """What tells one place from another, however far they are scrolled."""
        return self.article_id, self.entity_id, self.page.entity_id if self.page else None


class Trail:
    """The places a reader came through, and where among them they are."""

    LONGEST = 500

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def visit(self, place: Place) -> None:
        """Go to a new place; what lay ahead is forgotten."""
        here = self.here
        if here and here.identity == place.identity:
            return
        self._places[self._at + 1 :] = [place]
        del self._places[: -self.LONGEST]
        self._at = len(self._places) - 1

    def remember(self, position: int, page: PagePlace | None = None) -> None:
        """Note how far the present article and the page in front of it are scrolled, before leaving them."""
        here = self.here
        if here:
            same = here.page and page and here.page.entity_id == page.entity_id
            self._places[self._at] = replace(here, position=position, page=page if same else here.page)

    def back(self) -> Place | None:
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        return self._step(+1) if self.can_go_forward else None

    def forget(self, article_ids: frozenset[int]) -> None:
        """Leave out articles that are gone."""
        self._keep(lambda place: place.article_id not in article_ids)

    def forget_page(self, entity_id: int) -> None:
        """Leave out the page of an entity that is gone."""
        self._keep(lambda place: not place.page or place.page.entity_id != entity_id)

    def follow(self, became: Mapping[int, int]) -> None:
        """Take for entities what they are now."""
        self._places = [follow(place, became) for place in self._places]

    def _keep(self, wanted: Callable[[Place], bool]) -> None:
        """Leave out places, and be at the last one before where the reader was; no two in a row are the same."""
        kept: list[Place] = []
        at = 0
        for number, place in enumerate(self._places):
            if wanted(place) and (not kept or kept[-1].identity != place.identity):
                kept.append(place)
            if number == self._at:
                at = max(len(kept) - 1, 0)
        self._places, self._at = kept, min(at, len(kept) - 1)

    def _step(self, by: int) -> Place:
        self._at += by
        return self._places[self._at]


def follow(place: Place, became: Mapping[int, int]) -> Place:
    """Return a place with its entities as they are now."""
    entity_id, page = place.entity_id, place.page
    if entity_id is not None:
        entity_id = became.get(entity_id, entity_id)
    if page:
        page = replace(page, entity_id=became.get(page.entity_id, page.entity_id))
    return replace(place, entity_id=entity_id, page=page)
