from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.library.backups.retention import surplus
from reader.model import Retention

TODAY = date(2026, 11, 29)  # a Sunday


def at(day: str, hour: int = 18) -> datetime:
    return datetime.fromisoformat(f"{day} {hour:02}:00:00")


def daily(days: int) -> list[datetime]:
    return [datetime(2026, 11, 29, 18) - timedelta(days=n) for n in range(days)]


def kept(moments: list[datetime], retention: Retention, today: date = TODAY) -> list[str]:
    left = {*moments} - surplus(moments, today, retention)
    return [f"{moment:%m-%d}" for moment in sorted(left, reverse=True)]


def test_of_a_backup_each_day_seven_days_and_four_weeks_are_kept() -> None:
    assert kept(daily(60), Retention()) == [
        *("11-29", "11-28", "11-27", "11-26", "11-25", "11-24", "11-23"),
        *("11-22", "11-15", "11-08"),  # Sundays; that of this week is today's
    ]


def test_of_a_day_the_last_one_is_kept() -> None:
    assert surplus([at("2026-11-29", 9), at("2026-11-29", 18)], TODAY, Retention()) == {at("2026-11-29", 9)}


def test_the_newest_is_kept_however_old_it_is() -> None:
    assert kept([at("2019-01-07"), at("2019-02-03")], Retention()) == ["02-03"]


def test_what_a_clock_that_went_wrong_has_dated_is_kept() -> None:
    assert surplus([at("2031-01-01"), at("2026-11-29")], TODAY, Retention(1, 1)) == set()


def test_weeks_go_on_over_the_turn_of_a_year() -> None:
    moments = [at("2026-12-27"), at("2026-12-31"), at("2027-01-03"), at("2027-01-04")]  # Sunday … Sunday, Monday
    assert kept(moments, Retention(1, 3), date(2027, 1, 4)) == ["01-04", "01-03", "12-27"]


def test_nothing_is_surplus_where_nothing_is() -> None:
    assert surplus([], TODAY, Retention()) == set()


@given(st.integers(1, 30), st.integers(1, 30), st.integers(1, 200))
def test_no_backup_of_the_days_and_weeks_is_missing_when_they_are_thinned_out_each_day(
    days: int, weeks: int, ran: int
) -> None:
    """As it is used: one more each day, and each day those go that need not be kept."""
    there: set[datetime] = set()
    for n in range(ran):
        moment = datetime(2026, 1, 1, 18) + timedelta(days=n)
        there.add(moment)
        there -= surplus(there, moment.date(), Retention(days, weeks))
    today = moment.date()
    assert {today - timedelta(days=n) for n in range(min(days, ran))} <= {one.date() for one in there}
    assert len({one.isocalendar()[:2] for one in there}) >= min(weeks, (ran + 6) // 7)
    assert len(there) <= days + weeks
