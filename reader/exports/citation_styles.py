"""The styles of citations by what a user calls them: a word for one of our own, or the path of a file in CSL."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.exports.citation import citation
from reader.model import Article
from reader.model.citation import OWN_CITATION_STYLES, CitationStyle

if TYPE_CHECKING:
    from reader.exports.citation import Citation


def cite(article: Article, words: str, style: str, link: str) -> Citation:
    """Return words of an article with where they are from; ReaderError where a style cannot be used."""
    if style in OWN_CITATION_STYLES:
        return citation(article, words, CitationStyle(style), link)
    from reader.exports.csl import CslStyle, csl_citation  # whose processor takes a while to import, and few need it

    return csl_citation(article, words, CslStyle(Path(style)), link)


def style_title(file: str) -> str:
    """Return what a style calls itself; ReaderError where it cannot be used for articles."""
    from reader.exports.csl import CslStyle

    style = CslStyle(Path(file))
    style.reference(_SAMPLE)
    return style.title


_SAMPLE = Article(
    id=0,
    title="A title",
    body="A text.",
    source="A newspaper",
    author="A name and another",
    url="https://example.org/",
    published=date(2020, 1, 2),
    added=datetime(2020, 1, 3, tzinfo=UTC),
    word_count=2,
    unread=False,
    starred=False,
    path="",
    encoding="",
)
