"""What the Entity menu does that decides nothing: opening a page, listing articles, copying a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.model import Entity
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there

if TYPE_CHECKING:
    from reader.ui.corrections.subject import Subject
    from reader.ui.workspace.parts import Parts


class EntityActions(QObject):
    """Does it to the names that are pointed at, as all verbs do."""

    def __init__(self, parts: Parts, subject: Callable[[], Subject], open_page: Callable[[int], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._subject = subject
        self._open_page = open_page

    def table(self) -> dict[str, Callable[[], object]]:
        return {"open_page": self.open_page, "narrow": self.narrow, "copy_name": self.copy_name}

    def open_page(self) -> None:
        if (entity_id := self._subject().one) is not None:
            self._open_page(entity_id)

    def narrow(self) -> None:
        for entity_id in self._subject().entity_ids:
            self._parts.navigator.list.narrow(entity_id)

    def copy_name(self) -> None:
        look_up(self._parts, Topic.NAMES_TO_COPY, self._subject().entity_ids, _copy)


def look_up(
    parts: Parts, topic: Topic, entity_ids: tuple[int, ...], deliver: Callable[[Sequence[Entity]], None]
) -> None:
    """Deliver entities: at once where they are on the screen, and else once they are read."""
    known = _on_screen(parts)
    if all(number in known for number in entity_ids):
        deliver([known[number] for number in entity_ids])
    else:
        parts.tasks.run(topic, entities_there(entity_ids), deliver)


def _on_screen(parts: Parts) -> dict[int, Entity]:
    opened, card = parts.navigator.articles.opened, parts.navigator.entity.card
    found = {row.id: Entity(row.id, row.kind, row.name, row.articles, 0) for row in opened.entities} if opened else {}
    return found | {card.entity.id: card.entity} if card else found


def _copy(entities: Sequence[Entity]) -> None:
    QGuiApplication.clipboard().setText("\n".join(entity.name for entity in entities))
