"""Dates in numbers: 4/3/2019, 12.05.2018, 2019-03-04."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

# What they have in their middle is looked for first: it begins with a sign, and is found ten times faster.
_MIDDLES = tuple(re.compile(rf"{sign}\d\d?{sign}\d\d", re.ASCII) for sign in ("/", r"\.", "-"))
_DATE = re.compile(
    r"(?<![^\s(,;:\[“\"'‘])\d{1,4}(?:/\d\d?/(?:\d{4}|\d\d)|\.\d\d?\.\d{4}|-\d\d?-(?:\d{4}|\d\d))(?![\w/-]|\.\d)",
    re.ASCII,
)
_SIGN = re.compile(r"[/.-]")


def find_dates(found: Found) -> None:
    if any(middle.search(found.text) for middle in _MIDDLES):
        found.put(_dates(found))


def _dates(found: Found) -> Iterator[Span]:
    for date in _DATE.finditer(found.text):
        start, end = date.span()
        is_known = any(span.start <= start and end <= span.end for span in found.overlapping(start, end))
        if not is_known and _may_be(date[0]):
            yield Span(start, end, Kind.DATE)


def _may_be(written: str) -> bool:
    """Tell a day, a month and a year, in one of their orders, from scores and prices."""
    first, second, third = _SIGN.split(written)
    if len(first) == 4:
        return 1 <= int(second) <= 12 and len(third) < 3 and 1 <= int(third) <= 31
    fewer, more = sorted((int(first), int(second)))
    return len(first) < 3 and 1 <= fewer <= 12 and more <= 31 and (len(third) == 4 or "/" in written)
