"""Which of the daily backups are kept: one a day for some days, one a week for some weeks, and always the newest."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from reader.model import Retention


def surplus(moments: Collection[datetime], today: date, retention: Retention) -> set[datetime]:
    """Return the moments of those backups that need not be kept, by what is said of how many are to be.

    Of a day, and of a week from Monday to Sunday, the last one stands for all; a clock that went wrong, so that there
    are some of days to come, loses none.
    """
    by_day: dict[date, datetime] = {}
    by_week: dict[tuple[int, int], datetime] = {}
    for moment in sorted(moments):
        year, week, _ = moment.isocalendar()
        by_day[moment.date()] = by_week[year, week] = moment
    first_day = today - timedelta(days=retention.days - 1)
    first_monday = today - timedelta(days=today.weekday(), weeks=retention.weeks - 1)
    kept = {moment for day, moment in by_day.items() if day >= first_day}
    kept |= {moment for moment in by_week.values() if moment.date() >= first_monday}
    return {*moments} - kept - {max(moments, default=None)}
