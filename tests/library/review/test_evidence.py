"""What speaks for and against names being one."""

from __future__ import annotations

from datetime import date

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.model import LinkedEntity
from tests.library.newsroom import add, entity_id, person, place, reading

ANN, ANNE, BEN, OSLO = person("Jonathan Whitaker"), person("Jonathon Whitaker"), person("Ben Hill"), place("Oslo")


def town(library: Library) -> None:
    """Ann ends before Anne begins; Oslo stands with both, Ben with Ann alone."""
    told: list[tuple[date | None, tuple[LinkedEntity, ...]]] = [
        (date(2019, 3, 1), (ANN, OSLO, BEN)),
        (date(2020, 5, 2), (ANN, OSLO)),
        (date(2021, 1, 3), (ANNE, OSLO)),
        (None, (ANN, ANNE)),
    ]
    for number, (day, named) in enumerate(told):
        text = " and ".join(one.name for one in named) + " met."
        add(library, reading(f"Article {number}", text, *named, published=day))


def test_names_are_told_with_their_sentences_their_time_and_what_differs(library: Library) -> None:
    town(library)
    ids = [entity_id(library, one.name) for one in (ANNE, ANN)]
    found = library.review.evidence(ids)
    ann, anne = found.sides  # the one in most articles first
    assert (ann.entity.name, anne.entity.name, found.ids) == (ANN.name, ANNE.name, tuple(reversed(ids)))
    assert (ann.first, ann.last) == (date(2019, 3, 1), date(2020, 5, 2))
    assert (anne.first, anne.last) == (date(2021, 1, 3), date(2021, 1, 3))
    assert [f"{one.left}{one.keyword}{one.right}" for one in anne.samples] == [
        "Jonathon Whitaker and Oslo met.",
        "Jonathan Whitaker and Jonathon Whitaker met.",
    ]
    assert found.difference == "The names differ by one letter"
    assert found.together == 1
    assert [(one.name, one.articles) for one in found.shared] == [(OSLO.name, 1)]
    assert found.name in (ANN.name, ANNE.name)


def test_names_that_are_not_alike_differ_in_nothing_that_could_be_said(library: Library) -> None:
    town(library)
    ids = [entity_id(library, one.name) for one in (ANN, OSLO)]
    assert library.review.evidence(ids).difference == ""
    assert library.review.evidence([*ids, entity_id(library, BEN.name)]).together == 2


def test_names_of_nobody_are_not_found(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.review.evidence([7, 8])
