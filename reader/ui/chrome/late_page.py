"""A page in the middle of the window that is made when something of it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from reader.ui.chrome.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.browsing.trail import PagePlace

AnyPage = TypeVar("AnyPage", bound=Page, covariant=True)


class LatePage(Generic[AnyPage]):
    """Holds a page under its name: few sessions need all of them, and each takes its time to be made."""

    def __init__(self, name: str, make: Callable[[], AnyPage]) -> None:
        self.name = name
        self.made: AnyPage | None = None  # what was not asked for yet has nothing to tell
        self._make = make
        self._waiting: list[Callable[[AnyPage], object]] = []

    def get(self) -> AnyPage:
        """Return the page, made where it was not yet."""
        if self.made is None:
            self.made = made = self._make()
            for do in self._waiting:
                do(made)
        return self.made

    def when_made(self, do: Callable[[AnyPage], object]) -> None:
        """Do something to the page once it is made: at once where it is."""
        if self.made is None:
            self._waiting.append(do)
        else:
            do(self.made)

    def place(self) -> PagePlace | None:
        """Return what is shown on it; None where nothing was asked for."""
        return self.made.place() if self.made else None
