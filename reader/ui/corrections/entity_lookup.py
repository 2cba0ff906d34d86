"""Entities by their numbers: at once where they are on the screen, and else once they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.model import Entity
from reader.ui.browsing.queries import entities_there

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks
    from reader.ui.background.topics import Topic
    from reader.ui.browsing.navigator import Navigator


class EntityLookup:
    """Knows what the window shows of entities."""

    def __init__(self, navigator: Navigator, tasks: Tasks) -> None:
        self._navigator = navigator
        self._tasks = tasks

    def look_up(self, topic: Topic, ids: tuple[int, ...], deliver: Callable[[Sequence[Entity]], None]) -> None:
        """Deliver entities, now or in a moment."""
        known = self._on_screen()
        if all(number in known for number in ids):
            deliver([known[number] for number in ids])
        else:
            self._tasks.run(topic, entities_there(ids), deliver)

    def _on_screen(self) -> dict[int, Entity]:
        opened, card = self._navigator.articles.opened, self._navigator.entity.card
        rows = opened.entities if opened else ()
        found = {row.id: Entity(row.id, row.kind, row.name, row.articles, 0) for row in rows}
        return found | {card.entity.id: card.entity} if card else found
