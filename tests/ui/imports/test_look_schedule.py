"""When watched folders are looked into, by a clock of the test."""

from math import inf
from pathlib import Path

import pytest

from reader.ui.imports.look_schedule import GATHER, GATHER_MOST, ROUND, SECOND_LOOK, LookSchedule

INBOX, DESK = Path("/inbox"), Path("/desk")


@pytest.fixture
def schedule() -> LookSchedule:
    """Return a schedule in which a folder was looked into at the moment 0."""
    made = LookSchedule()
    made.keep([INBOX], 0)
    assert made.take_due(0) == [INBOX]
    made.finish(INBOX, 0, ROUND)
    return made


def test_a_folder_is_looked_into_at_once_and_then_now_and_then(schedule: LookSchedule) -> None:
    assert schedule.next() == ROUND
    assert schedule.take_due(ROUND - 1) == []
    assert schedule.take_due(ROUND) == [INBOX]
    assert schedule.next() == inf  # it is being looked into
    schedule.keep([INBOX, DESK], ROUND)
    assert schedule.take_due(ROUND) == [DESK]


def test_events_are_gathered_until_they_are_over(schedule: LookSchedule) -> None:
    for event in range(5):
        schedule.stir(INBOX, 10 + event * 0.4)
    last = 10 + 4 * 0.4
    assert schedule.next() == last + GATHER
    assert schedule.take_due(last + GATHER) == [INBOX]


def test_events_that_never_end_do_not_keep_it_from_being_looked_into(schedule: LookSchedule) -> None:
    for event in range(100):
        schedule.stir(INBOX, 10 + event * 0.1)
    assert schedule.next() == 10 + GATHER_MOST


def test_what_happens_during_a_look_is_looked_at_after_it(schedule: LookSchedule) -> None:
    schedule.stir(INBOX, 10)
    assert schedule.take_due(11) == [INBOX]
    schedule.stir(INBOX, 11.5)
    assert schedule.next() == inf
    schedule.finish(INBOX, 11.5, ROUND)
    assert schedule.next() == 11.5 + GATHER


def test_a_disk_that_is_slow_is_given_a_rest_whatever_happens_on_it(schedule: LookSchedule) -> None:
    schedule.take_due(ROUND)
    schedule.finish(INBOX, 80, 1_000, rest=40)
    schedule.stir(INBOX, 81)
    assert schedule.next() == 120
    schedule.hurry(INBOX, 90)
    assert schedule.next() == 90


def test_a_second_look_comes_soon(schedule: LookSchedule) -> None:
    schedule.stir(INBOX, 10)
    schedule.take_due(11)
    schedule.finish(INBOX, 11, SECOND_LOOK)
    assert schedule.next() == 11 + SECOND_LOOK


def test_a_folder_is_left_alone_while_what_is_new_in_it_is_imported(schedule: LookSchedule) -> None:
    schedule.hold(INBOX)
    schedule.stir(INBOX, 10)
    schedule.hurry(INBOX, 10)
    assert schedule.take_due(ROUND) == []
    schedule.release(INBOX, ROUND)
    assert schedule.take_due(ROUND) == [INBOX]


def test_it_is_looked_into_at_once_where_somebody_wants_it(schedule: LookSchedule) -> None:
    schedule.hurry(INBOX, 5)
    assert schedule.take_due(5) == [INBOX]


def test_looks_that_never_ended_are_tried_again(schedule: LookSchedule) -> None:
    schedule.take_due(ROUND)
    schedule.give_up(ROUND, 15)
    assert schedule.next() == ROUND + 15


def test_a_folder_that_is_watched_no_more_is_forgotten(schedule: LookSchedule) -> None:
    schedule.keep([], 5)
    for tell in (schedule.stir, schedule.hurry, schedule.release):
        tell(INBOX, 6)
    schedule.hold(INBOX)
    schedule.finish(INBOX, 6, 1)
    assert (schedule.next(), INBOX in schedule) == (inf, False)


def test_who_wants_a_look_while_one_is_under_way_gets_another(schedule: LookSchedule) -> None:
    schedule.take_due(ROUND)
    schedule.hurry(INBOX, ROUND + 1)
    schedule.finish(INBOX, ROUND + 2, ROUND)
    assert schedule.take_due(ROUND + 2) == [INBOX]
    schedule.finish(INBOX, ROUND + 3, ROUND)
    assert schedule.next() == ROUND + 3 + ROUND
