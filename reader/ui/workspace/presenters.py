"""What shows in the panes where the reader is, put together for one window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.browsing.optimistic import OptimisticView
from reader.ui.workspace.article_presenter import ArticlePresenter
from reader.ui.workspace.card_presenter import CardPresenter
from reader.ui.workspace.explainer import Explainer
from reader.ui.workspace.name_gestures import NameGestures
from reader.ui.workspace.page_names import PageNames
from reader.ui.workspace.quotes import Quotes
from reader.ui.workspace.read_mark import ReadMark

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.workspace.parts import Parts


@dataclass(frozen=True, slots=True, weakref_slot=True)  # signals hold on to it so
class Presenters:
    """The presenters of one window."""

    parts: Parts
    optimistic: OptimisticView
    article: ArticlePresenter
    card: CardPresenter
    gestures: NameGestures
    explainer: Explainer
    quotes: Quotes
    page_names: PageNames
    read_mark: ReadMark

    def show_foreseen(self) -> None:
        """Show at once what was decided, or how everything is after all."""
        navigator = self.parts.navigator
        self.article.show_anew()
        self.card.show_anew()
        self.parts.center.foresee(self.optimistic)
        self.parts.left.foresee(self.optimistic)
        self.show_narrowed(navigator.list.narrowed)

    def show_narrowed(self, narrowed: Sequence[Entity]) -> None:
        self.parts.articles.show_narrowed(self.optimistic.entities(narrowed))


def make_presenters(parts: Parts) -> Presenters:
    navigator, center, entities, reading = parts.navigator, parts.center, parts.entities, parts.reading
    optimistic = OptimisticView()
    article = ArticlePresenter(navigator, reading, entities, optimistic)
    return Presenters(
        parts=parts,
        optimistic=optimistic,
        article=article,
        page_names=PageNames(parts, article),
        card=CardPresenter(navigator, center, entities, parts.tasks, optimistic),
        gestures=NameGestures(navigator, center, reading.page, entities.card.head.why),
        explainer=Explainer(navigator.articles, reading.page, entities.card, parts.tasks),
        quotes=Quotes(parts.tasks),
        read_mark=ReadMark(navigator.articles, parts.commands, parts.settings),
    )
