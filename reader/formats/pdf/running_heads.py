"""What stands above and below the text of pages: their numbers, and lines that come back on page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.formats.pdf.lines import Line

_OUTER = 3  # lines at the top and at the bottom that are looked at
_FEWEST = 2  # pages that have the same line
_SHARE = 0.4  # of the pages, if they are many
_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:(?:pages?|pg\.?|p\.|seite|s\.|página|pagina|pág\.|sida|sid\.|side|strona|str\.|стр\.|страница|第|صفحة)\s?)?"
    r"[-–—|\[(•· ]*\d{1,4}[-–—|\])•· ]*(?:页|頁|ページ)?"
    r"(?:(?:/|of|von|de|di|av|van|z|из|sur|共|من)\s?\d{1,4}\s?(?:页|頁)?)?",
    re.IGNORECASE,
)


def running_lines(pages: Sequence[Sequence[Line]]) -> set[int]:
    """Return by `id` the lines that are no text: numbers of pages, and what is the same on many of them."""
    outer = [_outer(page) for page in pages]
    counts = Counter(key for page in outer for key in {_key(line) for line in page})
    fewest = max(_FEWEST, _SHARE * len(pages))
    repeated = {key for key, count in counts.items() if count >= fewest}
    found = {id(line) for page in outer for line in page if _key(line) in repeated}
    return found | {id(line) for page in outer for line in _numbers(page)}


def _outer(page: Sequence[Line]) -> list[Line]:
    return [*page[:_OUTER], *page[_OUTER:][-_OUTER:]]


def _key(line: Line) -> tuple[str, int]:
    """Return what a line says but for its figures, and about where: twice the same sentence is no head of a page."""
    return _FIGURES.sub("#", " ".join(line.text.split()).casefold()), round(line.middle / 20)


def _numbers(page: Sequence[Line]) -> list[Line]:
    """Return the lines at the very top and bottom that say no more than a number."""
    ends = [*page[:2], *page[2:][-2:]]
    return [line for line in ends if _NUMBER.fullmatch(line.text.strip())]
