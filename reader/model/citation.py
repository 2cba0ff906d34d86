"""How a citation is written: in one of our own styles, or else in one that a file says."""

from __future__ import annotations

from enum import StrEnum


class CitationStyle(StrEnum):
    """The styles of our own."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    FOOTNOTE = "footnote"


OWN_CITATION_STYLES = tuple(map(str, CitationStyle))
