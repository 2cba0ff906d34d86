"""Puts into the panes what browsing has loaded, and asks browsing for what their user wants next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from reader.model import FIRST_DATED, ArticleQuery, ConcordanceLine
from reader.settings import MARK_READ
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.optimistic import OptimisticView
from reader.ui.browsing.queries import OpenArticle
from reader.ui.entity_page.place import place_of
from reader.ui.style.phrases import count, number
from reader.ui.widgets.quotation import quotations, quote_lines
from reader.ui.workspace.explanations import Explanation, explanation

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Card, Counts, Entity
    from reader.ui.workspace.parts import Parts

READ_AFTER = 1200  # milliseconds that an article must be open to count as read
CHOOSE = "Choose an article to read."
EMPTY = "There is nothing to read yet."
MORE = 50  # lines of concordance at a time


class Presenter(QObject):
    """The window's eye: one article and one entity in three panes."""

    def __init__(self, parts: Parts, update: Callable[[], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._update = update
        self.optimistic = OptimisticView()
        self._no_article = ""  # what is said where none is open; nothing until it is known whether there is any
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._read_timer.timeout.connect(self._mark_read)

    def choose_entity(self, entity_id: int) -> None:
        """Make an entity current, or go to its next mention where it is current already: the one gesture."""
        if entity_id == self._parts.navigator.entity_id:
            if self._parts.navigator.page is None:
                self._parts.reading.step_mention(+1)
                self._parts.entities.renew_why()
        else:
            self._parts.navigator.choose_entity(entity_id)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "next_mention": lambda: self._step(+1),
            "previous_mention": lambda: self._step(-1),
        }

    def open_page(self, entity_id: int) -> None:
        """Open the page of an entity, the keys on it."""
        self._parts.center.give_keys()
        self._parts.navigator.open_page(place_of(entity_id))

    def open_undated(self, entity_id: int) -> None:
        """Open the page of an entity at its undated articles."""
        self._parts.center.give_keys()
        self._parts.navigator.open_page(place_of(entity_id, FIRST_DATED - 1))

    def say_copied(self, lines: int, selected: int) -> None:
        of_all = f" The other {number(selected - lines)} stand further down." if lines < selected else ""
        self._parts.notice.say(f"{count(lines, 'line')} copied, each with its article.{of_all}")

    def copy_sentence(self, entity_id: int, article_id: int) -> None:
        """Put the sentence of an article that names an entity into the clipboard, with the article."""

        def put(found: list[ConcordanceLine]) -> None:
            QGuiApplication.clipboard().setText(quote_lines(found))

        self._parts.tasks.run(Topic.COPIED_LINES, quotations(entity_id, [article_id]), put, lane=Lane.APART)

    def explain_at(self, start: int) -> None:
        """Show why the mention is marked on which the pointer rests."""

        def show(told: Explanation) -> None:
            self._parts.reading.show_why(start, (told.head, *told.sentences))

        if article := self._parts.navigator.article:
            self._parts.tasks.run(Topic.TIP, explanation(article.id, start), show, lambda _: None)

    def explain(self, entity_id: int) -> None:
        """Say on the card why the open article names its entity, by the mention that was clicked last."""
        article, start = self._parts.navigator.article, self._parts.reading.mention_of(entity_id)

        def show(told: Explanation) -> None:
            sentences = [*told.sentences, told.beyond]
            self._parts.entities.show_why(entity_id, told.link.text, list(filter(None, sentences)))

        if article and start is not None:
            self._parts.tasks.run(Topic.EXPLANATION, explanation(article.id, start), show, lambda _: None)

    def ask(self, query: ArticleQuery) -> None:
        """Show what a chip of the list asks for, its words in the search box too."""
        self._parts.search.show_words(query.words)
        self._parts.navigator.list.set_query(query)

    def show_article(self, opened: OpenArticle, at: int | None, position: int | None = None) -> None:
        """Show an article with its names as they are, or will be once all is written that was decided."""
        article, entity_id = self.optimistic.article(opened).article, self._current()
        self._parts.articles.show_article(article.id)
        self._parts.reading.show_article(article, at, opened.hits)
        self._parts.reading.show_current(entity_id, scroll=False)
        self._parts.entities.set_open_article(article.id)
        self._parts.page.show_open_article(article.id)
        self.show_flags(opened)
        self._parts.entities.set_current(entity_id)
        if article.unread and self._parts.settings.get(MARK_READ):
            self._read_timer.start()
        if position is not None:
            self._parts.reading.scroll_to(position)

    def show_flags(self, opened: OpenArticle) -> None:
        self._parts.entities.show_entities(self.optimistic.article(opened).entities)
        self._parts.toolbar.show_starred(opened.article.starred)
        self._update()

    def show_counts(self, counts: Counts) -> None:
        """Say how much the library holds, and where no article is open, whether one can be."""
        self._parts.status.show_counts(counts)
        self._no_article = CHOOSE if counts.articles else EMPTY
        if self._parts.reading.shows_nothing:
            self._parts.reading.show_nothing(self._no_article)

    def close_article(self, error: ReaderError | None) -> None:
        """Show no article, and say why where one could not be opened."""
        if error:
            self._parts.reading.show_failure(str(error))
            self._parts.entities.show_no_article()
        else:
            self.show_no_article()

    def show_no_article(self) -> None:
        self._parts.reading.show_nothing(self._no_article)
        self._parts.entities.show_no_article()
        self._parts.page.show_open_article(None)
        self._parts.toolbar.show_starred(False)
        self._update()

    def show_card(self, card: Card) -> None:
        self._parts.entities.show_card(self.optimistic.card(card))
        self.say_beside()

    def say_beside(self) -> None:
        """Say on the card whose page it stands beside, and how often both are named, where that is another's."""
        navigator = self._parts.navigator
        page_id, card = navigator.page_id, navigator.entity.card
        if page_id is None or card is None or card.entity.id == page_id:
            self._parts.entities.show_beside("")
            return
        other, articles = self._parts.page.title, number(card.entity.articles)
        self._parts.entities.show_beside(f"With {other}" if other else "")

        def show(found: Counts) -> None:
            if (navigator.page_id, navigator.entity.card) == (page_id, card):
                both = f"{number(found.articles)}{'+' if found.capped else ''}"
                self._parts.entities.show_beside(f"With {self._parts.page.title} in {both} of {articles}")

        query = ArticleQuery(entity_ids=(page_id, card.entity.id))
        self._parts.tasks.run(Topic.TOGETHER, lambda library: library.articles.count(query), show, lane=Lane.BEHIND)

    def show_narrowed(self, narrowed: Sequence[Entity]) -> None:
        self._parts.articles.show_narrowed(self.optimistic.entities(narrowed))

    def show_foreseen(self) -> None:
        """Show at once what was decided, or how everything is after all."""
        navigator = self._parts.navigator
        if navigator.articles.opened:
            self.show_article(navigator.articles.opened, None)
        if navigator.entity.card:
            self.show_card(navigator.entity.card)
            self._parts.page.show_foreseen(self.optimistic.card)
        self.show_narrowed(navigator.list.narrowed)

    def _current(self) -> int | None:
        return self.optimistic.entity_id(self._parts.navigator.entity_id)

    def show_entity(self, entity_id: int | None, scroll: bool) -> None:
        self._parts.reading.show_current(entity_id, scroll)
        self._parts.entities.set_current(entity_id)
        if entity_id is None:
            self._parts.entities.show_card(None)
        else:
            self._parts.entities.show_card_loading(entity_id)
        self._update()

    def load_more(self, entity_id: int) -> None:
        """Fetch the articles of an entity that come after those on its card."""
        before = self._parts.entities.last_article()

        def show(lines: list[ConcordanceLine]) -> None:
            if self._parts.navigator.entity_id == entity_id:
                self._parts.entities.show_more(lines)

        self._parts.tasks.run(
            Topic.MORE_LINES, lambda library: library.cross_reference.concordance(entity_id, MORE, before), show
        )

    def _step(self, by: int) -> None:
        """Go to a mention in the text, also from a page that stands in front of it."""
        self._parts.navigator.close_pages()
        self._parts.reading.step_mention(by)
        self._parts.entities.renew_why()

    def _mark_read(self) -> None:
        article = self._parts.navigator.article
        if article and article.unread and self._parts.commands.writable:
            self._parts.commands.mark_read(article.id)
