"""Back and forward, as in a browser: through articles and entities alike, scroll position included."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: an article, how far it is scrolled (a code point offset), and the current entity."""

    article_id: int | None = None
    position: int = 0
    entity_id: int | None = None


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
        if here and (here.article_id, here.entity_id) == (place.article_id, place.entity_id):
            return
        self._places[self._at + 1 :] = [place]
        del self._places[: -self.LONGEST]
        self._at = len(self._places) - 1

    def remember(self, position: int) -> None:
        """Note how far the present article is scrolled, before leaving it."""
        if self._places:
            self._places[self._at] = replace(self._places[self._at], position=position)

    def back(self) -> Place | None:
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        return self._step(+1) if self.can_go_forward else None

    def forget(self, article_ids: frozenset[int]) -> None:
        """Leave out articles that are gone."""
        here = self.here
        self._places = [place for place in self._places if place.article_id not in article_ids]
        self._at = self._places.index(here) if here in self._places else len(self._places) - 1

    def _step(self, by: int) -> Place:
        self._at += by
        return self._places[self._at]
