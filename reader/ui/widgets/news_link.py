"""What is new of a name, or of several together: "5 new since 3 Mar 2026", which lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.phrases import news_words
from reader.ui.style.translation import tr
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model import News
    from reader.ui.style.theme import Look

HOW = phrase("Added since you last looked here. Click to list the articles, those added last first.")


class NewsLink(Link):
    """Is there only while something is new."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self.setToolTip(tip(tr(HOW)))
        self.hide()

    def show_news(self, news: News | None) -> None:
        """Say how many articles are new, and since when; nothing where none is."""
        self.set_words(news_words(news) if news else "")
        self.setVisible(news is not None)
