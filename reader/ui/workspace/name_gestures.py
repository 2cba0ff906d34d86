"""What a click on a name means, wherever it stands, and the keys that lead from one mention to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model import FIRST_DATED
from reader.ui.browsing.lens import Lens, lens_of
from reader.ui.browsing.trail import PagePlace
from reader.ui.together import place as together

if TYPE_CHECKING:
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.entities.why_line import WhyLine
    from reader.ui.reading.page import ArticlePage


class NameGestures:
    """A click makes an entity current, a double-click opens its page."""

    def __init__(self, navigator: Navigator, center: CenterStack, page: ArticlePage, why: WhyLine) -> None:
        self._navigator = navigator
        self._center = center
        self._page = page
        self._why = why

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "next_mention": lambda: self._step(+1),
            "previous_mention": lambda: self._step(-1),
        }

    def choose(self, entity_id: int) -> None:
        """Make an entity current, or go to its next mention where it is current already: the one gesture."""
        if entity_id != self._navigator.entity_id:
            self._navigator.choose_entity(entity_id)
        elif self._navigator.page is None:
            self._page.step_current(+1)
            self._why.renew()

    def open_page(self, entity_id: int) -> None:
        """Open the page of an entity, the keys on it."""
        if self._navigator.page and self._navigator.page.identity == PagePlace(Lens.MENTIONS, (entity_id,)).identity:
            self._center.setFocus()
            return
        self.turn(Lens.MENTIONS, (entity_id,))

    def show_page(self, entity_id: int) -> None:
        """Open the page of an entity, or whichever stands in front of another; leave the keys where they are."""
        lens = (self._navigator.page_id and lens_of(self._navigator.page)) or Lens.MENTIONS
        self._navigator.open_page(PagePlace(lens, (entity_id,)))

    def turn(self, lens: Lens, entity_ids: tuple[int, ...]) -> None:
        """Turn to another page about the entity whose page stands in front, the keys on it; else open that."""
        page, place = self._navigator.page, PagePlace(lens, entity_ids)
        self._center.give_keys()
        if page and lens_of(page) and page.entity_ids == entity_ids:
            self._navigator.turn_page(place)
        else:
            self._navigator.open_page(place)

    def open_undated(self, entity_id: int) -> None:
        """Open the page of an entity at its undated articles."""
        self._center.give_keys()
        self._navigator.open_page(PagePlace(Lens.MENTIONS, (entity_id,), FIRST_DATED - 1))

    def compare(self, entity_ids: tuple[int, ...]) -> None:
        """Open the page of several entities, the keys on it."""
        self._center.give_keys()
        self._navigator.open_page(together.place_of(entity_ids))

    def with_those_beside(self, entity_ids: tuple[int, ...]) -> tuple[int, ...]:
        """Return names with all of the page that compares them, as long as one more has room there."""
        page = self._navigator.page
        if page and page.page == together.NAME and {*entity_ids} <= {*page.entity_ids}:
            return page.entity_ids if len(page.entity_ids) < together.MOST else entity_ids
        return entity_ids

    def relate(self, entity_id: int) -> None:
        """Open the relations of an entity, the keys on them."""
        self.turn(Lens.RELATIONS, (entity_id,))

    def _step(self, by: int) -> None:
        """Go to a mention in the text, also from a page that stands in front of it."""
        self._navigator.close_pages()
        self._page.step_current(by)
        self._why.renew()
