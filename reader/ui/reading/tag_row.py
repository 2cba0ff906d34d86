"""The tags of an article beneath the line under its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.widgets.tag_row import TagRow

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.model import Article
    from reader.ui.reading.page import ArticlePage
    from reader.ui.style.theme import Look


class ArticleTags(TagRow):
    """Lies over the page."""

    def __init__(self, look: Look, page: ArticlePage) -> None:
        super().__init__(look, page)
        self._page = page
        self.hide()

    def show_article(self, article: Article | None) -> None:
        """Show the tags of an article, or none."""
        self.show_tags(*((article.id, article.tags) if article else (None, ())))

    def give_keys_back(self) -> None:
        self._page.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on from here: the page would begin again with its first name."""
        return bool(self.window().focusNextPrevChild(forward))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page that lies below."""
        self._page.wheelEvent(event)
