"""Which decisions of two libraries do not agree."""

from __future__ import annotations

from itertools import count

import pytest

from reader.ingest.contradictions import Told, contradictions
from reader.model import Field, Kind
from reader.model.decision import Decision, Edit, EntityRef, Verb

ANNA, BERG = EntityRef(Kind.PERSON, "anna berg"), EntityRef(Kind.PERSON, "berg")
OSLO = EntityRef(Kind.PLACE, "oslo")
_MARKS = count()


def told(library: str, decision: Decision, at: int = 0, mark: str = "") -> Told:
    return Told(library, decision, at, mark or str(next(_MARKS)))


def rename(name: str) -> Decision:
    return Decision(Verb.RENAME, (ANNA,), name=name)


def edit(value: str | None, *article: str) -> Decision:
    return Decision(Verb.EDIT, edits=(Edit(article, Field.DATE, value),))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (rename("Anna"), rename("Berg")),
        (Decision(Verb.RETYPE, (OSLO,), kind=Kind.GROUP), Decision(Verb.RETYPE, (OSLO, ANNA), kind=Kind.FACILITY)),
        (Decision(Verb.LOCATE, (OSLO,), point=(59.9, 10.7)), Decision(Verb.LOCATE, (OSLO,))),
        (Decision(Verb.MERGE, (ANNA, BERG), to=ANNA, name="Anna"), Decision(Verb.DIFFERENT, (BERG, ANNA))),
        (Decision(Verb.REMOVE, (ANNA,)), rename("Anna")),
        (edit("2020-01-01", "aa", "text:bb"), edit("2020-01-02", "cc", "text:bb")),
    ],
)
def test_what_says_otherwise_of_the_same_is_told_once(one: Decision, other: Decision) -> None:
    first, second = told("a", one, at=5), told("b", other, at=3)
    [found] = contradictions([first, second])
    assert (found.earlier, found.later) == (second, first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (rename("Anna"), rename("Anna")),
        (rename("Anna"), Decision(Verb.RENAME, (BERG,), name="Berg")),
        (rename("Anna"), Decision(Verb.RETYPE, (ANNA,), kind=Kind.GROUP)),
        (Decision(Verb.REMOVE, (ANNA,), articles=(("aa",),)), rename("Anna")),
        (edit("2020-01-01", "aa"), edit("2020-01-02", "cc")),
    ],
)
def test_what_agrees_or_is_of_something_else_is_not(one: Decision, other: Decision) -> None:
    assert not contradictions([told("a", one), told("b", other)])


def test_of_one_library_the_last_word_counts_and_what_both_have_is_none() -> None:
    assert not contradictions([told("a", rename("A")), told("a", rename("B")), told("b", rename("B"))])
    assert not contradictions([told("a", rename("A"), mark="x"), told("b", rename("B"), mark="x")])
