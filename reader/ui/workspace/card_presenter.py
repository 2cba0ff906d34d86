"""Puts the current entity on the card, and says whose page stands beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model import ArticleQuery, ConcordanceLine
from reader.ui.background.topics import Lane, Topic
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Card, Counts
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.entities.pane import EntityPane

MORE = 50  # lines of concordance at a time


class CardPresenter:
    """Shows one entity at a time, as it is, or will be once all is written that was decided."""

    def __init__(
        self, navigator: Navigator, center: CenterStack, entities: EntityPane, tasks: Tasks, optimistic: OptimisticView
    ) -> None:
        self._navigator = navigator
        self._center = center
        self._sidebar, self._card = entities.sidebar, entities.card
        self._tasks = tasks
        self._optimistic = optimistic

    def show_entity(self, entity_id: int | None, _: bool) -> None:
        self._sidebar.set_current(entity_id)
        if entity_id is None:
            self._card.show_card(None)
        else:
            self._card.show_loading(entity_id)

    def show(self, card: Card) -> None:
        self._card.show_card(self._optimistic.card(card))
        self.say_beside()

    def show_anew(self) -> None:
        """Show at once what was decided, or how everything is after all."""
        if card := self._navigator.entity.card:
            self.show(card)

    def say_beside(self) -> None:
        """Say on the card whose page it stands beside, and how often both are named, where that is another's."""
        navigator = self._navigator
        page_ids, card = navigator.page.entity_ids if navigator.page else (), navigator.entity.card
        if not page_ids or card is None or card.entity.id in page_ids:
            self._card.head.show_beside("")
            return
        other, articles = self._center.title, card.entity.articles
        all_ids = (*page_ids, card.entity.id)
        self._card.head.show_beside(tr("With {name}", name=other) if other else "", all_ids)

        def show(found: Counts) -> None:
            if navigator.page and (navigator.page.entity_ids, navigator.entity.card) == (page_ids, card):
                said = tr(
                    "With {name} in {n} of {total}",
                    "With {name} in {n} of {total}",
                    name=self._center.title,
                    n=found.articles,
                    total=articles,
                    capped=found.capped,
                )
                self._card.head.show_beside(said, all_ids)

        query = ArticleQuery(entity_ids=all_ids)
        self._tasks.run(Topic.TOGETHER, partial(_count_as_told, query), show, lane=Lane.BEHIND)

    def load_more(self, entity_id: int) -> None:
        """Fetch the articles of an entity that come after those on its card."""
        before = self._card.last_article()

        def show(lines: list[ConcordanceLine]) -> None:
            if self._navigator.entity_id == entity_id:
                self._card.show_more(lines)

        self._tasks.run(
            Topic.MORE_LINES, lambda library: library.cross_reference.concordance(entity_id, MORE, before), show
        )


def _count_as_told(query: ArticleQuery, library: Library) -> Counts:
    """Count articles, or stories where its user wants the versions of a story counted once."""
    return library.articles.count(query, as_told=True)
