"""The paragraphs of an element of a page, with their styles."""

from __future__ import annotations

from lxml import etree

from reader.formats.draft import Block
from reader.formats.html.passages import passages_of

_SOFT_HYPHEN = "\u00ad"


def blocks_of(element: etree._Element) -> list[Block]:
    """Return what a reader sees of an element: paragraphs, headings, items, quotations, rows of tables, captions.

    Words that stand in a row of inline elements are joined as they stand, without a space between.
    """
    return [Block(one.text.replace(_SOFT_HYPHEN, ""), one.style) for one in passages_of(element)]
