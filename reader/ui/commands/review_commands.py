"""Opens the review in the middle, writes what is answered there, and keeps it up to date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.background.idle_work import IdleWork
from reader.ui.background.topics import Topic
from reader.ui.review.page import PLACE

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.review.queue import Answer
    from reader.ui.workspace.parts import Parts


class ReviewActions(QObject):
    """The review of one window, a page in the middle of it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._page = parts.review
        self.looking = IdleWork(parts.tasks, Topic.LOOKALIKES, _look, lambda: parts.imports.running, self)
        self._connect()

    def table(self) -> dict[str, Callable[[], object]]:
        return {"review": self.open}

    def connect_names(self, choose: Callable[[int], None], open_page: Callable[[int], None]) -> None:
        """Let a name be clicked and opened as anywhere."""
        self._page.entity_clicked.connect(choose)
        self._page.entity_opened.connect(open_page)

    def open(self) -> None:
        self._page.writable = self._parts.commands.writable
        self._parts.navigator.open_page(PLACE)
        self._page.setFocus()
        self.looking.hurry()

    def _connect(self) -> None:
        parts, page = self._parts, self._page
        page.answered.connect(self._write)
        parts.commands.failed.connect(lambda _: page.give_up())
        self.looking.progressed.connect(self._refresh)

    def _write(self, answer: Answer) -> None:
        def write(library: Library) -> Changes:
            return library.decisions.decide(answer.decision(library.review))

        self._parts.commands.do(write, lambda _: self._page.settle(answer))

    def _refresh(self) -> None:
        if self._page.place():
            self._page.refresh()


def _look(library: Library) -> bool:
    """Look at some new names."""
    return library.review.refresh()
