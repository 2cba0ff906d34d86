"""Articles that are like another: by whom they name and by their words."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class SimilarArticle:
    """An article that is like another, and in what."""

    article_id: int
    likeness: float  # 0 to 1: the mean of the cosines of their names and of their words
    names: tuple[str, ...]  # in both, those that say most first
    words: tuple[str, ...]  # in both, the same
