"""What is like an article, with the rows of those that are: for the line below it, and for a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import NotFoundError
from reader.lazy_dataclass import dataclass
from reader.model.similar import story_of
from reader.phrase import phrase
from reader.ui.browsing.trail import PagePlace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.library import Library
    from reader.model import ArticleRow, SimilarArticle

PAGE = "similar"  # that shows them, in the registry
MOST = 30  # articles
HOW = phrase(
    "Two articles are as like as the names and the words that both have, those that few other articles have counting "
    "most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less "
    "the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not "
    "known. From 0.12 on they are taken to go on with one another."
)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """An article, those that are like it, the likest first, and of them those of its story, the oldest first."""

    article_id: int
    similar: tuple[SimilarArticle, ...]
    story: tuple[int, ...]  # with the article itself, which stands alone where none goes on with it
    rows: Mapping[int, ArticleRow]

    @property
    def others(self) -> list[SimilarArticle]:
        """Those that are of no story with it."""
        return [one for one in self.similar if one.article_id not in self.story]

    def after(self, by: int) -> int | None:
        """Return the article so many further in the story, None where there is none."""
        at = self.story.index(self.article_id) + by
        return self.story[at] if 0 <= at < len(self.story) else None


def place_of(article_id: int) -> PagePlace:
    """Return the place of the page of what is like an article."""
    return PagePlace(PAGE, article_id=article_id)


def neighbours(article_id: int) -> Callable[[Library], Neighbours | None]:
    """Return what looks them up; None where the article is gone."""

    def read(library: Library) -> Neighbours | None:
        try:
            found = library.search.similar(article_id, MOST)
        except NotFoundError:
            return None
        there = library.articles.rows([article_id, *(one.article_id for one in found)])
        rows = {row.id: row for row in there}
        if article_id not in rows:
            return None
        kept = tuple(one for one in found if one.article_id in rows)  # others may have been deleted in between
        return Neighbours(article_id, kept, tuple(story_of(article_id, kept)), rows)

    return read
