"""What stands above and below the text of pages: their numbers, and lines that come back on page after page.

Browsers print a day and an hour above a page, its address below it, and a number at one of both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.formats.pdf.lines import Line

_OUTER = 3  # lines at the top and at the bottom that are looked at
_FEWEST = 2  # pages that have the same line
_SHARE = 0.4  # of the pages, if they are many
_BESIDE = 3.0  # points
_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:(?:pages?|pg\.?|p\.|seite|s\.|página|pagina|pág\.|sida|sid\.|side|strona|str\.|стр\.|страница|第|صفحة)\s?)?"
    r"[-–—|\[(•· ]*\d{1,4}[-–—|\])•· ]*(?:页|頁|ページ)?"
    r"(?:(?:/|of|von|de|di|av|van|z|из|sur|共|من)\s?\d{1,4}\s?(?:页|頁)?)?",
    re.IGNORECASE,
)
_BESIDE_A_NUMBER = re.compile(r"[^|]{1,60}\s\|\s+\d{1,4}|\d{1,4}\s+\|\s[^|]{1,60}")  # "November 2023 | 12"
_CLOCK = r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?:\s?[AP]M)?"
_ADDRESS = r"(?:https?|file)://\S{1,2000}"
_NUMBERED = r"(?:\s{1,9}\d{1,4}(?:/|\s(?:of|von|sur|de|di)\s)\d{1,4})?"
_OF_BROWSERS = re.compile(
    rf"{_CLOCK}(?:\s.{{1,300}})?|.{{1,300}}\s{_CLOCK}|{_ADDRESS}{_NUMBERED}|.{{1,300}}\s{_ADDRESS}|\d{{1,4}}/\d{{1,4}}\s{_ADDRESS}",
    re.IGNORECASE,
)


def address_of(pages: Sequence[Sequence[Line]]) -> str:
    """Return the address that a browser printed above or below the first page, "" where there is none."""
    ends = [line.text for page in pages[:1] for line in (*page[:2], *page[2:][-2:]) if _of_a_browser(line)]
    found = (re.search(r"https?://[^\s…]+(?=\s|$)", text) for text in ends)
    return next((one[0] for one in found if one), "")


def running_lines(pages: Sequence[Sequence[Line]]) -> set[int]:
    """Return by `id` the lines that are no text: numbers of pages, and what is the same on many of them."""
    outer = [_outer(page) for page in pages]
    counts = Counter(key for page in outer for key in {_key(line) for line in page})
    fewest = max(_FEWEST, _SHARE * len(pages))
    repeated = {key for key, count in counts.items() if count >= fewest}
    found = {id(line) for page in outer for line in page if _key(line) in repeated}
    printed = {id(line) for page in outer for line in _lines_of_browsers(page)}
    return found | printed | {id(line) for page in outer for line in _numbers(page)}


def _lines_of_browsers(page: Sequence[Line]) -> list[Line]:
    """Return the lines that a browser printed above and below a page, and what stands beside them."""
    at = [line.middle for line in (*page[:2], *page[2:][-2:]) if _of_a_browser(line)]
    return [line for line in page if any(abs(line.middle - middle) < _BESIDE for middle in at)]


def _of_a_browser(line: Line) -> bool:
    return bool(_OF_BROWSERS.fullmatch(" ".join(line.text.split())))


def _outer(page: Sequence[Line]) -> list[Line]:
    return [*page[:_OUTER], *page[_OUTER:][-_OUTER:]]


def _key(line: Line) -> tuple[str, int]:
    """Return what a line says but for its figures, and about where: twice the same sentence is no head of a page."""
    return _FIGURES.sub("#", " ".join(line.text.split()).casefold()), round(line.middle / 20)


def _numbers(page: Sequence[Line]) -> list[Line]:
    """Return the lines at the very top and bottom that say no more than a number, or what stands beside it."""
    ends = [*page[:2], *page[2:][-2:]]
    marks = (_NUMBER, _BESIDE_A_NUMBER)
    return [line for line in ends if any(mark.fullmatch(line.text.strip()) for mark in marks)]
