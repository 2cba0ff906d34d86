"""Which of day and month a text writes first, where 03/04/2021 could be either, and what is said if nothing tells."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from reader.phrase import phrase
from reader.text.day_words import day_and_month

_NUMBERS = re.compile(r"(?<![\w./-])(\d\d?)([/-])(\d\d?)\2(?:\d{4}|\d\d)(?![\w/-])")
_OF_AMERICA = re.compile(  # who tells the time by a zone of the United States writes the month first
    r"\d\d?[/-]\d\d?[/-](?:\d{4}|\d\d),?\s+(?:at\s+)?\d\d?:\d\d(?::\d\d)?\s?[ap]\.?m\.?\s\(?[ecmp][sd]?t\b",
    re.IGNORECASE,
)
_MONTHS = 12
_LOOKED_AT = 20_000  # code points
_FEW_WORDS = 6  # say nothing of the language
_ENGLISH = frozenset("the of and to was that with for by from".split())
_OTHERS = frozenset(  # each writes the day first
    "der die das und ist nicht den von mit auf le la les de du des et est une dans pour qui que el los las una por del"
    " il gli che di della sono o os uma não em het een van niet zijn och att det som är på nie jest się że w z и не на"
    " что по"
    " sich wird wurde hat im zum zur bei aus dem au aux du ont sur après depuis ses leurs con para según tras más desde"
    " al lo su sus e i dei delle dal dalla nel nella sono stato stata hanno alla alle ha da na nos nas dos das pela"
    " pelo"
    " foi depois há aos às naar werd wordt deze zegt hun bij efter från till har inte som om vid den kan"
    " od za przez oraz jej ich tym która który po roku из за для от его их это как уже после где был была".split()
)


def settle(
    days: Sequence[date], text: str, written_out: tuple[int, int] | None, updated: date | None = None
) -> date | None:
    """Return the one of two days that the rest of a text speaks for: the order of its dates, or its language.

    A month and day that its dateline names ("GENEVA, April 3") speak for themselves, and nothing was updated before it
    was published.
    """
    if updated:
        days = [day for day in days if day <= updated]
        if len(days) == 1:
            return days[0]
    if len(days) != 2:
        return None
    if written_out in [(day.month, day.day) for day in days]:
        return next(day for day in days if (day.month, day.day) == written_out)
    is_day_first = False if _OF_AMERICA.search(text[:_LOOKED_AT]) else _day_comes_first(text)
    return None if is_day_first is None else days[0 if is_day_first else 1]


def why_undated(written: str, days: Sequence[date]) -> str:
    """Return a sentence that says why a date that stands in a text does not date it."""
    if not days:
        return phrase("{written} is no day that has been.", written=written)
    several, last = ", ".join(map(day_and_month, days[:-1])), day_and_month(days[-1])
    may_be = phrase("{several} or {last}", several=several, last=last) if several else last
    return phrase("{written} may be {days}.", written=written, days=may_be)


def _day_comes_first(text: str) -> bool | None:
    told = {_is_day(first) for first, second in _pairs(text) if _is_day(first) is not _is_day(second)}
    if len(told) == 1:
        return told.pop()
    return None if told or not _is_day_first_in_the_language_of(text) else True


def _pairs(text: str) -> Iterable[tuple[int, int]]:
    return ((int(found[1]), int(found[3])) for found in _NUMBERS.finditer(text[:_LOOKED_AT]))


def _is_day(number: int) -> bool:
    """Tell whether a number of a date can be a day only."""
    return number > _MONTHS


def _is_day_first_in_the_language_of(text: str) -> bool:
    """Tell whether a text is in one of the other languages that are read, which all write the day first."""
    words = re.findall(r"[^\W\d_]+", text[:_LOOKED_AT].lower())
    english, others = (sum(word in common for word in words) for common in (_ENGLISH, _OTHERS))
    return others >= _FEW_WORDS and others > 4 * english
