"""Where the reader is: the open article, the current entity, what the list is narrowed to, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import NotFoundError, ReaderError
from reader.model import Article, ArticleQuery, Card, Changes, Entity
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import OpenArticle, card, card_if_there, entities_there, hits, open_article
from reader.ui.browsing.sort_orders import with_words
from reader.ui.browsing.trail import PagePlace, Place, Trail, follow

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks


class Navigator(QObject):
    """Loads what is to be shown and says when it is there; it knows no widget."""

    article_opened = Signal(object, object)  # OpenArticle, int | None: the offset to open it at
    article_closed = Signal()
    hits_changed = Signal(object)  # what the search found in the open article
    flags_changed = Signal(object)  # OpenArticle, of which only read mark, star or the counts of its entities are new
    article_failed = Signal(object)  # ReaderError
    place_returned = Signal(int)  # the offset that the open article was scrolled to when it was left
    entity_changed = Signal(object, bool)  # int | None, whether to go to its first mention
    card_loaded = Signal(object)  # Card
    card_failed = Signal(object)  # ReaderError
    query_changed = Signal(object, object)  # ArticleQuery, tuple[Entity, ...] that it is narrowed to
    narrowed_changed = Signal(object)  # tuple[Entity, ...]: the same query, whose entities are called otherwise
    page_opened = Signal(object)  # PagePlace, to be shown in front of the article
    page_closed = Signal()
    trail_changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        position: Callable[[], int],
        page_place: Callable[[], PagePlace | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._position = position
        self._page_place = page_place
        self.trail = Trail()
        self.query = ArticleQuery()
        self.narrowed: tuple[Entity, ...] = ()
        self.opened: OpenArticle | None = None
        self.entity_id: int | None = None
        self.page_id: int | None = None  # the entity whose page stands in front of the article
        self.card: Card | None = None

    @property
    def article(self) -> Article | None:
        return self.opened.article if self.opened else None

    def here(self) -> Place:
        """Return where the reader is, to come back to at the next start."""
        article_id, position = (self.article.id, self._position()) if self.article else (None, 0)
        return Place(article_id, position, self.entity_id, self._page_here())

    # --- articles ---

    def open_article(self, article_id: int, at: int | None = None) -> None:
        """Open an article, at an offset or at its top."""
        self._leave()
        self.page_id = None
        self.trail.visit(Place(article_id, at or 0, self.entity_id))
        self._load_article(article_id, at)
        self.trail_changed.emit()

    def close_article(self) -> None:
        self.opened = None
        self.article_closed.emit()

    def back(self) -> None:
        self._leave()
        self._go(self.trail.back())

    def forward(self) -> None:
        self._leave()
        self._go(self.trail.forward())

    def restore(self, place: Place, query: ArticleQuery) -> None:
        """Take up where the last session ended."""
        self.set_query(query)
        if place.article_id is not None or place.page:
            self.trail.visit(place)
            self._go(place)

    def _leave(self) -> None:
        if self.opened or self.page_id is not None:
            self.trail.remember(self._position(), self._page_here())

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        self.page_id = place.page.entity_id if place.page else None
        if place.page:
            self.page_opened.emit(place.page)
        if place.article_id is not None and (not self.article or place.article_id != self.article.id):
            self._load_article(place.article_id, None, place.position)
        else:
            self._close_page_if_left()
            if self.opened:
                self.place_returned.emit(place.position)
        self._set_entity(place.entity_id, scroll=False)
        self.trail_changed.emit()

    def _load_article(self, article_id: int, at: int | None, position: int | None = None) -> None:
        read, show = open_article(article_id, self.query.words), partial(self._show_article, at=at, position=position)
        self._tasks.run(Topic.ARTICLE, read, show, self._article_failed, first=True)

    def _show_article(self, opened: OpenArticle, at: int | None, position: int | None) -> None:
        self.opened = opened
        self._close_page_if_left()
        self.article_opened.emit(opened, at)
        if position is not None:
            self.place_returned.emit(position)

    def _article_failed(self, error: ReaderError) -> None:
        self.opened = None
        self._close_page_if_left()
        self.article_failed.emit(error)

    # --- entities ---

    def choose_entity(self, entity_id: int | None) -> None:
        """Make an entity current: the one gesture."""
        if entity_id == self.entity_id:
            return
        self._leave()
        self.trail.visit(replace(self.here(), entity_id=entity_id))
        self._set_entity(entity_id)
        self.trail_changed.emit()

    def look_up_again(self) -> None:
        """Try once more to load the card of the current entity."""
        if self.entity_id is not None:
            self._load_card(self.entity_id)

    def _set_entity(self, entity_id: int | None, *, scroll: bool = True) -> None:
        self.entity_id = entity_id
        self.entity_changed.emit(entity_id, scroll)
        if entity_id is None:
            self.card = None
        else:
            self._load_card(entity_id)

    def _load_card(self, entity_id: int) -> None:
        self._tasks.run(Topic.CARD, card(entity_id), self._show_card, self.card_failed.emit, first=True)

    def _show_card(self, found: Card) -> None:
        self.card = found
        self.card_loaded.emit(found)

    # --- the page of an entity ---

    def open_page(self, entity_id: int, article_id: int | None = None) -> None:
        """Open the page of an entity in front of the article, at its top or at an article's line; make it current."""
        if entity_id == self.page_id and article_id is None:
            return
        self._leave()
        place = PagePlace(entity_id, article_id)
        self.trail.visit(replace(self.here(), entity_id=entity_id, page=place))
        self.page_id = entity_id
        self.page_opened.emit(place)
        if entity_id != self.entity_id:
            self._set_entity(entity_id, scroll=False)
        self.trail_changed.emit()

    def close_page(self) -> None:
        """Return to the article."""
        if self.page_id is not None:
            self._leave()
            self.page_id = None
            self.trail.visit(self.here())
            self.page_closed.emit()
            self.trail_changed.emit()

    def leave_gone_page(self, entity_id: int) -> None:
        """Forget the page of an entity that is no longer in the library."""
        self.trail.forget_page(entity_id)
        if entity_id == self.page_id:
            self.page_id = None
            self.page_closed.emit()
        self.trail_changed.emit()

    def _page_here(self) -> PagePlace | None:
        if self.page_id is None:
            return None
        place = self._page_place()
        return place if place and place.entity_id == self.page_id else PagePlace(self.page_id)

    def _close_page_if_left(self) -> None:
        if self.page_id is None:
            self.page_closed.emit()

    # --- the list ---

    def search(self, words: str) -> None:
        self.set_query(with_words(self.query, words))

    def narrow(self, entity_id: int) -> None:
        """Show only articles that mention the entity, beside those the list is narrowed to already."""
        if entity_id not in self.query.entity_ids:
            self.set_query(replace(self.query, entity_ids=(*self.query.entity_ids, entity_id)))

    def set_query(self, query: ArticleQuery) -> None:
        """Show what a query asks for, once the names of its chips are known."""
        self.query = query
        known = {entity.id: entity for entity in self.narrowed}
        if all(entity_id in known for entity_id in query.entity_ids):
            self._show_query(query, tuple(known[entity_id] for entity_id in query.entity_ids))
        else:
            self._look_up_chips(self._show_query)

    def _look_up_chips(self, show: Callable[[ArticleQuery, tuple[Entity, ...]], None]) -> None:
        query = self.query
        self._tasks.run(Topic.CHIPS, entities_there(query.entity_ids), lambda there: show(query, there))

    def _show_query(self, query: ArticleQuery, narrowed: tuple[Entity, ...]) -> None:
        if query != self.query:
            return
        self.query = replace(query, entity_ids=tuple(entity.id for entity in narrowed))
        self.narrowed = narrowed
        self.query_changed.emit(self.query, narrowed)
        if self.opened and (query.words or self.opened.hits):
            self._load_hits(self.opened.article.id, query.words)

    def _refresh_chips(self, query: ArticleQuery, narrowed: tuple[Entity, ...]) -> None:
        """Call the chips as their entities are called now; those that are gone are taken away."""
        if query != self.query or len(narrowed) < len(query.entity_ids):
            self._show_query(query, narrowed)
        else:
            self.narrowed = narrowed
            self.narrowed_changed.emit(narrowed)

    def _load_hits(self, article_id: int, words: str) -> None:
        def show(found: tuple[tuple[int, int], ...]) -> None:
            if self.opened and self.opened.article.id == article_id:
                self.opened = replace(self.opened, hits=found)
                self.hits_changed.emit(found)

        self._tasks.run(Topic.HITS, hits(article_id, words), show, lambda _: None)

    # --- what others changed ---

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched."""
        if changes.became:
            self._follow(dict(changes.became))
        if self.entity_id is not None and (changes.entities or changes.membership):
            self._tasks.run(Topic.CARD, card_if_there(self.entity_id), self._refresh_card, self.card_failed.emit)
        if self.article and (changes.entities or self.article.id in changes.articles):
            self._refresh_article(self.article.id)
        if changes.entities and self.query.entity_ids:
            self._look_up_chips(self._refresh_chips)

    def _follow(self, became: dict[int, int]) -> None:
        """Go on with what entities are now."""
        self.trail.follow(became)
        place = follow(self.here(), became)
        if place.page and place.page.entity_id != self.page_id:
            self.page_id = place.page.entity_id
            self.page_opened.emit(place.page)
        if place.entity_id != self.entity_id:
            self._set_entity(place.entity_id, scroll=False)
        entity_ids = tuple(dict.fromkeys(became.get(number, number) for number in self.query.entity_ids))
        if entity_ids != self.query.entity_ids:
            self.set_query(replace(self.query, entity_ids=entity_ids))

    def _refresh_card(self, found: Card | None) -> None:
        return self._show_card(found) if found else self._set_entity(None)

    def _refresh_article(self, article_id: int) -> None:
        def fail(error: ReaderError) -> None:
            if not isinstance(error, NotFoundError):
                self._article_failed(error)
                return
            self.trail.forget(frozenset({article_id}))
            if self.article and self.article.id == article_id:
                self.close_article()
            self.trail_changed.emit()

        position, read = self._position(), open_article(article_id, self.query.words)
        self._tasks.run(Topic.ARTICLE_AGAIN, read, lambda found: self._replace(found, position), fail)

    def _replace(self, opened: OpenArticle, position: int) -> None:
        if not self.opened or self.opened.article.id != opened.article.id:
            return  # another was opened meanwhile
        before, self.opened = self.opened.article, opened
        same_text = before.text == opened.article.text
        if same_text and before.mentions == opened.article.mentions:
            self.flags_changed.emit(opened)
        else:
            self._show_article(opened, None, None if same_text else position)
