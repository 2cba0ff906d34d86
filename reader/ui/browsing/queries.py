"""What browsing reads from the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.errors import NotFoundError
from reader.lazy_dataclass import dataclass
from reader.model import Article, ArticleRow, EntityInArticle

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Card, Entity

FIRST_LINES = 12  # of a card's concordance: more than most windows show; a very tall one asks for more


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article with all that its panes show of it."""

    article: Article
    entities: tuple[EntityInArticle, ...]
    hits: tuple[tuple[int, int], ...] = ()  # what the search found in it
    versions: tuple[ArticleRow, ...] = ()  # of its story, the fullest first; none where there is no other


def open_article(article_id: int, words: str) -> Callable[[Library], OpenArticle]:
    """Return what reads an article and what a search finds in it."""

    def read(library: Library) -> OpenArticle:
        article = library.articles.article(article_id)
        versions = library.articles.rows(library.stories.versions(article.id)) if article.versions > 1 else ()
        found = hits(article.id, words)(library)
        return OpenArticle(article, tuple(library.entities.in_article(article.id)), found, tuple(versions))

    return read


def hits(article_id: int, words: str) -> Callable[[Library], tuple[tuple[int, int], ...]]:
    """Return what reads what a search finds in an article."""
    return lambda library: tuple(library.search.hits(article_id, words)) if words else ()


def entities_there(entity_ids: Iterable[int]) -> Callable[[Library], tuple[Entity, ...]]:
    """Return what reads entities, without those that are gone."""

    def read(library: Library) -> tuple[Entity, ...]:
        found = []
        for entity_id in entity_ids:
            with suppress(NotFoundError):
                found.append(library.entities.entity(entity_id))
        return tuple(found)

    return read


def card(entity_id: int) -> Callable[[Library], Card]:
    """Return what reads the card of an entity."""
    return lambda library: library.cross_reference.card(entity_id, FIRST_LINES)


def card_if_there(entity_id: int) -> Callable[[Library], Card | None]:
    """Return what reads the card of an entity, None where it is gone."""

    def read(library: Library) -> Card | None:
        try:
            return card(entity_id)(library)
        except NotFoundError:
            return None

    return read


def names_like(words: str, most: int) -> Callable[[Library], tuple[Entity, ...]]:
    """Return what reads whom words may mean: who goes by just them, whose name begins so, who has them in a name."""

    def read(library: Library) -> tuple[Entity, ...]:
        completed = library.search.completions(words, most)
        found = [*library.entities.find_by_name(words), *(one.entity for one in completed if one.entity)]
        if len(found) < most:
            found += library.entities.entities(words, limit=most)
        return tuple({entity.id: entity for entity in found}.values())[:most]

    return read
