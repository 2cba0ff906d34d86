"""How numbers, dates and counts are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from reader.ui.style.translation import number as number
from reader.ui.style.translation import spoken_locale, tr

if TYPE_CHECKING:
    from datetime import date, datetime

    from reader.model import Entity, News
    from reader.model.decision import Proposal

IRREGULAR = {"entity": "entities", "person": "people", "facility": "facilities", "address": "addresses"}


def plural(word: str) -> str:
    return IRREGULAR.get(word, f"{word}s")


def count(amount: int, word: str, *, capped: bool = False) -> str:
    """Return "1 article", "8,000 articles", or "10,000+ articles" where the count was capped."""
    return tr(f"{{n}} {word}", f"{{n}} {plural(word)}", n=amount, capped=capped)


def within(amount: int, word: str) -> str:
    """Return "in 1 article", "in 41 articles"."""
    return tr(f"in {{n}} {word}", f"in {{n}} {plural(word)}", n=amount)


def mentions_in_articles(mentions: int, articles: int) -> str:
    """Return "127 mentions in 41 articles"."""
    return tr("{mentions} {in_articles}", mentions=count(mentions, "mention"), in_articles=within(articles, "article"))


def notes_in_articles(notes: int, articles: int) -> str:
    """Return "3 notes in 2 articles"."""
    return tr("{notes} {in_articles}", notes=count(notes, "note"), in_articles=within(articles, "article"))


def more(amount: int) -> str:
    """Return "3 more", which unfolds them."""
    return tr("{n} more", "{n} more", n=amount)


def less() -> str:
    """Return what folds them again."""
    return tr("less")


def in_articles(entity: Entity) -> str:
    """Say in how many articles an entity is: "8 articles", "5 articles, 3 more versions" where a story counts once."""
    return _with_versions(count(entity.articles, "article"), entity)


def describe_mentions(entity: Entity) -> str:
    """Return "9 mentions in 5 articles", with the versions that are not counted where a story counts once."""
    return _with_versions(mentions_in_articles(entity.mentions, entity.articles), entity)


def describe_reach(proposal: Proposal) -> str:
    """Say what a decision would touch: "127 mentions in 41 articles"."""
    return mentions_in_articles(proposal.mentions, proposal.articles)


def _with_versions(said: str, entity: Entity) -> str:
    return f"{said}, {count(entity.versions, 'more version')}" if entity.versions else said


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
        return tr("undated")
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        pattern = "MMM d, yyyy" if locale.territory() == QLocale.Country.UnitedStates else "d MMM yyyy"
        return locale.toString(QDate(day.year, day.month, day.day), pattern)
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def month_of(month: int, *, short: bool = False) -> str:
    """Return "April 2023", or in short "Apr 2023", of a number of months since the year 0."""
    return spoken_locale().toString(QDate(month // 12, month % 12 + 1, 1), "MMM yyyy" if short else "MMMM yyyy")


def month_name(month: int, *, short: bool = False) -> str:
    """Return "April", or in short "Apr"."""
    width = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return spoken_locale().standaloneMonthName(month % 12 + 1, width)


def news_words(news: News) -> str:
    """Return "5 new since 3 Mar 2026", or since which time of today."""
    since = short_time(news.since) if news.is_since_today else short_date(news.since.date())
    return tr("{n} new since {since}", "{n} new since {since}", n=news.articles, since=since, capped=news.capped)


def long_date(day: date) -> str:
    """Return "12 July 2023", or as the United States write it: in English, so that it can be read again."""
    return _in_english(day, "MMMM d, yyyy" if QLocale().territory() == QLocale.Country.UnitedStates else "d MMMM yyyy")


def weekday(day: date) -> str:
    return _in_english(day, "dddd")


def _in_english(day: date, pattern: str) -> str:
    return QLocale(QLocale.Language.English).toString(QDate(day.year, day.month, day.day), pattern)
