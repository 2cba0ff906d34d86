"""What a dialog works with: the subject, who that is, and the thread on which it asks the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from reader.ui.background.topics import Topic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Entity
    from reader.ui.background.tasks import Tasks
    from reader.ui.corrections.subject import Subject
    from reader.ui.style.theme import Theme

T = TypeVar("T")


class DialogContext:
    """One question to the user about a subject; nothing is delivered once it is over."""

    def __init__(
        self, subject: Subject, entities: tuple[Entity, ...], tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self.subject = subject
        self.entities = entities  # of the subject
        self.theme = theme
        self.parent = parent
        self.over = False
        self._tasks = tasks

    def run(
        self,
        topic: Topic,
        read: Callable[[Library], T],
        deliver: Callable[[T], None],
        failed: Callable[[ReaderError], None] = lambda _: None,
    ) -> None:
        """Read on the reading thread, for as long as the question stands."""
        self._tasks.run(topic, read, self._while_open(deliver), self._while_open(failed))

    def _while_open(self, deliver: Callable[[T], None]) -> Callable[[T], None]:
        return lambda outcome: None if self.over else deliver(outcome)
