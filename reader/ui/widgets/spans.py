"""Months counted into spans of equal length, so that any course of time fits a small picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.style.phrases import count

if TYPE_CHECKING:
    from reader.ui.browsing.trail import Narrowing

SPANS = (1, 3, 6, 12, 24, 60, 120, 600)  # months that one bar may stand for
NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """Some months on end and the number of articles in them."""

    first: int  # months since the year 0
    months: int  # 0: no month is known of these articles
    articles: int

    @property
    def description(self) -> str:
        """The bar in words: "April 2023: 3 articles"."""
        last = self.first + self.months - 1
        if self.months == 0:
            when = "Undated"
        elif self.months == 1:
            when = f"{NAMES[self.first % 12]} {self.first // 12}"
        elif self.months == 12:
            when = str(self.first // 12)
        elif self.months < 12:
            when = f"{NAMES[self.first % 12]} to {NAMES[last % 12]} {last // 12}"
        else:
            when = f"{self.first // 12} to {last // 12}"
        return f"{when}: {count(self.articles, 'article')}"


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
        return [(_short(first), _short(last)), (_short(first)[:3], _short(last)[:3])]
    return [(first[:4], last[:4])]


def stretch_words(first: int, last: int) -> str:
    """Return a stretch of months in words, as short as may be: "March 2020", "Mar – Nov 2020", "2018 – 2020"."""
    (year, month), (last_year, last_month) = divmod(first, 12), divmod(last, 12)
    if first == last:
        return f"{NAMES[month]} {year}"
    if month == 0 and last_month == len(NAMES) - 1:
        return f"{year}" if year == last_year else f"{year} – {last_year}"
    begin = NAMES[month][:3] if year == last_year else f"{NAMES[month][:3]} {year}"
    return f"{begin} – {NAMES[last_month][:3]} {last_year}"


def time_words(narrowing: Narrowing) -> str:
    """Return the time that a page is narrowed to: "Mar – Nov 2020", "Undated", nothing where it shows all."""
    if narrowing.undated:
        return "Undated"
    return stretch_words(*narrowing.months) if narrowing.months else ""


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _short(month: str) -> str:
    return f"{NAMES[int(month[5:7]) - 1][:3]} {month[:4]}"
