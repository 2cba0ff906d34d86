"""All of a web page as its article, where the reader says so: navigation, captions, comments and what else it has."""

from __future__ import annotations

from dataclasses import replace

from reader.extraction import extract
from reader.extraction.tagger import Tagger
from reader.formats import registry
from reader.library import Library
from reader.model import Changes
from reader.phrase import phrase


def take_whole_page(library: Library, article_id: int, tagger: Tagger, *, whole: bool = True) -> Changes:
    """Make all that a page says the body of its article, or only the article again; undoing brings back what was."""
    article = library.articles.article(article_id)
    file = library.articles.original(article_id)
    draft = registry.article(file, article.part, article.encoding)
    if whole:
        draft = replace(draft, body=registry.original_text(file, article.part, article.encoding), styles="", wording=())
    called = phrase("Take the Whole Page") if whole else phrase("Take the Article Alone")
    return library.articles.update(article_id, draft, extract([draft], tagger)[0], called=called)
