"""Days as sentences say them."""

from __future__ import annotations

from datetime import date

from reader.phrase import phrase

_DAYS = (
    phrase("{day} January"),
    phrase("{day} February"),
    phrase("{day} March"),
    phrase("{day} April"),
    phrase("{day} May"),
    phrase("{day} June"),
    phrase("{day} July"),
    phrase("{day} August"),
    phrase("{day} September"),
    phrase("{day} October"),
    phrase("{day} November"),
    phrase("{day} December"),
)
_DATES = (
    phrase("{day} January {year}"),
    phrase("{day} February {year}"),
    phrase("{day} March {year}"),
    phrase("{day} April {year}"),
    phrase("{day} May {year}"),
    phrase("{day} June {year}"),
    phrase("{day} July {year}"),
    phrase("{day} August {year}"),
    phrase("{day} September {year}"),
    phrase("{day} October {year}"),
    phrase("{day} November {year}"),
    phrase("{day} December {year}"),
)


def day_and_month(day: date) -> str:
    """Return a day of any year: 12 July."""
    return phrase(_DAYS[day.month - 1], day=day.day)


def day_in_words(day: date) -> str:
    """Return a day: 12 July 2023."""
    return phrase(_DATES[day.month - 1], day=day.day, year=str(day.year))
