"""What the list asks of a library, on the reading thread."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, replace
from operator import neg
from typing import TYPE_CHECKING

from reader.model import ArticleQuery, ArticleRow, Counts

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library

PAGE = 128  # articles that are shown before the rest is known
NEAR = 16_384  # articles below the first at which the open one is still found before anything is shown
IN_SIGHT = 24  # of these, how many may be seen at once: the passages of a search cost most of its time


@dataclass(frozen=True, slots=True)
class Page:
    """The first articles that a query finds, and the rows that are looked at first."""

    ids: array[int]
    rows: list[ArticleRow]
    complete: bool  # there are no more


def first_page(query: ArticleQuery, following: int | None) -> Callable[[Library], Page]:
    """Read the newest articles, and some more where the one that is open lies further down, but not very far."""

    def read(library: Library) -> Page:
        ids, limit = library.articles.ids(query, limit=PAGE), PAGE
        if len(ids) == PAGE and following is not None and following < ids[-1]:
            ids, limit = library.articles.ids(query, limit=NEAR), NEAR
        start = max(0, place(ids, following) - IN_SIGHT) if following is not None and following in _last(ids) else 0
        seen = ids[start : start + (2 if start else 1) * IN_SIGHT]
        return Page(ids, library.articles.rows(seen, query.words), complete=len(ids) < limit)

    return read


def _last(ids: array[int]) -> range:
    return range(ids[-1], ids[0] + 1) if ids else range(0)


def every_id(query: ArticleQuery) -> Callable[[Library], array[int]]:
    return lambda library: library.articles.ids(query)


def ids_again(query: ArticleQuery, shown: array[int], changed: frozenset[int]) -> Callable[[Library], array[int]]:
    """Read the ids again; what has been read or lost its star meanwhile stays until another list is asked for."""

    def read(library: Library) -> array[int]:
        ids = library.articles.ids(query)
        if not (query.unread or query.starred):
            return ids
        return array("q", sorted({*ids} | ({*shown} - changed), reverse=True))

    return read


def scope_counts(query: ArticleQuery) -> Callable[[Library], Counts]:
    """Count what the chips choose from: the articles of the search and the entities, read or not."""
    scope = replace(query, unread=False, starred=False)
    return lambda library: library.articles.count(scope) if scope != ArticleQuery() else library.articles.counts()


def next_unread(query: ArticleQuery, current: int | None) -> Callable[[Library], int | None]:
    """Find the first unread article after the current one, or from the top where none is current."""

    def read(library: Library) -> int | None:
        ids = library.articles.ids(replace(query, unread=True))
        after = place(ids, current - 1) if current is not None else 0
        return ids[after] if after < len(ids) else None

    return read


def place(ids: array[int], article_id: int) -> int:
    """Return where an article stands among descending ids, or would stand."""
    return bisect_left(ids, -article_id, key=neg)
