"""The text of an article as its page tells it to search engines, without the paragraphs that readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape

from reader.formats.draft import Block
from reader.formats.html.blocks import blocks_of
from reader.formats.html.passages import Passage
from reader.formats.html.selection import key_of
from reader.formats.html.tree import tree_of
from reader.model import Style

_LONGEST = 1_000_000  # code points
_SHORTEST = 140  # code points: less is a summary
_SHORTEST_PARAGRAPH = 20
_COVERED = 0.8  # of what is told, by paragraphs of the page
_LEAST_SHARE = 0.6  # of what stands on the page
_NEARLY = 0.5  # of the runs of three words of a paragraph
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"</?(?:p|div|br|h[1-6]|ul|li|blockquote)\b[^<>]{0,500}>", re.IGNORECASE)


def numbers_told(passages: Sequence[Passage], told: str, numbers: Sequence[int]) -> list[int] | None:
    """Return which paragraphs of a page are told, with what belongs to them; None where the page does not show them.

    `numbers` are those that would be taken otherwise: they stay where less is told than a page has.
    """
    key = key_of(unescape(told[:_LONGEST]))
    shown = sum(len(key_of(passages[number].text)) for number in numbers)
    found = [n for n, one in enumerate(passages) if len(one.text) >= _SHORTEST_PARAGRAPH and key_of(one.text) in key]
    covered = sum(len(key_of(passages[number].text)) for number in found)
    if len(key) < _SHORTEST or len(key) < _LEAST_SHARE * shown:
        return list(numbers)
    if covered >= _COVERED * len(key):
        between = (n for n in numbers if found[0] < n < found[-1] and passages[n].style is not Style.PLAIN)
        return sorted({*found, *between, *_nearly_told(passages, told, set(numbers) - set(found))})
    return None if len(key) > shown else list(numbers)


def _nearly_told(passages: Sequence[Passage], told: str, numbers: Iterable[int]) -> Iterator[int]:
    """Yield those of the paragraphs that are told in other words here and there: corrected, or with a name left out."""
    runs = set(_runs(unescape(told[:_LONGEST])))
    for number in numbers:
        own = list(_runs(passages[number].text))
        if own and sum(run in runs for run in own) >= _NEARLY * len(own):
            yield number


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a text in threes, each with those behind it."""
    words = _WORD.findall(text.casefold())
    return zip(words, words[1:], words[2:], strict=False)


def blocks_told(told: str) -> list[Block]:
    """Return the paragraphs of a text as it is told: in tags, or a line each."""
    text = unescape(told[:_LONGEST]) if "&" in told else told[:_LONGEST]
    if _TAG.search(text):
        return blocks_of(tree_of(text))
    return [Block(line) for line in text.splitlines() if line.strip()]
