"""Months counted into spans of equal length, so that any course of time fits a small picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.style.phrases import count, month_name, month_of
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from datetime import date

    from reader.ui.browsing.trail import Narrowing

SPANS = (1, 3, 6, 12, 24, 60, 120, 600)  # months that one bar may stand for


@dataclass(frozen=True, slots=True)
class Bar:
    """Some months on end and the number of articles in them."""

    first: int  # months since the year 0
    months: int  # 0: no month is known of these articles
    articles: int

    @property
    def when(self) -> str:
        """Its months in words: "April 2023", "April to June 2023", "2018 to 2019"."""
        last = self.first + self.months - 1
        if self.months == 0:
            return tr("Undated")
        if self.months == 1:
            return month_of(self.first)
        if self.months == 12:
            return str(self.first // 12)
        if self.months < 12:
            return tr("{first} to {last}", first=month_name(self.first), last=month_of(last))
        return tr("{first} to {last}", first=str(self.first // 12), last=str(last // 12))

    @property
    def description(self) -> str:
        """The bar in words: "April 2023: 3 articles"."""
        return f"{self.when}: {count(self.articles, 'article')}"


def bars(months: Sequence[tuple[str, int]], most: int, least: int = 1) -> list[Bar]:
    """Return at most about `most` bars of equal spans, of so many months at `least`, gaps included."""
    if not months:
        return []
    counted = {_number(month): articles for month, articles in months}
    first, last = min(counted), max(counted)
    wide = [span for span in SPANS if span >= least]
    span = next((span for span in wide if last // span - first // span < most), SPANS[-1])
    start = first - first % span
    return [
        Bar(at, span, sum(counted.get(month, 0) for month in range(at, at + span)))
        for at in range(start, last + 1, span)
    ]


def counts_in(spans: Sequence[Bar], months: Sequence[tuple[str, int]]) -> list[int]:
    """Count the articles of some months in the spans that others were counted into."""
    counted = {_number(month): articles for month, articles in months}
    return [sum(counted.get(month, 0) for month in range(at.first, at.first + at.months)) for at in spans]


def ends(months: Sequence[tuple[str, int]]) -> list[tuple[str, str]]:
    """Return what to write below the first and the last bar, the best first."""
    first, last = months[0][0], months[-1][0]
    if first[:4] == last[:4]:
        names = [month_name(_number(month), short=True) for month in (first, last)]
        return [(_short(first), _short(last)), (names[0], names[1])]
    return [(first[:4], last[:4])]


def month_words(day: date) -> str:
    """Return the month of a day: "March 2020"."""
    return stretch_words(day.year * 12 + day.month - 1, day.year * 12 + day.month - 1)


def stretch_words(first: int, last: int) -> str:
    """Return a stretch of months in words, as short as may be: "March 2020", "Mar – Nov 2020", "2018 – 2020"."""
    (year, month), (last_year, last_month) = divmod(first, 12), divmod(last, 12)
    if first == last:
        return month_of(first)
    if month == 0 and last_month == 11:
        return f"{year}" if year == last_year else f"{year} – {last_year}"
    begin = month_name(first, short=True) if year == last_year else month_of(first, short=True)
    return f"{begin} – {month_of(last, short=True)}"


def time_words(narrowing: Narrowing) -> str:
    """Return the time that a page is narrowed to: "Mar – Nov 2020", "Undated", nothing where it shows all."""
    if narrowing.undated:
        return tr("Undated")
    return stretch_words(*narrowing.months) if narrowing.months else ""


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _short(month: str) -> str:
    return month_of(_number(month), short=True)
