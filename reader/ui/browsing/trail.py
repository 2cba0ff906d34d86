"""Back and forward, as in a browser: through articles, pages and entities alike, scroll position included."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from reader.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which of the articles of a page it shows."""

    months: tuple[int, int] | None = None  # the first and the last of a stretch of time, since the year 0
    undated: bool = False  # only those without a date
    with_ids: tuple[int, ...] = ()  # only those that name all of these too
    spelling: int | None = None  # only the mentions that call it so: the number of a name

    @property
    def words(self) -> str:
        """The same stretch of time as it stands in the search box: `date:2020-03..2020-11`."""
        if self.undated:
            return "is:undated"
        if self.months is None:
            return ""
        first, last = (f"{month // 12:04}-{month % 12 + 1:02}" for month in self.months)
        return f"date:{first}" if first == last else f"date:{first}..{last}"

    @property
    def time(self) -> Narrowing:
        """The stretch of time alone."""
        return Narrowing(self.months, self.undated)

    def at(self, time: Narrowing) -> Narrowing:
        """Return the same in another stretch of time."""
        return replace(self, months=time.months, undated=time.undated)


ALL = Narrowing()


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page, whom it is about, and what of it stands at the top edge: the line of an article, or else its head."""

    page: str  # its name in the registry
    entity_ids: tuple[int, ...] = ()
    article_id: int | None = None
    above: int = 0  # pixels of that line, or of the head, that are scrolled away
    narrowing: Narrowing = ALL
    behind: PagePlace | None = None  # the page that it was opened from, None for the article
    chapter: str = ""  # of the manual

    @property
    def identity(self) -> tuple[str, tuple[int, ...], str]:
        """What tells one page from another, however far they are scrolled."""
        return self.page, self.entity_ids, self.chapter

    def walk(self) -> Iterator[PagePlace]:
        """Go through the page and those behind it."""
        page: PagePlace | None = self
        while page:
            yield page
            page = page.behind


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: an article, how far it is scrolled (a code point offset), and the current entity.

    Where a page is open, it stands in front of the article.
    """

    article_id: int | None = None
    position: int = 0
    entity_id: int | None = None
    page: PagePlace | None = None

    @property
    def identity(self) -> tuple[object, ...]:
        """What tells one place from another, however far they are scrolled."""
        return self.article_id, self.entity_id, self.page and self.page.identity


class Trail:
    """The places a reader came through, and where among them they are."""

    LONGEST = 500

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def visit(self, place: Place) -> None:
        """Go to a new place; what lay ahead is forgotten."""
        here = self.here
        if here and here.identity == place.identity:
            return
        self._places[self._at + 1 :] = [place]
        del self._places[: -self.LONGEST]
        self._at = len(self._places) - 1

    def remember(self, position: int, page: PagePlace | None = None) -> None:
        """Note how far the present article and the page in front of it are scrolled, before leaving them."""
        here = self.here
        if here:
            same = here.page and page and here.page.identity == page.identity
            self._places[self._at] = replace(here, position=position, page=page if same else here.page)

    def last_of(self, page: PagePlace) -> PagePlace:
        """Return a page as the reader left it on the way to here, the page itself where they were not there."""
        before = (one.page for one in reversed(self._places[: self._at + 1]) if one.page)
        return next((one for one in before if one.identity == page.identity), page)

    def back(self) -> Place | None:
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        return self._step(+1) if self.can_go_forward else None

    def forget(self, article_ids: frozenset[int]) -> None:
        """Leave out articles that are gone."""
        self._keep(lambda place: place.article_id not in article_ids)

    def forget_page(self, gone: PagePlace) -> None:
        """Leave out a page that is gone, and lead from those in front of it to what is behind it."""
        here = self.here
        self._keep(lambda place: not place.page or place.page.identity != gone.identity)
        self._places = [replace(place, page=without(place.page, gone)) for place in self._places]
        if not self._places and here and here.article_id is not None:  # as at a start that began with the page
            self._places, self._at = [replace(here, page=without(here.page, gone))], 0

    def follow(self, became: Mapping[int, int]) -> None:
        """Take for entities what they are now."""
        self._places = [follow(place, became) for place in self._places]

    def follow_articles(self, moved: Mapping[int, int]) -> None:
        """Call articles by the ids that they have now."""
        self._places = [follow_articles(place, moved) for place in self._places]

    def _keep(self, wanted: Callable[[Place], bool]) -> None:
        """Leave out places, and be at the last one before where the reader was; no two in a row are the same."""
        kept: list[Place] = []
        at = 0
        for number, place in enumerate(self._places):
            if wanted(place) and (not kept or kept[-1].identity != place.identity):
                kept.append(place)
            if number == self._at:
                at = max(len(kept) - 1, 0)
        self._places, self._at = kept, min(at, len(kept) - 1)

    def _step(self, by: int) -> Place:
        self._at += by
        return self._places[self._at]


def follow(place: Place, became: Mapping[int, int]) -> Place:
    """Return a place with its entities as they are now."""
    entity_id = place.entity_id
    if entity_id is not None:
        entity_id = became.get(entity_id, entity_id)
    return replace(place, entity_id=entity_id, page=_follow_page(place.page, became))


def follow_articles(place: Place, moved: Mapping[int, int]) -> Place:
    """Return a place with its articles by the ids that they have now."""
    article_id = place.article_id
    if article_id is not None:
        article_id = moved.get(article_id, article_id)
    return replace(place, article_id=article_id, page=place.page and _move_page(place.page, moved))


def _move_page(page: PagePlace, moved: Mapping[int, int]) -> PagePlace:
    article_id = None if page.article_id is None else moved.get(page.article_id, page.article_id)
    return replace(page, article_id=article_id, behind=page.behind and _move_page(page.behind, moved))


def _follow_page(page: PagePlace | None, became: Mapping[int, int]) -> PagePlace | None:
    if page is None:
        return None
    entity_ids, with_ids = (
        tuple(dict.fromkeys(became.get(number, number) for number in ids))
        for ids in (page.entity_ids, page.narrowing.with_ids)
    )
    others = tuple(number for number in with_ids if number not in entity_ids)
    narrowing = replace(page.narrowing, with_ids=others)
    return replace(page, entity_ids=entity_ids, narrowing=narrowing, behind=_follow_page(page.behind, became))


def without(page: PagePlace | None, gone: PagePlace) -> PagePlace | None:
    """Return a page with what is behind it, but for the page that is gone."""
    if page is None:
        return None
    behind = without(page.behind, gone)
    return behind if page.identity == gone.identity else replace(page, behind=behind)


def put_in_front(page: PagePlace, of: PagePlace | None) -> PagePlace:
    """Return a page as it is opened from another: in place of one of its kind, or of itself further behind."""
    itself = next((one for one in of.walk() if one.identity == page.identity), None) if of else None
    if itself:
        return replace(page, behind=itself.behind)
    return replace(page, behind=of.behind if of and of.page == page.page else of)
