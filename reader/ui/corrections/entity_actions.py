"""What the Entity menu does that decides nothing: opening a page, listing articles, copying a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.ui.background.topics import Topic

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.browsing.list_query import ListQuery
    from reader.ui.corrections.entity_lookup import EntityLookup
    from reader.ui.corrections.subject import Subject


class EntityActions:
    """Does it to the names that are pointed at, as all verbs do."""

    def __init__(
        self,
        subject: Callable[[], Subject],
        open_page: Callable[[int], None],
        listed: ListQuery,
        entities: EntityLookup,
    ) -> None:
        self._subject = subject
        self._open_page = open_page
        self._listed = listed
        self._entities = entities

    def table(self) -> dict[str, Callable[[], object]]:
        return {"open_page": self.open_page, "narrow": self.narrow, "copy_name": self.copy_name}

    def open_page(self) -> None:
        if (entity_id := self._subject().one) is not None:
            self._open_page(entity_id)

    def narrow(self) -> None:
        for entity_id in self._subject().entity_ids:
            self._listed.narrow(entity_id)

    def copy_name(self) -> None:
        self._entities.look_up(Topic.NAMES_TO_COPY, self._subject().entity_ids, _copy)


def _copy(entities: Sequence[Entity]) -> None:
    QGuiApplication.clipboard().setText("\n".join(entity.name for entity in entities))
