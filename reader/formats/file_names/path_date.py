"""The date that a pattern reads in the name of a file, or why there is none."""

import re
import unicodedata
from datetime import date, timedelta
from functools import lru_cache

from reader.formats.dates import full_year, month_number
from reader.formats.file_names.pattern import PARTS_OF_A_DATE, Pattern, Token
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

NOT_IN_THE_NAME = phrase("no date in the name")
NOT_IN_THE_FOLDER = phrase("no date in the name and its folders")

_LETTERS = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
_NAMED = "\ue000"  # in place of each letter of a month's name: patterns need not list the names of eleven languages
_ENDING = r"(?:\.[a-zA-Z]\w{0,9}){0,2}"
_ANYWHERE = {  # the parts of a date, with something other than a digit before and behind
    Token.YEAR: r"(?<!\d)(?P<year>(?:1[6-9]|2\d)\d\d)(?!\d)",
    Token.SHORT_YEAR: r"(?<!\d)(?P<yy>\d\d)(?!\d)",
    Token.MONTH: rf"(?:(?<!\d)(?P<month>0?[1-9]|1[0-2])(?!\d)|(?<!{_NAMED})(?P<named>{_NAMED}{{3,}})\.?)",
    Token.DAY: r"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])(?!\d)(?:(?:st|nd|rd|th|er)(?![^\W\d_]))?",
}
_IN_A_ROW = {  # the same where they touch: 20210303, 3Mar2021
    Token.YEAR: r"(?P<year>(?:1[6-9]|2\d)\d\d)",
    Token.SHORT_YEAR: r"(?P<yy>\d\d)",
    Token.MONTH: rf"(?:(?P<month>0[1-9]|1[0-2])|(?P<named>{_NAMED}{{3,}}))",
    Token.DAY: rf"(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?={_NAMED})|(?<={_NAMED})[1-9](?!\d))",
}


@dataclass(frozen=True, slots=True)
class PathDate:
    """What a pattern has read in a path: the day or why there is none, and the stretches that it was read in."""

    day: date | None
    why_not: str = ""
    spans: tuple[tuple[int, int], ...] = ()


class PathDates:
    """Reads the dates of many paths by one pattern."""

    def __init__(self, pattern: Pattern, today: date) -> None:
        self._latest = today + timedelta(days=1)
        self._today = today
        self._missing = NOT_IN_THE_FOLDER if "/" in str(pattern) else NOT_IN_THE_NAME
        self._expression = re.compile(_expression(pattern), re.IGNORECASE)

    def read(self, path: str) -> PathDate:
        """Return the date in a path; the pattern's last part is the file's name, the others are its folders."""
        match = self._expression.search(mask_months(unify_strokes(path)))
        if not match:
            return PathDate(None, self._missing)
        spans = tuple(_join([match.span(name) for name in match.groupdict() if match[name]], path))
        year, month, day = self._numbers(match, path)
        try:
            found = date(year, month, day)
        except ValueError:
            return PathDate(
                None,
                phrase("there is no day {day}.{month}.{year}", day=str(day), month=str(month), year=str(year)),
                spans,
            )
        if found > self._latest:
            return PathDate(None, phrase("{date} is still to come", date=found.isoformat()), spans)
        return PathDate(found, "", spans)

    def _numbers(self, match: re.Match[str], path: str) -> tuple[int, int, int]:
        groups = match.groupdict()
        year = int(groups["year"]) if groups.get("year") else full_year(int(groups["yy"]), self._today)
        month = int(groups["month"]) if groups["month"] else month_of(path[slice(*match.span("named"))])
        return year, month or 0, int(groups["day"])


def unify_strokes(path: str) -> str:
    """Return a path with the strokes of other systems as those of this one; nothing moves."""
    return path if "/" in path else path.replace("\\", "/")


def mask_months(path: str) -> str:
    """Return a path with each letter of a month's name replaced by a sign of its own; nothing moves."""
    return _LETTERS.sub(lambda word: _NAMED * len(word.group()) if month_of(word.group()) else word.group(), path)


@lru_cache(maxsize=4096)  # the same words come again and again
def month_of(word: str) -> int | None:
    """Return the month that a word of a file's name is, its accents written in either way."""
    return month_number(unicodedata.normalize("NFC", word)) if len(word) >= 3 else None


def _expression(pattern: Pattern) -> str:
    parts = [part for part in pattern.parts if part]
    written = [_part(parts, place) for place in range(len(parts))]
    for place in range(len(parts) - 2):
        if _goes_on_anyhow(parts, place):
            written[place], written[place + 1] = f"(?>{written[place]}{written[place + 1]})", ""
    ending = "" if parts[-1] == Token.ANYTHING else _ENDING
    return rf"(?:^|(?<=/)){''.join(written)}{ending}\Z"


def _goes_on_anyhow(parts: list[Token | str], place: int) -> bool:
    """Tell whether anything may stand up to the first of some letters, since after these anything may, too.

    To try each other place of theirs as well would take hours for a long name and a pattern with a few of them.
    """
    first, letters, second = (_part(parts, place + step) for step in range(3))
    return first == second and parts[place] == parts[place + 2] == Token.ANYTHING and bool(letters)


def _part(parts: list[Token | str], place: int) -> str:
    part = parts[place]
    before, after = parts[place - 1] if place else "/", parts[place + 1] if place + 1 < len(parts) else "/"
    if not isinstance(part, Token):
        return re.escape(mask_months(part))
    if part == Token.ANYTHING:
        return ".+?" if _ends_a_folder(before) and after.startswith("/") else "[^/]*?"
    touching = before in PARTS_OF_A_DATE, after in PARTS_OF_A_DATE
    if not any(touching):
        return _ANYWHERE[part]
    start = "" if touching[0] else r"(?<!\d)"
    end = "" if touching[1] or after == Token.ANYTHING else r"(?!\d)"
    return start + _IN_A_ROW[part] + end


def _ends_a_folder(part: Token | str) -> bool:
    return part.endswith("/") and not isinstance(part, Token)


def _join(spans: list[tuple[int, int]], path: str) -> list[tuple[int, int]]:
    """Return the stretches with those joined that only signs part: a date reads as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        between = path[joined[-1][1] : start] if joined else "/"
        if len(between) <= 4 and "/" not in between and "\\" not in between:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined
