"""Every clock is met in every zone and every locale, and every zone in every locale."""

from itertools import product

from tests import days
from tests.days import CLOCKS, FEW, LOCALES, ROOT, ZONES


def test_every_two_of_clock_zone_and_locale_meet() -> None:
    met = days.days(few=False)
    assert {(day.clock, day.zone) for day in met} == {*product(CLOCKS, ZONES)}
    assert {(day.clock, day.locale) for day in met} == {*product(CLOCKS, LOCALES)}
    assert {(day.zone, day.locale) for day in met} == {*product(ZONES, LOCALES)}


def test_the_few_meet_every_clock_zone_and_locale() -> None:
    met = days.days(few=True)
    assert [day.clock for day in met] == [*CLOCKS]
    assert {day.zone for day in met} == {*ZONES}
    assert {day.locale for day in met} == {*LOCALES}
    assert [name for name in FEW if not (ROOT / name).exists()] == []
