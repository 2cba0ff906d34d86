"""Where the reader is: the open article, the page in front of it, the current entity, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.browsing.article_loader import ArticleLoader
from reader.ui.browsing.current_entity import CurrentEntity
from reader.ui.browsing.list_query import ListQuery
from reader.ui.browsing.trail import PagePlace, Place, Trail, follow, follow_articles, put_in_front, without

if TYPE_CHECKING:
    from reader.model import Article, ArticleQuery, Changes
    from reader.ui.background.tasks import Tasks


class Navigator(QObject):
    """Goes from place to place, and says where the reader is now; it knows no widget."""

    page_opened = Signal(object)  # PagePlace, to be shown in front of the article
    page_closed = Signal()
    place_returned = Signal(int)  # the offset that the open article was scrolled to when it was left
    trail_changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        position: Callable[[], int],
        page_place: Callable[[], PagePlace | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._position = position
        self._page_place = page_place
        self.trail = Trail()
        self.list = ListQuery(tasks, self)
        self.articles = ArticleLoader(tasks, position, self)
        self.entity = CurrentEntity(tasks, self)
        self.page: PagePlace | None = None  # that stands in front of the article
        self.list.query_changed.connect(self.articles.mark_query)
        for shown in (self.articles.article_opened, self.articles.article_closed):
            shown.connect(lambda *_: self._close_page_if_left())

    @property
    def article(self) -> Article | None:
        """The open article, also while a page stands in front of it."""
        return self.articles.article

    @property
    def entity_id(self) -> int | None:
        """The current entity."""
        return self.entity.id

    @property
    def page_id(self) -> int | None:
        """The entity that the page in front is about."""
        return self.page.entity_ids[0] if self.page and self.page.entity_ids else None

    def here(self) -> Place:
        """Return where the reader is, to come back to at the next start."""
        article_id, position = (self.article.id, self._position()) if self.article else (None, 0)
        return Place(article_id, position, self.entity_id, self._page_here())

    def open_article(self, article_id: int, at: int | None = None) -> None:
        """Open an article, at an offset or at its top."""
        self._leave()
        self.page = None
        self.trail.visit(Place(article_id, at or 0, self.entity_id))
        self.articles.open(article_id, at)
        self.trail_changed.emit()

    def move_on(self, article_id: int) -> None:
        """Open the article after one that was deleted; a page in front of that stays where it is."""
        if self.page is None:
            self.open_article(article_id)
        else:
            self.articles.open(article_id, None)

    def choose_entity(self, entity_id: int | None) -> None:
        """Make an entity current: the one gesture."""
        if entity_id == self.entity_id:
            return
        self._leave()
        self.trail.visit(replace(self.here(), entity_id=entity_id))
        self.entity.choose(entity_id)
        self.trail_changed.emit()

    # --- back and forward ---

    def back(self) -> None:
        self._leave()
        self._go(self.trail.back())

    def forward(self) -> None:
        self._leave()
        self._go(self.trail.forward())

    def restore(self, place: Place, query: ArticleQuery) -> None:
        """Take up where the last session ended."""
        self.list.set_query(query)
        if place.article_id is not None or place.page:
            self.trail.visit(place)
            self._go(place)

    def _leave(self) -> None:
        if self.article or self.page:
            self.trail.remember(self._position(), self._page_here())

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        self.page = place.page
        if place.page:
            self.page_opened.emit(place.page)
        if place.article_id is not None and (not self.article or place.article_id != self.article.id):
            self.articles.open(place.article_id, None, place.position)
        else:
            self._close_page_if_left()
            if self.article:
                self.place_returned.emit(place.position)
        self.entity.choose(place.entity_id, scroll=False)
        self.trail_changed.emit()

    # --- pages ---

    def open_page(self, place: PagePlace) -> None:
        """Open a page in front of the article, at its top or at an article's line; whom it is about becomes current."""
        if self.page and place.identity == self.page.identity and place.article_id is None:
            return
        self._leave()
        self._show_page(put_in_front(place, self._page_here()))

    def turn_page(self, place: PagePlace) -> None:
        """Open a page in place of the one in front, as it was when the reader was there last, in the time of now."""
        here = self._page_here()
        if here and place.identity != here.identity:
            self._leave()
            last = self.trail.last_of(place)
            narrowing = last.narrowing.at(here.narrowing)
            self._show_page(put_in_front(replace(last, narrowing=narrowing), here.behind))

    def _show_page(self, place: PagePlace) -> None:
        entity_id = place.entity_ids[0] if place.entity_ids else self.entity_id
        self.trail.visit(replace(self.here(), entity_id=entity_id, page=place))
        self.page = place
        self.page_opened.emit(place)
        if entity_id != self.entity_id:
            self.entity.choose(entity_id, scroll=False)
        self.trail_changed.emit()

    def close_page(self) -> None:
        """Return to what the page was opened from."""
        if self.page:
            self._turn_to(self.page.behind)

    def close_pages(self) -> None:
        """Return to the article."""
        if self.page:
            self._turn_to(None)

    def leave_gone_page(self, gone: PagePlace) -> None:
        """Forget a page whose subject is no longer in the library."""
        self.trail.forget_page(gone)
        if self.page:
            before, self.page = self.page, without(self.page, gone)
            if before.identity == gone.identity:
                self._say_page()
        self.trail_changed.emit()

    def _turn_to(self, page: PagePlace | None) -> None:
        self._leave()
        self.page = page
        self.trail.visit(replace(self.here(), page=page))
        self._say_page()
        self.trail_changed.emit()

    def _say_page(self) -> None:
        if self.page:
            self.page_opened.emit(self.page)
        else:
            self.page_closed.emit()

    def _page_here(self) -> PagePlace | None:
        """Return the page in front as it is scrolled now."""
        place = self._page_place()
        if self.page and place and place.identity == self.page.identity:
            return replace(place, behind=self.page.behind)
        return self.page

    def _close_page_if_left(self) -> None:
        if self.page is None:
            self.page_closed.emit()

    # --- what others changed ---

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched."""
        if changes.moved:
            self._follow_articles(dict(changes.moved))
        if changes.became:
            self._follow(dict(changes.became))
        if changes.entities or changes.membership:
            self.entity.refresh()
        if self.article and (changes.entities or self.article.id in changes.articles):
            self.articles.refresh(self.article.id, self._forget_article)
        if changes.entities:
            self.list.refresh()

    def _follow(self, became: dict[int, int]) -> None:
        """Go on with what entities are now."""
        self.trail.follow(became)
        before, place = self.page, follow(self.here(), became)
        self.page = place.page
        if place.page and before and place.page.identity != before.identity:
            self.page_opened.emit(place.page)
        if place.entity_id != self.entity_id:
            self.entity.choose(place.entity_id, scroll=False)
        self.list.follow(became)

    def _follow_articles(self, moved: dict[int, int]) -> None:
        """Go on with the ids that articles have now."""
        self.articles.follow(moved)
        self.trail.follow_articles(moved)
        if self.page:
            self.page = follow_articles(Place(page=self.page), moved).page

    def _forget_article(self, article_id: int) -> None:
        self.trail.forget(frozenset({article_id}))
        self.trail_changed.emit()
