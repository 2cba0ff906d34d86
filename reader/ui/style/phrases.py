"""How numbers, dates and counts are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import date, datetime

    from reader.model import Entity, News
    from reader.model.decision import Proposal

PAIR = 2
IRREGULAR = {"entity": "entities", "person": "people", "facility": "facilities"}


def number(amount: int) -> str:
    """Return the number with its groups, in the user's way or, where the system names no country, in English: 8,000."""
    locale = QLocale()
    return (QLocale(QLocale.Language.English) if locale.language() is QLocale.Language.C else locale).toString(amount)


def plural(word: str) -> str:
    return IRREGULAR.get(word, f"{word}s")


def count(amount: int, word: str, *, capped: bool = False) -> str:
    """Return "1 article", "8,000 articles", or "10,000+ articles" where the count was capped."""
    said = f"{number(amount)}+" if capped else number(amount)
    return f"{said} {word if amount == 1 else plural(word)}"


def both_or_all(amount: int) -> str:
    """Call so many names together: "both", "all 3"."""
    return "both" if amount == PAIR else f"all {number(amount)}"


def in_articles(entity: Entity) -> str:
    """Say in how many articles an entity is: "8 articles", "5 articles, 3 more versions" where a story counts once."""
    said = count(entity.articles, "article")
    return f"{said}, {count(entity.versions, 'more version')}" if entity.versions else said


def describe_reach(proposal: Proposal) -> str:
    """Say what a decision would touch: "127 mentions in 41 articles"."""
    return f"{count(proposal.mentions, 'mention')} in {count(proposal.articles, 'article')}"


def language_name(code: str) -> str:
    """Return the English name of a language by its code (ISO 639-1), or the code itself where it has none."""
    language = QLocale.codeToLanguage(code)
    return code if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def short_time(moment: datetime) -> str:
    """Return "09:12", as the user's country writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def short_date(day: date | None) -> str:
    """Return "5 Nov 2018", in the user's language and order, or "undated"."""
    if day is None:
        return "undated"
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        pattern = "MMM d, yyyy" if locale.territory() == QLocale.Country.UnitedStates else "d MMM yyyy"
        return locale.toString(QDate(day.year, day.month, day.day), pattern)
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def news_words(news: News) -> str:
    """Return "5 new since 3 Mar 2026", or since which time of today."""
    since = short_time(news.since) if news.is_since_today else short_date(news.since.date())
    return f"{number(news.articles)}{'+' * news.capped} new since {since}"


def long_date(day: date) -> str:
    """Return "12 July 2023", or as the United States write it: in English, so that it can be read again."""
    return _in_english(day, "MMMM d, yyyy" if QLocale().territory() == QLocale.Country.UnitedStates else "d MMMM yyyy")


def weekday(day: date) -> str:
    return _in_english(day, "dddd")


def _in_english(day: date, pattern: str) -> str:
    return QLocale(QLocale.Language.English).toString(QDate(day.year, day.month, day.day), pattern)
