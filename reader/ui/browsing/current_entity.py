"""The entity whose card is shown: the one that was clicked last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import card, card_if_there

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Card
    from reader.ui.background.tasks import Tasks


class CurrentEntity(QObject):
    """Loads the card of the current entity, and says when it is there."""

    entity_changed = Signal(object, bool)  # int | None, whether to go to its first mention
    card_loaded = Signal(object)  # Card
    card_failed = Signal(object)  # ReaderError

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.id: int | None = None
        self.card: Card | None = None

    def tell(self, follower: Callable[[int | None], None]) -> None:
        """Let someone know which entity is current, now and whenever it is another."""
        follower(self.id)
        self.entity_changed.connect(lambda entity_id, _: follower(entity_id))

    def choose(self, entity_id: int | None, *, scroll: bool = True) -> None:
        """Make an entity current, or none."""
        self.id = entity_id
        self.entity_changed.emit(entity_id, scroll)
        if entity_id is None:
            self.card = None
        else:
            self._load(entity_id)

    def look_up_again(self) -> None:
        """Try once more to load the card."""
        if self.id is not None:
            self._load(self.id)

    def refresh(self) -> None:
        """Look again at the card, after something was written; where its entity is gone, none is current."""
        if self.id is not None:
            self._tasks.run(Topic.CARD, card_if_there(self.id), self._refresh, self.card_failed.emit)

    def _load(self, entity_id: int) -> None:
        self._tasks.run(Topic.CARD, card(entity_id), self._show, self.card_failed.emit, first=True)

    def _show(self, found: Card) -> None:
        self.card = found
        self.card_loaded.emit(found)

    def _refresh(self, found: Card | None) -> None:
        return self._show(found) if found else self.choose(None)
