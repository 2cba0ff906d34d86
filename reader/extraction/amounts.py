"""Dates and amounts of money, by pattern."""

import re
from collections.abc import Iterator

from reader.model import Kind, Span

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_AFTER = (
    "(?:"
    + "|".join(rf"(?<=\b{word}[ ])" for word in ("[Ii]n", "[Ss]ince", "[Ll]ast", "until", "from", "by", "late"))
    + ")"
)
_DATE = re.compile(
    rf"""(?<![\w.,/-])(?:
        (?:{_WEEKDAY},?[ ])?{_DAY}[ ](?:of[ ])?{_MONTH}(?:,?[ ]{_YEAR})?(?!\w)
      | (?:{_WEEKDAY},?[ ])?{_MONTH}[ ]{_DAY}(?:[ ]?[-–][ ]?{_DAY})?(?:,?[ ]{_YEAR})?(?![\w.,]\d|\w)
      | {_MONTH},?[ ]{_YEAR}(?!\w)
      | {_YEAR}-[01]\d-[0-3]\d(?!\w)
      | {_YEAR}[-–/](?:{_YEAR}|\d\d)(?!\w)
      | {_WEEKDAY}s?(?!\w)
      | (?:January|February|April|June|July|August|September|October|November|December)(?!\w)
      | {_AFTER}(?:March|May)(?!\w)
      | (?<![$€£¥₹#:][ ]){_YEAR}s?(?![\w%]|[.,:]\d|[ ](?:percent|million|billion|people|workers|employees))
    )""",
    re.VERBOSE,
)
_SYMBOL = (
    r"(?:(?:US|HK|NZ|S|A|C|R|CA|NT)?[$]|[€£¥₹₩₽₺₦₡₫฿]|(?:US|HK|A|C|NT)D[ ]"
    r"|(?:EUR|USD|RMB|CNY|GBP|CHF|Rs\.?)[ ]?)"
)
_NUMBER = r"\d{1,20}(?:[.,]\d{1,20}){0,9}"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|crore|lakh|bn|mn|m|k|tn)"
_UNIT = (
    r"(?:(?:US|U\.S\.|American|Hong[ ]Kong|Australian|Canadian|Singapore)[ ])?"
    r"(?:dollars?|euros?|cents?|pounds?|yuan|renminbi|yen|won|rupees?|rubles?|roubles?|pesos?|francs?|marks?|lira|baht|rand"
    r"|ringgit|rupiah|dirhams?|riyals?|naira|cedis?|shillings?|kronor|kroner|zloty|forints?|shekels?|reais|dong)"
)
_MONEY = re.compile(
    rf"""(?<![\w.,])(?:
        {_SYMBOL}{_NUMBER}(?:[ -]?{_SCALE}(?!\w))?(?:[ ]{_UNIT}(?!\w))?
      | {_NUMBER}(?:[ -]{_SCALE})?[ -]{_UNIT}(?!\w)
      | (?:tens[ ]of[ ]|hundreds[ ]of[ ])?{_SCALE}s[ ]of[ ]{_UNIT}(?!\w)
    )""",
    re.VERBOSE,
)


def amounts(text: str) -> list[Span]:
    """Return the dates and the amounts of money in a text, ascending and apart."""
    return list(_apart(sorted([*_found(_MONEY, Kind.MONEY, text), *_found(_DATE, Kind.DATE, text)], key=_first)))


def _found(pattern: re.Pattern[str], kind: Kind, text: str) -> Iterator[Span]:
    return (Span(*found.span(), kind) for found in pattern.finditer(text))


def _first(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _apart(spans: list[Span]) -> Iterator[Span]:
    end = 0
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end
