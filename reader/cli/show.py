"""entity-reader show: an article of the library and its entities."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, LARGEST, Argument, Command, an_id
from reader.cli.library_access import open_library
from reader.cli.page import Page, entity_fields, page_fields, say_page
from reader.cli.terminal import Terminal
from reader.errors import NotFoundError
from reader.formats.file_place import file_place
from reader.model import Article, LinkedEntity

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        article = _article(library, arguments.id)
        entities = _entities(library, article)
    page = _page(article)
    if arguments.json:
        terminal.json(
            {
                "id": article.id,
                **page_fields(page),
                "format": file_place(article.path, article.part).sort,
                "part": article.part,
                "words": article.word_count,
                "unread": article.unread,
                "starred": article.starred,
                "edited": sorted(article.edited),
                "tags": [tag.name for tag in article.tags],
                "link": article.link,
                "entities": [{"id": key, **entity_fields(entity)} for key, entity in entities.items()],
            }
        )
    else:
        say_page(page, list(entities.values()), terminal)
    return DONE


def _article(library: Library, article_id: int) -> Article:
    unknown = NotFoundError(f"The library has no article {article_id}; “articles” lists the ids.")
    if abs(article_id) > LARGEST:
        raise unknown
    try:
        return library.articles.article(article_id)
    except NotFoundError:
        raise unknown from None


def _page(article: Article) -> Page:
    return Page(
        path=article.path,
        title=article.title,
        author=article.author,
        source=article.source,
        url=article.url,
        published=article.published,
        encoding=article.encoding,
        title_derived=article.title_derived,
        text=article.text,
        language=article.language,
        section=article.section,
        place=file_place(article.path, article.part).which,
        undated_because="" if article.published else article.undated_because,
    )


def _entities(library: Library, article: Article) -> dict[int, LinkedEntity]:
    """Return the entities of the article by id, in the order in which they are first mentioned."""
    mentions: dict[int, list[tuple[int, int]]] = {}
    for mention in article.mentions:
        mentions.setdefault(mention.entity_id, []).append((mention.start, mention.end))
    entities = {key: library.entities.entity(key) for key in mentions}
    return {
        key: LinkedEntity(entity.name, entity.kind, tuple(mentions[key]), entity.aliases)
        for key, entity in entities.items()
    }


COMMAND = Command(
    "show",
    "print an article and its entities",
    (Argument(("id",), {"type": an_id, "metavar": "ID", "help": "the article's id, as “articles” lists it"}), JSON),
    run,
    examples=("show 773577506816",),
)
