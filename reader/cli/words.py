"""How the command line says numbers and dates to people."""

from __future__ import annotations

import locale
from collections.abc import Sequence
from datetime import date

from reader.model import Kind

KINDS = {
    Kind.PERSON: "People",
    Kind.ORGANIZATION: "Organizations",
    Kind.PLACE: "Places",
    Kind.FACILITY: "Facilities",
    Kind.GROUP: "Groups",
    Kind.PRODUCT: "Products",
    Kind.OTHER: "Other",
    Kind.DATE: "Dates",
    Kind.MONEY: "Money",
}
UNDATED = "undated"
PLURALS = {"entity": "entities", "library": "libraries", "saved search": "saved searches", "story": "stories"}


def number(amount: int) -> str:
    return f"{amount:,}"


def count(amount: int, word: str) -> str:
    """Return "1 article" or "8,000 articles"."""
    return f"{number(amount)} {word if amount == 1 else PLURALS.get(word, f'{word}s')}"


def join_words(parts: Sequence[str]) -> str:
    """Return "a, b and c"."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def use_the_locale() -> None:
    """Let dates be written as the user's country does; one that is not installed leaves them international."""
    try:
        locale.setlocale(locale.LC_TIME, "")
    except locale.Error:
        locale.setlocale(locale.LC_TIME, "C")


def short_date(day: date | None) -> str:
    """Return the date as the user's locale writes it, 2018-11-05 where it has no opinion; nothing if there is none."""
    if day is None:
        return ""
    name = locale.setlocale(locale.LC_TIME)
    return day.isoformat() if name.partition(".")[0] in ("C", "POSIX") else day.strftime("%x")
