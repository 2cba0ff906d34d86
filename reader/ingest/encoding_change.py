"""Reopening: an article is read again from its file's bytes, as written in another encoding."""

from __future__ import annotations

from reader.extraction import extract
from reader.extraction.tagger import Tagger
from reader.formats import registry
from reader.library import Library
from reader.model import Changes


def reopen(library: Library, article_id: int, encoding: str, tagger: Tagger) -> Changes:
    """Read the article again; FileError where its bytes are no text in that encoding, and nothing is changed."""
    part = library.articles.article(article_id).part
    draft = registry.article(library.articles.original(article_id), part, encoding)
    return library.articles.update(article_id, draft, extract([draft], tagger)[0])
