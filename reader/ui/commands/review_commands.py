"""Opens the review in the middle, writes what is answered there, and keeps it up to date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.review.place import PLACE

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.idle_work import IdleWork
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.review.page import ReviewPage
    from reader.ui.review.queue import Answer


class ReviewActions:
    """The review of one window, a page in the middle of it."""

    def __init__(
        self, page: LatePage[ReviewPage], navigator: Navigator, commands: LibraryCommands, name_search: IdleWork
    ) -> None:
        self._page = page
        self._navigator = navigator
        self._commands = commands
        self._name_search = name_search
        page.when_made(self._connect)
        name_search.progressed.connect(self._refresh)

    def table(self) -> dict[str, Callable[[], object]]:
        return {"review": self.open}

    def open(self) -> None:
        page = self._page.get()
        page.writable = self._commands.writable
        self._navigator.open_page(PLACE)
        page.setFocus()
        self._name_search.hurry()

    def _connect(self, page: ReviewPage) -> None:
        page.answered.connect(self._write)
        self._commands.failed.connect(lambda _: page.give_up())

    def _write(self, answer: Answer) -> None:
        def write(library: Library) -> Changes:
            return library.decisions.decide(answer.decision(library.review))

        self._commands.do(write, lambda _: self._page.get().settle(answer))

    def _refresh(self) -> None:
        if self._page.place():
            self._page.get().refresh()


def look_at_names(library: Library) -> bool:
    """Look at some new names."""
    return library.review.refresh()
