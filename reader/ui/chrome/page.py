"""What the middle of the window needs of a page: whatever has it can be registered as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from reader.model import Changes
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.selection import Selection
    from reader.ui.browsing.trail import PagePlace


class Text(Protocol):
    """What stands in the middle: the article, or a page in front of it."""

    @property
    def as_widget(self) -> QWidget: ...

    def find(self) -> None:
        """Go to the field in which its user looks for words."""

    def turn(self, by: int) -> None:
        """Scroll by so many screens."""

    def selection(self) -> Selection:
        """Return what is selected in it, for the verbs that act on that."""

    def copy(self) -> None:
        """Put what is selected into the clipboard."""

    def select_all(self) -> None: ...


class Page(Text, Protocol):
    """A page of its own, to which Back and Forward return as it was scrolled."""

    @property
    def name(self) -> str:
        """Its name in the registry and on the trail."""

    @property
    def title(self) -> str:
        """What it is about, as the card beside it says; empty where it is about nothing, or not yet known."""

    @property
    def arrived(self) -> SignalInstance:
        """There is something to be seen of what was asked for."""

    @property
    def left(self) -> SignalInstance:
        """Esc: back to where the reader was."""

    @property
    def gone(self) -> SignalInstance:
        """What it is about is no longer in the library: the PagePlace of that."""

    def show_place(self, place: PagePlace) -> None:
        """Look up what a place is about, and show it as it was scrolled."""

    def place(self) -> PagePlace | None:
        """Return what is shown and how it is scrolled; None where nothing was asked for."""

    def leave(self) -> None:
        """Stop looking anything up."""

    def show_open_article(self, article_id: int | None) -> None:
        """Mark what it says of the article that is open, where it says anything."""

    def foresee(self, view: OptimisticView) -> None:
        """Show at once what will be once all is written that was decided, where that is another."""

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched, without losing the place."""
