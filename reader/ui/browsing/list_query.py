"""What the list of articles is asked for, and the entities that it is narrowed to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model import ArticleQuery, Entity
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there
from reader.ui.browsing.sort_orders import with_words

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks


class ListQuery(QObject):
    """Holds the query of the list, and says when it is another one or its entities are called otherwise."""

    query_changed = Signal(object, object)  # ArticleQuery, tuple[Entity, ...] that it is narrowed to
    narrowed_changed = Signal(object)  # tuple[Entity, ...]: the same query, whose entities are called otherwise

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.query = ArticleQuery()
        self.narrowed: tuple[Entity, ...] = ()

    def tell(self, follower: Callable[[ArticleQuery], None]) -> None:
        """Let someone know what is listed, now and whenever it is something else."""
        follower(self.query)
        self.query_changed.connect(lambda query, _: follower(query))

    def search(self, words: str) -> None:
        self.set_query(with_words(self.query, words))

    def narrow(self, entity_id: int) -> None:
        """Show only articles that mention the entity, beside those the list is narrowed to already."""
        if entity_id not in self.query.entity_ids:
            self.set_query(replace(self.query, entity_ids=(*self.query.entity_ids, entity_id)))

    def set_query(self, query: ArticleQuery) -> None:
        """Show what a query asks for, once the names of its chips are known."""
        self.query = query
        known = {entity.id: entity for entity in self.narrowed}
        if all(entity_id in known for entity_id in query.entity_ids):
            self._show_query(query, tuple(known[entity_id] for entity_id in query.entity_ids))
        else:
            self._look_up_chips(self._show_query)

    def refresh(self) -> None:
        """Look again at the entities that the list is narrowed to."""
        if self.query.entity_ids:
            self._look_up_chips(self._refresh_chips)

    def follow(self, became: Mapping[int, int]) -> None:
        """Go on with what entities are now."""
        entity_ids = tuple(dict.fromkeys(became.get(number, number) for number in self.query.entity_ids))
        if entity_ids != self.query.entity_ids:
            self.set_query(replace(self.query, entity_ids=entity_ids))

    def _look_up_chips(self, show: Callable[[ArticleQuery, tuple[Entity, ...]], None]) -> None:
        query = self.query
        self._tasks.run(Topic.CHIPS, entities_there(query.entity_ids), lambda there: show(query, there))

    def _show_query(self, query: ArticleQuery, narrowed: tuple[Entity, ...]) -> None:
        if query != self.query:
            return
        self.query = replace(query, entity_ids=tuple(entity.id for entity in narrowed))
        self.narrowed = narrowed
        self.query_changed.emit(self.query, narrowed)

    def _refresh_chips(self, query: ArticleQuery, narrowed: tuple[Entity, ...]) -> None:
        """Call the chips as their entities are called now; those that are gone are taken away."""
        if query != self.query or len(narrowed) < len(query.entity_ids):
            self._show_query(query, narrowed)
        else:
            self.narrowed = narrowed
            self.narrowed_changed.emit(narrowed)
