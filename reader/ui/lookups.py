"""What browsing reads from the library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import NotFoundError

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Article, Card, EntityInArticle


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article with all that its panes show of it."""

    article: Article
    entities: tuple[EntityInArticle, ...]
    hits: tuple[tuple[int, int], ...] = ()  # what the search found in it


def opened(article_id: int, words: str) -> Callable[[Library], OpenArticle]:
    """Return what reads an article and what a search finds in it."""

    def read(library: Library) -> OpenArticle:
        article = library.articles.article(article_id)
        hits = tuple(library.search.hits(article_id, words)) if words else ()
        return OpenArticle(article, tuple(library.entities.in_article(article_id)), hits)

    return read


def card_if_there(entity_id: int) -> Callable[[Library], Card | None]:
    """Return what reads the card of an entity, None where it is gone."""

    def read(library: Library) -> Card | None:
        try:
            return library.cross_reference.card(entity_id)
        except NotFoundError:
            return None

    return read
