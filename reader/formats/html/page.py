"""From the markup of a page to its article, or why it is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from lxml import etree

from reader.formats.draft import Block, make_draft
from reader.formats.html import elements
from reader.formats.html.article import are_of_others, article_blocks
from reader.formats.html.blocks import blocks_of
from reader.formats.html.containers import size_of
from reader.formats.html.known import known_of
from reader.formats.html.language import language_if_likely
from reader.formats.html.passages import passages_of
from reader.formats.html.tree import saved_from, tree_of
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft
from reader.phrase import phrase

_SHORTEST = 60  # code points of an article


def draft_of_page(
    markup: str,
    path: Path,
    *,
    url: str = "",
    part: int = 0,
    encoding: str = "",
    whole: bool = False,
    today: date | None = None,
) -> ArticleDraft:
    """Return the article of a page; RefusedError where it has none: a list of links, a form, what a script writes.

    The address is that which the page was fetched from. The whole page can be taken as the body, navigation and all.
    """
    tree = tree_of(markup)
    if names := [frame.get("src") or "" for frame in tree.iter("frame")]:
        raise RefusedError(
            phrase("only puts other pages into frames, which are read themselves: {pages}", pages=", ".join(names[:5]))
        )
    known = known_of(tree, saved_from(markup) or url, today=today)
    blocks = blocks_of(tree) if whole else article_blocks(tree, known)
    if _size_of_all(blocks) < _SHORTEST and (why := _why_none(tree, blocks)):
        raise RefusedError(why)
    known = replace(known, language=language_if_likely(known.language, (block.text for block in blocks)))
    return make_draft(blocks, path, known, part=part, encoding=encoding, today=today)


def whole_text(markup: str) -> str:
    """Return all the text of a page as its reader sees it, a paragraph each, an empty line between."""
    return "\n\n".join(block.text for block in blocks_of(tree_of(markup)))


def _size_of_all(blocks: Sequence[Block]) -> int:
    return sum(size_of(block.text) for block in blocks)


def _why_none(tree: etree._Element, blocks: Sequence[Block]) -> str:
    """Return why a page has no article; nothing where its few words are all that it shows."""
    if elements.select(tree, "//input[@type='password']"):
        return phrase("is a page to log in, without an article")
    if are_of_others(passages_of(tree)):
        return phrase("lists other articles, and is none itself")
    if any(map(elements.leads_elsewhere, tree.iter("a"))):
        return phrase("has no article in it, only links")
    if elements.select(tree, "//script"):
        return phrase("has no text of its own: a script writes it when the page is open in a browser")
    if not blocks:
        return phrase("has no text")
    is_all = _size_of_all(blocks) == _size_of_all(blocks_of(tree))
    return "" if is_all else phrase("has no article in it, only a few words")
