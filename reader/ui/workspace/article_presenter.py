"""Puts the open article into the panes, with its names as they are, or will be once all is written that was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.phrase import phrase
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Counts
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.queries import OpenArticle
    from reader.ui.entities.pane import EntityPane
    from reader.ui.reading.pane import ReadingPane

CHOOSE = phrase("Choose an article to read.")
EMPTY = phrase("There is nothing to read yet.")


class ArticlePresenter(QObject):
    """Shows one article at a time, its text in one pane and its names in another."""

    shown = Signal(object)  # OpenArticle
    emptied = Signal()  # no article is open
    flags_shown = Signal(object)  # OpenArticle, of which its marks may be new

    def __init__(
        self, navigator: Navigator, reading: ReadingPane, entities: EntityPane, optimistic: OptimisticView
    ) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._reading = reading
        self._entities = entities
        self._optimistic = optimistic
        self._are_names_away = False  # others are in their place
        self._no_article = ""  # what is said where none is open; nothing until it is known whether there is any

    def show(self, opened: OpenArticle, at: int | None = None, position: int | None = None) -> None:
        """Show an article at an offset, or scrolled as it was when it was left."""
        article, entity_id = (
            self._optimistic.article(opened).article,
            self._optimistic.entity_id(self._navigator.entity_id),
        )
        self.shown.emit(opened)
        self._reading.show_article(article, at, opened.hits)
        self._reading.page.show_current(entity_id, scroll=False)
        self._entities.set_open_article(article.id)
        self._show_names(opened)
        self._entities.sidebar.set_current(entity_id)
        if position is not None:
            self._reading.scroll_to(position)

    def renew(self, opened: OpenArticle) -> None:
        """Show of the open article what a search finds in it, its marks, and what became of its names and notes.

        It may have been shown when it was written already what was still foreseen.
        """
        self._reading.renew_article(self._optimistic.article(opened).article, opened.hits)
        self._show_names(opened)

    def give_way(self) -> None:
        """Leave the place of the names to others."""
        self._are_names_away = True

    def show_names_again(self) -> None:
        """Show the names of the open article, where others took their place."""
        self._are_names_away = False
        if opened := self._navigator.articles.opened:
            self._show_names(opened)
        else:
            self._entities.show_no_article()

    def _show_names(self, opened: OpenArticle) -> None:
        entities = self._optimistic.article(opened).entities
        self._reading.page.entities = {entity.id: entity for entity in entities}
        if not self._are_names_away:
            self._entities.show_entities(entities)
        self.flags_shown.emit(opened)

    def show_anew(self) -> None:
        """Show at once what was decided, or how everything is after all."""
        if opened := self._navigator.articles.opened:
            self.show(opened)

    def show_counts(self, counts: Counts) -> None:
        """Say, where no article is open, whether one can be."""
        self._no_article = tr(CHOOSE) if counts.articles else tr(EMPTY)
        if self._reading.shows_nothing:
            self._reading.show_nothing(self._no_article)

    def close(self, error: ReaderError | None) -> None:
        """Show no article, and say why where one could not be opened."""
        if self._are_names_away:
            self._entities.set_open_article(None)
        else:
            self._entities.show_no_article()
        if error:
            self._reading.show_failure(told(error))
        else:
            self._reading.show_nothing(self._no_article)
            self.emptied.emit()
