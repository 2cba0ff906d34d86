"""Which row shows what."""

from __future__ import annotations

from array import array
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import FIRST_DATED
from reader.ui.browsing.time_bounds import bounds, days_of
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.entity_page.content import within
from reader.ui.entity_page.mention_rows import ARTICLE, FOLDED, HEADING, SEVERAL, WHOLE, MentionRows, row_of

AMOUNTS = st.lists(st.integers(1, 9), min_size=1, max_size=12)


def first_of(day: date) -> int:
    return day.toordinal() << 20


def shown(rows: MentionRows) -> list[tuple[int, int]]:
    return [(row.at, row.mention) for row in map(rows.row, range(len(rows)))]


def test_each_article_is_a_row_with_its_first_mentions_below_it() -> None:
    rows = MentionRows(array("q", [FIRST_DATED + 9, FIRST_DATED + 5]), array("q", [1, 5]))
    assert shown(rows) == [(0, ARTICLE), (0, 0), (1, ARTICLE), (1, 0), (1, 1), (1, 2)]
    assert (rows.unfolded_at(1), rows.mentions_of(1), rows.total) == (3, 5, 6)


def test_the_undated_ones_stand_below_a_heading() -> None:
    rows = MentionRows(array("q", [FIRST_DATED + 9, 7, 5]), array("q", [1, 1, 1]))
    assert shown(rows) == [(0, ARTICLE), (0, 0), (1, HEADING), (1, ARTICLE), (1, 0), (2, ARTICLE), (2, 0)]
    assert (rows.top_of(1), rows.top_of(2), rows.unfolded_at(1)) == (2, 5, 1)


@given(AMOUNTS, st.integers(0, 12), st.integers(0, 12), st.integers(0, 12), st.sampled_from([FOLDED, SEVERAL, WHOLE]))
def test_a_stretch_shows_the_same_rows_as_all_of_them(
    amounts: list[int], undated: int, low: int, high: int, most: int
) -> None:
    ids = [FIRST_DATED + 100 - at if at < len(amounts) - undated else 100 - at for at in range(len(amounts))]
    every = MentionRows(ids, amounts, most)
    low, high = min(low, len(ids)), min(high, len(ids))
    expected = [row for row in shown(every) if low <= row[0] < high]
    every.narrow(low, high)
    assert shown(every) == expected
    assert every.articles == max(high - low, 0)
    assert len(shown(MentionRows(ids, amounts, WHOLE))) == len(ids) + sum(amounts) + (undated > 0)


@given(AMOUNTS, st.data())
def test_an_article_that_is_folded_otherwise_changes_nothing_else(amounts: list[int], data: st.DataObject) -> None:
    ids = [FIRST_DATED + 100 - at for at in range(len(amounts))]
    at = data.draw(st.integers(0, len(ids) - 1))
    before, after = MentionRows(ids, amounts), MentionRows(ids, amounts, otherwise={ids[at]: FOLDED, 12: WHOLE})
    assert [row for row in shown(after) if row[0] != at] == [row for row in shown(before) if row[0] != at]
    assert [row for row in shown(after) if row[0] == at] == [(at, ARTICLE), (at, 0)]


def test_there_is_no_row_behind_the_last() -> None:
    rows = MentionRows([FIRST_DATED], [1])
    for number in (-1, 2):
        with pytest.raises(IndexError):
            rows.row(number)
    assert len(MentionRows()) == 0


def test_a_stretch_of_time_is_a_slice() -> None:
    days = date(2023, 7, 6), date(2020, 11, 30), date(2020, 3, 1), date(2020, 2, 29)
    ids = [*map(first_of, days), 9, 4]
    spring_to_autumn = Narrowing(months=(2020 * 12 + 2, 2020 * 12 + 10))
    assert within(ids, spring_to_autumn) == (1, 3)
    assert within(ids, ALL) == (0, 6)
    assert within(ids, Narrowing(undated=True)) == (4, 6)
    first, last = bounds(spring_to_autumn)
    assert [number for number in ids if first <= number <= last] == ids[1:3]
    assert [number for number in ids if bounds(Narrowing(undated=True))[1] >= number] == [9, 4]


def test_months_are_days() -> None:
    assert days_of((2020 * 12 + 1, 2020 * 12 + 1)) == (date(2020, 2, 1).toordinal(), date(2020, 2, 29).toordinal())
    assert days_of((9999 * 12 + 11, 9999 * 12 + 11))[1] == date.max.toordinal()


def test_an_article_that_is_gone_leads_to_the_next_older_one() -> None:
    assert [row_of([9, 7, 5], number) for number in (10, 9, 8, 5, 1)] == [0, 0, 1, 2, 3]
