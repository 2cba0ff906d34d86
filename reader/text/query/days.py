"""The days that a filter asks for: `before:2023`, `after:2023-04-12`, `date:2018..2020-03`."""

from __future__ import annotations

import re
from datetime import date

FIRST, LAST = 1, date.max.toordinal()
DECEMBER = 12

_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?", re.ASCII)
_BETWEEN = ".."


def interval(name: str, value: str) -> tuple[int, int] | None:
    """Return the first and the last day as proleptic Gregorian ordinals, None where the value tells no day.

    A month or a year is all its days; `before` and `after` leave out what they name. The interval may be empty.
    """
    if name == "date" and _BETWEEN in value:
        return _between(*value.split(_BETWEEN, 1))
    span = _span(value)
    if span is None:
        return None
    first, last = span
    if name == "before":
        return FIRST, first - 1
    return (last + 1, LAST) if name == "after" else span


def ends_before_it_begins(name: str, value: str) -> bool:
    """Tell whether a value tells two days the wrong way round."""
    span = interval(name, value)
    return name == "date" and span is not None and span[0] > span[1]


def _between(start: str, end: str) -> tuple[int, int] | None:
    first = _span(start) if start else (FIRST, FIRST)
    last = _span(end) if end else (LAST, LAST)
    return (first[0], last[1]) if first and last and (start or end) else None


def _span(value: str) -> tuple[int, int] | None:
    match = _DAY.fullmatch(value)
    if match is None:
        return None
    year, *rest = (int(part) for part in match.groups() if part)
    month, day = (*rest, 1, 1)[:2]
    try:
        first = date(year, month, day).toordinal()
    except ValueError:
        return None
    if match["day"]:
        return first, first
    return first, _first_after(year, month if rest else DECEMBER) - 1


def _first_after(year: int, month: int) -> int:
    year, month = (year, month + 1) if month < DECEMBER else (year + 1, 1)
    return LAST + 1 if year > date.max.year else date(year, month, 1).toordinal()
