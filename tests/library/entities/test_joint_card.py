"""The cross-reference of several entities."""

from __future__ import annotations

from datetime import date

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.library.entities import joint_card
from reader.library.links import aggregates
from reader.model import FIRST_DATED
from tests.library.newsroom import add, entity_id, person, place, reading

GONG, XI, MONTAG, SHANGHAI = person("Gong Zheng"), person("Xi Jinping"), person("Bernd Montag"), place("Shanghai")


def fill(library: Library) -> list[int]:
    names = (GONG, XI, MONTAG, SHANGHAI)
    return add(
        library,
        reading("One", "Gong Zheng met Xi Jinping in Shanghai.", *names, published=date(2020, 3, 24)),
        reading("Two", "Gong Zheng spoke. Xi Jinping and Bernd Montag left.", *names, published=date(2023, 5, 1)),
        reading("Three", "Gong Zheng slept in Shanghai.", *names, published=date(2021, 1, 1)),
        reading("Four", "Xi Jinping and Gong Zheng.", *names, published=None),
    )


def test_what_is_known_of_them_together_is_told(library: Library) -> None:
    one, two, _, four = fill(library)
    ids = [entity_id(library, "Gong Zheng"), entity_id(library, "Xi Jinping")]
    told = library.cross_reference.joint_card(ids, 2)
    assert [entity.name for entity in told.entities] == ["Gong Zheng", "Xi Jinping"]
    assert (told.articles, told.undated) == (3, 1)
    assert told.months == ((("2020-03", 1), ("2021-01", 1), ("2023-05", 1)), (("2020-03", 1), ("2023-05", 1)))
    assert told.months_together == (("2020-03", 1), ("2023-05", 1))
    assert {(other.name, other.articles) for other in told.others} == {("Shanghai", 1), ("Bernd Montag", 1)}
    assert [joint.article_id for joint in told.joint] == [two, one]
    assert told.first
    assert told.first.article_id == one
    assert four < FIRST_DATED


def test_who_is_never_named_together_has_no_articles(library: Library) -> None:
    add(library, reading("One", "Gong Zheng spoke.", GONG), reading("Two", "Xi Jinping spoke.", XI))
    told = library.cross_reference.joint_card([entity_id(library, "Gong Zheng"), entity_id(library, "Xi Jinping")], 9)
    assert (told.articles, told.undated, told.others, told.joint, told.first) == (0, 0, (), (), None)
    with pytest.raises(NotFoundError):
        library.cross_reference.joint_card([entity_id(library, "Gong Zheng"), 999], 9)


def test_stored_counts_tell_the_same(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(library)
    ids = [entity_id(library, "Gong Zheng"), entity_id(library, "Xi Jinping")]
    before = library.cross_reference.joint_card(ids, 9)
    monkeypatch.setattr(aggregates, "LARGE", 1)
    library.upkeep.store_large()
    assert library.cross_reference.joint_card(ids, 9) == before


def test_of_each_kind_only_the_commonest_others_are_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(library)
    monkeypatch.setattr(joint_card, "OF_A_KIND", 0)
    told = library.cross_reference.joint_card([entity_id(library, "Gong Zheng"), entity_id(library, "Xi Jinping")], 9)
    assert told.others == ()
