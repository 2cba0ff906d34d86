"""Dates as articles and their addresses write them; none is ever guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_EARLIEST_YEAR = 1600
_MONTHS = {
    abbreviation: number
    for number, names in enumerate(
        (
            *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"),
            *("september sept sep", "october oct", "november nov", "december dec"),
        ),
        start=1,
    )
    for abbreviation in names.split()
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"\d{4}"
_PATTERNS = tuple(
    re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)(?!\.\d)", re.IGNORECASE)
    for pattern in (
        rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?=T\d|\b)(?:T[\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"(?P<y>{_YEAR})(?P<separator>[/.])(?P<m>\d\d?)(?P=separator)(?P<d>\d\d?)",
        rf"(?P<d>{_DAY})(?:\s+of\s+|[\s-]+|\.\s*)(?P<month>{_MONTH})(?:,?\s+|-)(?P<y>{_YEAR})",
        rf"(?P<month>{_MONTH})\s+(?P<d>{_DAY})(?:,\s*|\s+)(?P<y>{_YEAR})",
        rf"(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?(?P<y>{_YEAR})",
        rf"(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<y>{_YEAR})",
        rf"(?P<y>{_YEAR})\s?年\s?(?P<m>\d\d?)\s?月\s?(?P<d>\d\d?)\s?日",
    )
)
_WITHOUT_YEAR = tuple(
    re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)", re.IGNORECASE)
    for pattern in (rf"(?P<d>{_DAY})[\s.]+(?P<month>{_MONTH})", rf"(?P<month>{_MONTH})\s+(?P<d>{_DAY})")
)
_WEEKDAY = (
    r"\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"\b\.?"
)
_TIME = r"\b\d{1,2}(?:[:.h]\d\d){1,2}\b|\b\d{1,2}\s?(?=[ap]\.?m\b)|\b[ap]\.?m\b\.?|\bhrs?\b|\bnoon\b|\bmidnight\b"
_ZONE = r"\b(?:(?-i:GMT|UTC|Z|[A-Z]{1,3}[SD]?T)|local time)\b(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d\b"
_AROUND_A_DATE = re.compile(rf"{_WEEKDAY}|{_TIME}|{_ZONE}|\b(?:at|on|the)\b|[\s,;|•·()\[\]–—-]+", re.IGNORECASE)

_IN_ADDRESS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<y>{_YEAR})/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<y>{_YEAR})[-_](?P<m>\d\d)[-_](?P<d>\d\d)(?!\d)",
        rf"(?<!\d)(?P<y>{_YEAR})[/-](?P<month>{_MONTH})[/-](?P<d>\d\d?)(?!\d)",
        r"(?<![\da-z])(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:\d{4}|\d{6})?(?![\da-z])",
        rf"(?<!\d)(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<y>{_YEAR})(?!\d)",
    )
)
_YEAR_IN_ADDRESS = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)/(?:(?P<m>0[1-9]|1[0-2])(?!\d))?")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in a line: where it stands, and its day where one reading only is possible."""

    start: int
    end: int
    day: date | None


def in_line(line: str, today: date) -> DateFound | None:
    """Return the first full date of a line."""
    matches = [match for pattern in _PATTERNS if (match := pattern.search(line))]
    first = min(matches, key=lambda match: match.start(), default=None)
    return DateFound(first.start(), first.end(), _day(first, today)) if first else None


def without_year(line: str) -> tuple[int, int] | None:
    """Return month and day where a line has a date such as "April 3" in it."""
    matches = [match for pattern in _WITHOUT_YEAR if (match := pattern.search(line))]
    first = min(matches, key=lambda match: match.start(), default=None)
    return (_MONTHS[first["month"].rstrip(".").lower()], _number(first["d"])) if first else None


def is_only_a_date(line: str, found: DateFound) -> bool:
    """Tell whether a line holds nothing but the date, a weekday, a time and what stands between them."""
    return not _AROUND_A_DATE.sub("", line[: found.start] + " " + line[found.end :])


def in_address(url: str, today: date) -> date | None:
    """Return the date that a URL carries ("/2023/04/03/", "2023-04-03", "20230403")."""
    days = (_day(match, today) for pattern in _IN_ADDRESS for match in pattern.finditer(url))
    return next(filter(None, days), None)


def of_month_and_day(month_and_day: tuple[int, int], url: str, today: date) -> date | None:
    """Return the day that a date without a year means where the URL tells the year ("/2023/", "/2023/04/")."""
    for match in _YEAR_IN_ADDRESS.finditer(url):
        if match["m"] is None or int(match["m"]) == month_and_day[0]:
            return _valid(int(match["y"]), *month_and_day, today)
    return None


def _day(match: re.Match[str], today: date) -> date | None:
    groups = match.groupdict()
    year = int(groups["y"])
    if "first" in groups:
        return _only_reading(year, int(groups["first"]), int(groups["second"]), today)
    month = _MONTHS[groups["month"].rstrip(".").lower()] if groups.get("month") else int(groups["m"])
    return _valid(year, month, _number(groups["d"]), today)


def _only_reading(year: int, first: int, second: int, today: date) -> date | None:
    """Return what 03/04/2023 means: nothing, unless one of the numbers is no month or both are the same."""
    readings: Iterable[date | None] = (_valid(year, first, second, today), _valid(year, second, first, today))
    days = {day for day in readings if day}
    return days.pop() if len(days) == 1 else None


def _valid(year: int, month: int, day: int, today: date) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if year >= _EARLIEST_YEAR and found <= today + timedelta(days=1) else None


def _number(day: str) -> int:
    return int(day.rstrip("stndrhSTNDRH"))
