"""What the list asks of a library, on the reading thread."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery, ArticleRow, Counts, Order
from reader.text.query import filters
from reader.ui.article_list.chip_texts import noted_filter, turn_noted
from reader.ui.article_list.places import BY_DATE, Places, Story, by_date, sort_by_date

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from reader.library import Library

# Articles that are shown before the rest is known, or two screens of them where those hold more; in orders that are not
# by date two screens: there they are looked for in an index of all articles.
PAGE = 32
IN_SIGHT = 24  # rows that a tall window shows
FEW = 2_000  # articles that came or went, which are put in their places; after more the list is read again
EVERY = ArticleQuery()
NEAR = 4_096  # articles below the first at which the open one is still found before anything is shown
AROUND = 24  # rows beside the open one that the next start may show


@dataclass(frozen=True, slots=True)
class Page:
    """The first articles that a query finds, and the rows that are looked at first."""

    ids: array[int]  # without what is unfolded
    rows: list[ArticleRow]
    complete: bool  # there are no more
    unfolded: tuple[tuple[int, ...], ...] = ()  # stories, as `Places` has them
    among_newest: bool = False  # the best match is looked for among the newest alone
    counts: Counts | None = None  # of what was seen last: they are counted behind the list
    noted: int = 0  # of the same, those with notes


@dataclass(frozen=True, slots=True)
class Listing:
    """All articles that a query finds."""

    ids: array[int]  # without what is unfolded
    unfolded: tuple[Story, ...] = ()
    regrouped: frozenset[int] = frozenset()  # that may stand beneath others than before, or have others beneath them


def first_page(query: ArticleQuery, following: int | None, in_sight: int) -> Callable[[Library], Page]:
    """Read the first articles, and some more where the one that is open lies further down, but not very far.

    Only as many rows are read as are in sight: the passages of a search cost most of its time.
    """

    def read(library: Library) -> Page:
        limit = max(PAGE, 2 * in_sight) if query.order in BY_DATE else 2 * in_sight
        ids = library.articles.ids(query, limit=limit)
        unfolded = _beneath_another(library, query, following)
        top = unfolded[0][0] if unfolded else following
        if len(ids) == limit and top is not None and _is_beyond(top, ids[-1], query.order):
            ids, limit = library.articles.ids(query, limit=NEAR), NEAR
        places = Places(ids, query.order, unfolded)
        row = places.row_of(following)
        start = 0 if row is None else max(0, row - in_sight)
        seen = places.ids[start : start + (2 if start else 1) * in_sight]
        shown = library.articles.rows(seen, query)
        among_newest = query.order is Order.BEST and not library.search.ranks_all(query)
        return Page(ids, shown, complete=len(ids) < limit, unfolded=unfolded, among_newest=among_newest)

    return read


def page_again(shown: Places, following: int | None, known: Callable[[int], ArticleRow | None]) -> Page:
    """Return the page with which a list that is shown begins when it is opened again, of the rows that are known."""
    places = Places(shown.listed[:NEAR], shown.order, shown.unfolded)
    row = places.row_of(following) or 0
    around = places.ids[max(0, row - 2 * AROUND) : row + 3 * AROUND]
    rows = [found for found in map(known, around) if found]
    return Page(places.listed[: row + 3 * AROUND], rows, complete=False, unfolded=places.unfolded)


def _is_beyond(article_id: int, last: int, order: Order) -> bool:
    """Tell whether an article stands below another; in an order that is not by date nobody knows without looking."""
    return order in BY_DATE and by_date(order, article_id) > by_date(order, last)


def every_id(query: ArticleQuery, unfolded: Iterable[Story] = ()) -> Callable[[Library], Listing]:
    return lambda library: Listing(library.articles.ids(query), unfold_again(library, query, unfolded))


def unfold_again(library: Library, query: ArticleQuery, unfolded: Iterable[Story]) -> tuple[Story, ...]:
    """Return stories that are unfolded as they are now; another version may be the first of one, or none be left."""
    stories = (_story_again(library, query, story) for story in unfolded)
    return tuple({story[0]: story for story in stories if story}.values())


def _story_again(library: Library, query: ArticleQuery, story: Story) -> Story:
    found = (library.stories.found(query, number, shown=number == story[0]) for number in story)
    return tuple(next(filter(None, found), ()))


def _beneath_another(library: Library, query: ArticleQuery, article_id: int | None) -> tuple[Story, ...]:
    """Return the story of an article that is folded away in a list."""
    story = library.stories.found(query, article_id) if query.folded and article_id is not None else []
    return (tuple(story),) if story and story[0] != article_id else ()


def unfold(query: ArticleQuery, article_id: int, *, listed: bool) -> Callable[[Library], Story]:
    """Return what reads the story of an article: of one that is listed already, or may be folded away."""
    return lambda library: tuple(library.stories.found(query, article_id, shown=listed))


def ids_again(
    query: ArticleQuery, shown: array[int], changed: frozenset[int], *, complete: bool, unfolded: Iterable[Story] = ()
) -> Callable[[Library], Listing]:
    """Read the ids again; what has been read or lost its star meanwhile stays until another list is asked for.

    Where the list that is shown is complete, and nothing but what an article itself says decides whether it is in it,
    only those are looked at that came or went, with the other versions of their stories.
    """

    def read(library: Library) -> Listing:
        regrouped = frozenset(library.stories.all_of(changed)) if query.folded and len(changed) <= FEW else changed
        if complete and 0 < len(changed) <= FEW and _is_by_itself(query):
            there = library.articles.which(query, regrouped)
            if not query.folded or changed <= there | library.articles.which(EVERY, changed):
                ids = splice(shown, regrouped, _fold(library, query, there), query.order)
                return Listing(ids, unfold_again(library, query, unfolded), regrouped)
            # what is gone may have been the fullest version of others, that were folded away
        if query.unread or query.starred:
            ids = merge(library.articles.ids(replace(query, folded=False)), shown, changed, query.order)
            ids = library.stories.fold(ids) if query.folded else ids
        else:
            ids = library.articles.ids(query)
        return Listing(ids, unfold_again(library, query, unfolded), regrouped)

    return read


def _fold(library: Library, query: ArticleQuery, ids: Collection[int]) -> Collection[int]:
    return set(library.stories.fold(array("q", ids))) if query.folded else ids


def is_there(article_id: int) -> Callable[[Library], bool]:
    """Tell whether an article that a list has lost is in the library still."""
    return lambda library: bool(library.articles.which(ArticleQuery(), [article_id]))


def _is_by_itself(query: ArticleQuery) -> bool:
    narrowed = query.entity_ids or query.unread or query.starred or filters(query.words)
    return query.order in BY_DATE and not narrowed


def splice(shown: array[int], changed: Collection[int], there: Collection[int], order: Order) -> array[int]:
    """Return a list by date without those that changed, and with those of them that are there."""
    places, view, size, last = Places(shown, order), memoryview(shown).cast("B"), shown.itemsize, 0
    found = array("q")
    for article_id in sort_by_date(changed, order):
        place = places.place_of(article_id)
        found.frombytes(view[size * last : size * place])  # by pieces: no thread goes on while one is copied
        if article_id in there:
            found.append(article_id)
        last = place + (place < len(shown) and shown[place] == article_id)
    found.frombytes(view[size * last :])
    return found


def merge(ids: array[int], shown: array[int], changed: frozenset[int], order: Order) -> array[int]:
    """Return the ids and those that are shown still, each after the one that it stood after."""
    if order in BY_DATE:
        return array("q", sort_by_date({*ids} | ({*shown} - changed), order))
    there, last = {*ids}, None
    following: dict[int | None, list[int]] = {}
    for article_id in shown:
        if article_id in there:
            last = article_id
        elif article_id not in changed:
            following.setdefault(last, []).append(article_id)
    stayed = [*following.get(None, ())]
    for article_id in ids:
        stayed += [article_id, *following.get(article_id, ())]
    return array("q", stayed)


def scope(query: ArticleQuery) -> ArticleQuery:
    """Return what the chips choose from: the articles of the search and the entities, read or not, in any order."""
    return replace(query, unread=False, starred=False, order=Order.NEWEST)


def scope_counts(query: ArticleQuery, *, exact: bool = False) -> Callable[[Library], Counts]:
    return lambda library: library.articles.count(scope(query), exact=exact)


def noted_count(query: ArticleQuery) -> Callable[[Library], int]:
    """Count those of the articles that the chips choose from that have notes."""
    asked = query if noted_filter(query.words) else turn_noted(query)
    return lambda library: library.articles.count(scope(asked), exact=True).articles


def next_unread(
    query: ArticleQuery, shown: array[int], after: int, beneath: int | None = None
) -> Callable[[Library], int | None]:
    """Find the first unread article from a row of those shown, or folded away beneath them, or one `beneath` before."""
    first = after if beneath is None else beneath

    def read(library: Library) -> int | None:
        unread = {*library.articles.ids(replace(query, unread=True, folded=False, order=Order.NEWEST))}
        folded = library.stories.beneath(unread.difference(shown), shown) if query.folded else {}
        for row, article_id in enumerate(shown[first:], start=first):
            if row >= after and article_id in unread:
                return article_id
            if article_id in folded:
                return folded[article_id][0]
        return None

    return read
