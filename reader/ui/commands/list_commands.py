"""What the list shows: its order, and what narrows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.model import ArticleQuery, Order
from reader.text.query import asks_for_words
from reader.ui.browsing.sort_orders import order_in_force

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.browsing.list_query import ListQuery
    from reader.ui.chrome.action_set import Actions
    from reader.ui.saved_searches.section import SavedSearchSection
    from reader.ui.search.box import SearchBox


class ListActions:
    """Asks the list for something else, and ticks how it is sorted."""

    def __init__(
        self,
        listed: ListQuery,
        actions: Actions,
        search: SearchBox,
        saved: SavedSearchSection,
        articles: ArticleListPane,
    ) -> None:
        self._listed = listed
        self._actions = actions
        self._search = search
        self._saved = saved
        self._articles = articles

    def table(self) -> dict[str, Callable[[], object]]:
        sorts: dict[str, Callable[[], object]] = {f"order_{order}": partial(self.sort, order) for order in Order}
        return {"clear_search": self.clear_search} | sorts

    def ask(self, query: ArticleQuery) -> None:
        """Show what a query asks for, its words in the search box too."""
        self._search.show_words(query.words)
        self._listed.set_query(query)

    def narrow(self, query: ArticleQuery) -> None:
        """Narrow the list to the entities of a query.

        One that asks for words too, or for what was added last, takes the place of what it shows.
        """
        if query.order is Order.ADDED:
            self.ask(query)
        elif query.words:
            self.ask(replace(query, order=self._listed.query.order))
        else:
            for entity_id in query.entity_ids:
                self._listed.narrow(entity_id)

    def sort(self, order: Order) -> None:
        self._listed.set_query(replace(self._listed.query, order=order))

    def show_order(self, query: ArticleQuery, _: Sequence[Entity] = ()) -> None:
        """Tick the order of the list, and offer the best match where there are words to match."""
        actions = self._actions
        actions[f"order_{order_in_force(query)}"].setChecked(True)
        actions[f"order_{Order.BEST}"].setEnabled(asks_for_words(query.words))

    def clear_search(self) -> None:
        """Take away what narrows the list: first the words, then the chips."""
        if self._saved.view.hasFocus():
            self._articles.setFocus()  # the search that the keys were on is left
        if self._listed.query.words:
            self._search.show_words("")
            self._listed.search("")
        elif self._listed.query.entity_ids:
            self._listed.set_query(replace(self._listed.query, entity_ids=()))
