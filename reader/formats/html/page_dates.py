"""The day on which a page says that its article was published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from reader.formats import dates, day_order

_ISO = re.compile(r"\s*(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*$")
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?\s*$")
_UTC = re.compile(r"T[\d:.]+(?:Z|[+-]00:?00)\s*$")
_LOCAL = re.compile(r"T[\d:.]+[+-](?!00:?00)\d\d:?\d\d\s*$")
_LONGEST = 100  # code points


def day_of(claimed: Iterable[str], url: str, today: date) -> tuple[date | None, str]:
    """Return the first day that is claimed and has been, or why what is claimed may be two days.

    A time of Greenwich is of the day that a local time or the page's address names, where that is a day off.
    """
    values = [value[:_LONGEST] for value in claimed]
    days = [_day(value, today) for value in values]
    value, day = next(((value, day) for value, day in zip(values, days, strict=True) if day), ("", None))
    if day and _UTC.search(value):
        of_address = dates.in_address(url, today) if url else None
        others = [other for text, other in zip(values, days, strict=True) if other and _LOCAL.search(text)]
        near = (other for other in (*others, of_address) if other and abs(other - day) <= timedelta(days=1))
        day = next(near, day)
    unclear = () if day else filter(None, (dates.in_line(value, today) for value in values))
    return day, next((day_order.why_undated(found.written, found.readings) for found in unclear), "")


def _day(value: str, today: date) -> date | None:
    if found := _EPOCH.match(value):
        day: date | None = datetime.fromtimestamp(int(found[1]), UTC).date()
    elif found := _ISO.match(value) or _COMPACT.match(value):
        day = _valid(*map(int, found.groups()))
    else:
        in_words = dates.in_line(value, today)
        day = in_words.day if in_words else None
    return day if day and dates.has_been(day, today) else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
