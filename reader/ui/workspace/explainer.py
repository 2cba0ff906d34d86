"""Says why a mention is marked as it is: where the pointer rests, and on the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.background.topics import Topic
from reader.ui.workspace.explanations import Explanation, explanation

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.entities.card import EntityCard
    from reader.ui.reading.page import ArticlePage


class Explainer:
    """Asks the library, and shows the answer where it was asked for."""

    def __init__(self, loader: ArticleLoader, page: ArticlePage, card: EntityCard, tasks: Tasks) -> None:
        self._loader = loader
        self._page = page
        self._card = card
        self._tasks = tasks
        page.tip.wanted.connect(self._explain_at)
        card.head.why.asked.connect(self._explain_card)

    def _explain_at(self, start: int) -> None:
        """Show why the mention is marked on which the pointer rests."""

        def show(told: Explanation) -> None:
            self._page.tip.answer(start, (told.head, *told.sentences))

        if article := self._loader.article:
            self._tasks.run(Topic.TIP, explanation(article.id, start), show, lambda _: None)

    def _explain_card(self) -> None:
        """Say on the card why the open article names its entity, by the mention that was clicked last."""
        article, entity_id = self._loader.article, self._card.entity_id
        start = None if entity_id is None else self._page.start_of(entity_id)

        def show(told: Explanation) -> None:
            if entity_id == self._card.entity_id:
                sentences = [*told.sentences, told.beyond]
                self._card.head.why.show_reasons(told.link.text, list(filter(None, sentences)))

        if article and start is not None:
            self._tasks.run(Topic.EXPLANATION, explanation(article.id, start), show, lambda _: None)
