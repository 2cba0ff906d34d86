"""The article of a page: its paragraphs, as its publisher tells them or as they stand on the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from lxml import etree

from reader.formats.draft import Block, Known
from reader.formats.heads.line_forms import Forms
from reader.formats.html import clutter, json_ld, titles
from reader.formats.html.containers import is_prose, size_of
from reader.formats.html.passages import Passage, passages_of
from reader.formats.html.scores import Page, page_of
from reader.formats.html.selection import article_numbers, headline_of, key_of
from reader.formats.html.told_body import blocks_told, numbers_told
from reader.model import Style

_FARTHEST = 12  # paragraphs below a headline
_FEWEST_HEADLINES = 5  # of other articles on a page that lists them
_LINKED = 0.8
_HEADINGS = (Style.HEADING, Style.SUBHEADING)
_LONGEST_LINE = 120  # code points of a byline or a date


def article_blocks(tree: etree._Element, known: Known) -> list[Block]:
    """Return the paragraphs of a page's article, none where it has none.

    Navigation, adverts, notices, teasers and comments are left out. Where the page tells the text of its article to
    search engines, that decides which paragraphs are of it, and is taken where the page itself does not show it.
    """
    body = tree.find("body")
    passages = passages_of(tree if body is None else body)
    told = _told(tree)
    if not passages:
        return blocks_told(told)
    page = page_of(passages)
    headline = headline_of(passages, known.title)
    numbers = article_numbers(page, headline)
    if told:
        of_publisher = numbers_told(passages, told, numbers)
        if of_publisher is None:
            return blocks_told(told)
        numbers = of_publisher
    body_passages = _without_foot([passages[number] for number in numbers])
    if not known.published and not told and are_of_others(body_passages):
        return []
    head = _head(page, headline, numbers, known)
    return [Block(one.text, one.style) for one in (*head, *_without_author(body_passages, known))]


def are_of_others(passages: Sequence[Passage]) -> bool:
    """Tell whether paragraphs are a list of articles: so many are headlines that lead to them."""
    headlines = sum(one.style in _HEADINGS and one.linked >= _LINKED * len(one.text) for one in passages)
    prose = sum(is_prose(one, size_of(one.text)) for one in passages)
    return headlines >= _FEWEST_HEADLINES and headlines * 2 >= prose


def _told(tree: etree._Element) -> str:
    if not any("articleBody" in (script.text or "") for script in tree.iter("script")):
        return ""
    node: Mapping[str, Any] = json_ld.article_node(tree, titles.headings_of(tree))[0]
    return json_ld.text_of(node.get("articleBody"))


def _head(page: Page, headline: int | None, numbers: Sequence[int], known: Known) -> list[Passage]:
    """Return the lines between the headline and the article that tell what the page does not tell otherwise."""
    if headline is None or not numbers or (known.author and known.published):
        return []
    forms = Forms(date.today())
    below = page.passages[headline + 1 : min(numbers[0], headline + _FARTHEST)]
    return [one for one in below if len(one.text) <= _LONGEST_LINE and forms.of(one.text, below_title=True)]


def _without_author(passages: Sequence[Passage], known: Known) -> list[Passage]:
    """Leave out the lines at the top that say nothing but who wrote the article, in whatever script."""
    author = key_of(known.author)
    return [
        one
        for number, one in enumerate(passages)
        if not (author and number < _FARTHEST and author in key_of(one.text) and len(one.text) < len(known.author) + 12)
    ]


def _without_foot(passages: list[Passage]) -> list[Passage]:
    while passages and clutter.is_legal(passages[-1].text):
        passages.pop()
    return passages
