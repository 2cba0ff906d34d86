"""What the page of an entity shows, read from the library."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Card, CoMention, ConcordanceLine, Note, Tag

BLOCK = 200  # lines that are read at once
RELATIONS = 18


@dataclass(frozen=True, slots=True)
class Content:
    """An entity with all its articles, and the lines of those that are to be seen first."""

    card: Card
    often_with: tuple[CoMention, ...]
    words: str  # what the articles were asked for by
    article_ids: array[int]  # that hold the words, newest first
    lines: tuple[ConcordanceLine, ...]
    notes: tuple[Note, ...] = ()  # on the entity, alone or with another
    tags: tuple[Tag, ...] = ()  # of the entity


def content(entity_id: int, words: str, article_id: int | None) -> Callable[[Library], Content]:
    """Return what reads a page, with the lines around an article, or the first ones."""

    def read(library: Library) -> Content:
        reference = library.cross_reference
        card = reference.card(entity_id, 0)
        found = library.articles.ids(ArticleQuery(words=words, entity_ids=(entity_id,)))
        shown = block(found, row_of(found, article_id)) if article_id else found[:BLOCK]
        related = reference.often_with(entity_id, RELATIONS)
        told = tuple(reference.lines(entity_id, shown))
        notes = library.notes
        tags, noted = notes.tags_of_entity(entity_id), notes.on_entity(entity_id)
        return Content(card, tuple(related), words, found, told, noted, tags)

    return read


def lines(entity_id: int, article_ids: Sequence[int]) -> Callable[[Library], list[ConcordanceLine]]:
    """Return what reads the lines of some articles."""
    return lambda library: library.cross_reference.lines(entity_id, article_ids)


def block(article_ids: array[int], row: int) -> array[int]:
    """Return the articles that are read with the one of a row: as many before it as behind."""
    start = max(0, row - BLOCK // 2)
    return article_ids[start : start + BLOCK]


def row_of(article_ids: array[int], article_id: int) -> int:
    """Return the row of an article among descending ids, or of the next older one where it is gone."""
    low, high = 0, len(article_ids)
    while low < high:
        middle = (low + high) // 2
        if article_ids[middle] > article_id:
            low = middle + 1
        else:
            high = middle
    return low
