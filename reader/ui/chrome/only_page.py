"""What the pages have in common of which there is but one: Review, Edit Details, Imports and others."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.trail import PagePlace


class OnlyPage(QStackedWidget):
    """A `Page` that is open or not, about nobody in particular, whatever article or decision there is."""

    only_place: ClassVar[PagePlace]
    title = ""
    arrived = Signal()
    left = Signal()
    gone = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_open = False

    @property
    def name(self) -> str:
        return self.only_place.page

    @property
    def as_widget(self) -> QWidget:
        return self

    def place(self) -> PagePlace | None:
        return self.only_place if self._is_open else None

    def leave(self) -> None:
        self._is_open = False

    def show_open_article(self, article_id: int | None) -> None:
        """Do nothing: it is not about the article that is open."""

    def foresee(self, view: OptimisticView) -> None:
        """Do nothing: it says of names only what the library says."""
