"""A text as lines: how far each is indented, and which stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.formats.bundles.line import Line
from reader.formats.refusal import RefusedError
from reader.phrase import phrase

MOST = 1_000_000  # lines
_LINE_END = re.compile("\r\n?|[\n\v\f\u2028\u2029]")
_INVISIBLE = "\ufeff\u200b\u2060\u00ad"
_TAB = 8  # columns


def lines_of_text(text: str) -> list[Line]:
    """Return the lines of a text that have words; a form feed begins a page."""
    lines: list[Line] = []
    for line in _each_line(text):
        lines.append(line)
        if len(lines) > MOST:
            raise RefusedError(phrase("has more than {n} lines, as no download has", n=MOST))
    return lines


def first_lines_of(text: str, most: int) -> list[Line]:
    """Return the first lines of a text that have words, so many of them."""
    return list(islice(_each_line(text), most))


def _each_line(text: str) -> Iterator[Line]:
    is_joined = False
    for mark in _INVISIBLE:
        text = text.replace(mark, "")
    for raw in _raw_lines(text):
        words = " ".join(raw.split())
        if words:
            start = raw[: len(raw) - len(raw.lstrip())].expandtabs(_TAB)
            yield Line(words, is_joined=is_joined, is_wrapped=True, indent=len(start))
        is_joined = bool(words)


def _raw_lines(text: str) -> Iterator[str]:
    start = 0
    for end in _LINE_END.finditer(text):
        yield text[start : end.start()]
        if end[0] in "\f\u2029":
            yield ""
        start = end.end()
    yield text[start:]
