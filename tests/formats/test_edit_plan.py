"""What would become of many articles."""

from __future__ import annotations

from datetime import date

import pytest

from reader.formats.edit_plan import How, describe_now
from reader.model import Field
from tests.ui.details.articles import article, articles, plan_of


def test_dates_are_read_in_the_names_and_what_fails_is_first() -> None:
    plan = plan_of(Field.DATE, How.NAME, "year-month-day_anything")
    told = [(row.found[Field.DATE].value, row.found[Field.DATE].why_not) for row in plan.rows]
    assert told == [
        ("", "no date in the name"),
        ("", "there is no day 30.2.2014"),
        ("2022-08-22", ""),
        ("2020-11-12", ""),
        ("2019-12-30", ""),
    ]
    assert (plan.counts, plan.found, plan.changed) == ({Field.DATE: 3}, {Field.DATE: 3}, 3)
    assert [row.is_undated for row in plan.rows] == [True, True, False, False, False]


def test_a_date_that_is_there_already_changes_nothing() -> None:
    same = article(1, "2022-08-22_x", published=date(2022, 8, 22))
    [row] = plan_of(Field.DATE, How.NAME, "year-month-day_anything", of=[same]).rows
    assert row.changes == {}
    assert not row.is_undated


def test_the_folder_is_the_source_and_one_above_it_another() -> None:
    assert plan_of(Field.SOURCE, How.FOLDER).changes[0] == (1, Field.SOURCE, "The Post")
    assert plan_of(Field.SOURCE, How.FOLDER, above=1).changes[0] == (1, Field.SOURCE, "news")
    assert plan_of(Field.SOURCE, How.FOLDER, above=2).rows[0].found[Field.SOURCE].why_not == "no such folder"


def test_the_first_line_is_the_title() -> None:
    assert plan_of(Field.TITLE, How.FIRST_LINE).changes[0] == (1, Field.TITLE, "The first line of 2022-08-22_a_rival")


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        (Field.SOURCE, "  Le  Monde ", "Le Monde"),
        (Field.DATE, "12. Juli 2023", "2023-07-12"),
        (Field.LANGUAGE, "German", "de"),
    ],
)
def test_all_are_set_to_what_is_written(field: Field, words: str, value: str) -> None:
    assert plan_of(field, How.SET, words).changes == [(number, field, value) for number in range(1, 6)]


def test_what_is_cleared_already_changes_nothing() -> None:
    there = [article(1, "a", source="Le Monde"), article(2, "b"), article(3, "c", title_derived=True)]
    assert plan_of(Field.SOURCE, How.CLEAR, of=there).changes == [(1, Field.SOURCE, "")]
    assert plan_of(Field.TITLE, How.CLEAR, of=there).changes == [(1, Field.TITLE, ""), (2, Field.TITLE, "")]


@pytest.mark.parametrize(
    ("field", "how", "words", "wrong"),
    [
        (Field.DATE, How.SET, "soon", "“soon” cannot be read as a date. Write it like 12 July 2023 or 2023-07-12."),
        (Field.SOURCE, How.SET, " ", "Nothing is written here yet."),
        (Field.DATE, How.NAME, "year", "The pattern has no month, day: write it like year-month-day_anything."),
    ],
)
def test_what_can_be_edited_in_none_is_told(field: Field, how: How, words: str, wrong: str) -> None:
    plan = plan_of(field, how, words)
    assert plan.wrong == {field: wrong}
    assert (plan.fields, plan.changes) == ((), [])


def test_it_is_said_what_articles_have_now() -> None:
    there = [article(1, "a", author="Ann"), article(2, "b", author="Bea"), article(3, "c")]
    assert describe_now(there, Field.AUTHOR) == "1 not named, 2 different"
    assert describe_now(there, Field.SOURCE) == "not named"
    assert describe_now(there[:1], Field.AUTHOR) == "Ann"
    assert describe_now([article(1, "a", source="dpa"), article(2, "b", source="dpa")], Field.SOURCE) == "all dpa"
    assert describe_now(articles(), Field.DATE) == "undated"
    assert describe_now([article(1, "a", source="dpa")] * 2, Field.SOURCE, lambda of, value: f"{of} {value}") == (
        "all source dpa"
    )


def test_what_stays_undated_stands_before_what_only_keeps_its_date() -> None:
    there = [article(1, "a", published=date(2020, 1, 2)), article(2, "2020-01-03_b"), article(3, "c")]
    rows = plan_of(Field.DATE, How.NAME, "year-month-day_anything", of=there).rows
    assert [row.article.id for row in rows] == [3, 1, 2]
