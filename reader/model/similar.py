"""Articles that are like another: by whom they name and by their words."""

from __future__ import annotations

from collections.abc import Iterable

from reader.lazy_dataclass import dataclass
from reader.model.article import FIRST_DATED

STORY = 0.12  # likeness from which two articles go on with one another, as a rule


@dataclass(frozen=True, slots=True)
class SimilarArticle:
    """An article that is like another, and in what."""

    article_id: int
    likeness: float  # 0 to 1: the mean of the cosines of their names and words, less the farther apart in time
    names: tuple[str, ...]  # in both, those that say most first
    words: tuple[str, ...]  # in both, the same


def story_of(article_id: int, similar: Iterable[SimilarArticle]) -> list[int]:
    """Return an article among those that go on with it, the oldest first and undated ones last; alone where none does.

    The ids of articles with a date are in the order of their dates.
    """
    story = {article_id, *(one.article_id for one in similar if one.likeness >= STORY)}
    return sorted(story, key=lambda one: (one < FIRST_DATED, one))
