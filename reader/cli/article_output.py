"""Articles as rows, for the commands that list them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.cli.words import UNDATED, number, short_date
from reader.formats.file_place import file_place

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import ArticleQuery, ArticleRow

BLOCK = 200  # rows fetched at a time, so that `| head` waits for no more


def rows(library: Library, query: ArticleQuery, limit: int | None = None) -> Iterator[ArticleRow]:
    """Return the articles that match, the newest first, with what was found of the words."""
    ids = iter(library.articles.ids(query, limit))
    while block := list(islice(ids, BLOCK)):
        yield from library.articles.rows(block, query)


def nothing_found(library: Library, query: ArticleQuery) -> str:
    """Say that a query finds nothing, and what it may have meant."""
    if not query.words:
        return "The library is empty."
    from reader.text.query import only_filters  # no other command waits for the search language

    if only_filters(query.words):
        return f"No article is found by “{query.words.strip()}”."
    likely = library.search.suggestion(query)
    question = f" Did you mean “{likely}”?" if likely else ""
    return f"No article has “{query.words.strip()}”.{question}"


def article_fields(row: ArticleRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": row.title,
        "title_derived": row.title_derived,
        "source": row.source,
        "author": row.author,
        "section": row.section,
        "published": row.published and row.published.isoformat(),
        "url": row.url,
        "language": row.language,
        "words": row.word_count,
        "unread": row.unread,
        "starred": row.starred,
        "story": row.story_id,
        "path": row.path,
        "format": file_place(row.path, row.part).sort,
        "part": row.part,
        "tags": list(row.tags),
    }


HEADINGS = ("ID", "", "DATE", "WORDS", "SOURCE", "TITLE")
RIGHT = (0, 3)
SPARE = (4, 3, 2)  # on a narrow terminal


def article_cells(row: ArticleRow) -> tuple[str, ...]:
    marks = ("●" if row.unread else " ") + ("★" if row.starred else " ")
    return (str(row.id), marks, short_date(row.published) or UNDATED, number(row.word_count), row.source, row.title)
