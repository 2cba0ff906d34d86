"""Every name of a library as a list: by kind, by what is typed, in any order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.library.entities import name_index, name_list
from reader.library.entities.name_index import NameIndex, stretch
from reader.model import Kind, LinkedEntity, NameOrder, NameQuery
from reader.model.decision import Target
from tests.library.newsroom import add, amount, entity_id, person, place, reading

FIRST, LATER = datetime(2023, 5, 1, 12, tzinfo=UTC), datetime(2023, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> list[float]:
    return [FIRST.timestamp()]


@pytest.fixture
def library(tmp_path: Path, clock: list[float]) -> Iterator[Library]:
    with Library.open(tmp_path / "names.library", create=True, now=lambda: clock[0]) as made:
        add(
            made,
            reading(
                "One",
                "Łódź, Gong Zheng. Gong spoke. 5 euros",
                place("Łódź"),
                person("Gong Zheng", "Gong"),
                amount("5 euros"),
            ),
            reading("Two", "Łódź, Bernd Montag. Łódź", place("Łódź"), person("Bernd Montag")),
        )
        clock[0] = LATER.timestamp()
        add(
            made,
            reading("Three", "Łódź, Gong Zheng, Éclair AG", place("Łódź"), person("Gong Zheng"), firm("Éclair AG")),
        )
        yield made


def firm(name: str) -> LinkedEntity:
    return LinkedEntity(name, Kind.ORGANIZATION, ())


def names(library: Library, query: NameQuery, limit: int | None = None) -> list[str]:
    return [row.name for row in library.name_list.rows(library.name_list.find(query, limit), query)]


def test_every_name_is_listed_but_dates_and_amounts(library: Library) -> None:
    assert names(library, NameQuery()) == ["Łódź", "Gong Zheng", "Bernd Montag", "Éclair AG"]


@pytest.mark.parametrize(
    ("order", "listed"),
    [
        (NameOrder.RAREST, ["Éclair AG", "Bernd Montag", "Gong Zheng", "Łódź"]),
        (NameOrder.ALPHABET, ["Bernd Montag", "Éclair AG", "Gong Zheng", "Łódź"]),
        (NameOrder.NEW, ["Éclair AG", "Bernd Montag", "Gong Zheng", "Łódź"]),
    ],
)
@pytest.mark.parametrize("limit", [None, 2])
def test_the_names_stand_in_any_order(library: Library, order: NameOrder, listed: list[str], limit: int | None) -> None:
    assert names(library, NameQuery(order=order), limit) == listed[:limit]


@pytest.mark.parametrize("order", [NameOrder.MOST, NameOrder.RAREST, NameOrder.NEW])
def test_what_stands_first_is_known_without_an_index(library: Library, order: NameOrder) -> None:
    assert library.name_list.first(order, 3) == library.name_list.find(NameQuery(order=order), 3)
    assert not library.name_list.first(NameOrder.ALPHABET, 3)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lodz", ["Łódź"]),
        ("ŁÓ", ["Łódź"]),
        ("o", ["Łódź", "Gong Zheng", "Bernd Montag"]),
        ("zheng gong", ["Gong Zheng"]),
        ("eng", ["Gong Zheng"]),
        ("gong montag", []),
        ("5", []),
        ("  ", ["Łódź", "Gong Zheng", "Bernd Montag", "Éclair AG"]),
    ],
)
def test_a_part_of_any_name_finds_it_in_plain_letters(library: Library, typed: str, found: list[str]) -> None:
    assert names(library, NameQuery(typed)) == found
    assert names(library, NameQuery(typed), 2) == found[:2]
    assert sum(library.name_list.index().count(NameQuery(typed)).values()) == len(found)


def test_where_very_many_are_found_they_stand_in_the_same_order(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = {order: names(library, NameQuery("o", (Kind.PERSON,), order=order), 2) for order in NameOrder}
    monkeypatch.setattr(name_index, "FEW", 1)
    assert {order: names(library, NameQuery("o", (Kind.PERSON,), order=order), 2) for order in NameOrder} == expected


def test_words_are_looked_for_in_one_name_at_a_time(library: Library) -> None:
    add(library, reading("Four", "Anna Hallström, called Kobold", person("Anna Hallström", "Kobold")))
    assert names(library, NameQuery("hallstr kob")) == []
    assert names(library, NameQuery("kob")) == ["Anna Hallström"]


def test_a_row_says_by_which_other_name_it_was_found(library: Library) -> None:
    add(library, reading("Four", "Anna Hallström, called Kobold", person("Anna Hallström", "Kobold")))
    query = NameQuery("kob")
    [row] = library.name_list.rows(library.name_list.find(query), query)
    assert (row.name, row.alias, row.kind, row.articles) == ("Anna Hallström", "Kobold", Kind.PERSON, 1)
    query = NameQuery("anna")
    [row] = library.name_list.rows(library.name_list.find(query), query)
    assert row.alias == ""


def test_kinds_are_chosen_and_counted(library: Library) -> None:
    assert names(library, NameQuery(kinds=(Kind.PERSON,))) == ["Gong Zheng", "Bernd Montag"]
    assert names(library, NameQuery(kinds=(Kind.ORGANIZATION, Kind.PLACE))) == ["Łódź", "Éclair AG"]
    assert names(library, NameQuery(kinds=(Kind.PRODUCT,))) == []
    index = library.name_list.index()
    assert index.by_kind == {Kind.PERSON: 2, Kind.ORGANIZATION: 1, Kind.PLACE: 1}
    assert index.count(NameQuery("z", (Kind.PERSON,))) == {Kind.PERSON: 1, Kind.PLACE: 1}


def test_the_newest_say_when_they_were_first_seen(library: Library) -> None:
    query = NameQuery(order=NameOrder.NEW)
    rows = library.name_list.rows(library.name_list.find(query), query)
    days = [FIRST.astimezone().date(), LATER.astimezone().date()]
    assert [row.met for row in rows] == [days[1], days[0], days[0], days[0]]
    assert {row.met for row in library.name_list.rows(library.name_list.find(NameQuery()), NameQuery())} == {None}


def test_of_a_very_common_name_the_same_day_is_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    query = NameQuery(order=NameOrder.NEW)
    ids = library.name_list.find(query)
    rows = library.name_list.rows(ids, query)
    monkeypatch.setattr(name_list, "MANY", 0)
    assert library.name_list.rows(ids, query) == rows


def test_tagged_names_are_listed_alone(library: Library) -> None:
    ids = [entity_id(library, name) for name in ("Łódź", "Bernd Montag")]
    library.decisions.decide(library.note_proposals.tag(["harbour"], entities=ids).decision)
    library.decisions.decide(library.note_proposals.tag(["crane"], entities=ids[:1]).decision)
    assert names(library, NameQuery(tagged=True)) == ["Łódź", "Bernd Montag"]
    assert names(library, NameQuery(tag="Crane")) == ["Łódź"]
    assert names(library, NameQuery(tag="harbour", kinds=(Kind.PERSON,))) == ["Bernd Montag"]
    assert names(library, NameQuery("mont", tag="harbour"), 5) == ["Bernd Montag"]
    assert names(library, NameQuery(tag="none")) == []
    query = NameQuery(tagged=True)
    assert library.name_list.index().count(query, library.name_list.ids_among(query)) == {
        Kind.PERSON: 1,
        Kind.PLACE: 1,
    }


def test_watched_names_are_listed_alone(library: Library) -> None:
    gong, lodz = entity_id(library, "Gong Zheng"), entity_id(library, "Łódź")
    assert library.name_list.count_watched() == 0
    library.decisions.decide(library.proposals.watch("the mayor", Target(gong)).decision)
    assert names(library, NameQuery(watched=True)) == ["Gong Zheng"]
    assert library.name_list.count_watched() == 1
    library.decisions.decide(library.note_proposals.tag(["harbour"], entities=[lodz]).decision)
    assert names(library, NameQuery(watched=True, tagged=True)) == []
    library.decisions.decide(library.note_proposals.tag(["harbour"], entities=[gong]).decision)
    assert names(library, NameQuery(watched=True, tag="harbour")) == ["Gong Zheng"]


def test_what_was_decided_is_listed_and_found(library: Library) -> None:
    gong, montag = entity_id(library, "Gong Zheng"), entity_id(library, "Bernd Montag")
    library.decisions.decide(library.proposals.rename(gong, "Zheng the Mayor").decision)
    assert names(library, NameQuery("mayor")) == ["Zheng the Mayor"]
    assert names(library, NameQuery(order=NameOrder.ALPHABET))[-1] == "Zheng the Mayor"
    library.decisions.decide(library.proposals.merge([gong, montag], "Zheng the Mayor").decision)
    assert "Bernd Montag" not in names(library, NameQuery())
    library.decisions.decide(library.proposals.remove([gong]).decision)
    assert names(library, NameQuery()) == ["Łódź", "Éclair AG"]


def test_names_that_are_gone_have_no_row(library: Library) -> None:
    ids = library.name_list.find(NameQuery())
    library.decisions.decide(library.proposals.remove([ids[0]]).decision)
    assert [row.id for row in library.name_list.rows(ids, NameQuery())] == list(ids[1:])


def test_versions_count_once_where_that_is_wanted(library: Library) -> None:
    library.count_versions_once(True)
    assert [row.articles for row in library.name_list.rows(library.name_list.find(NameQuery()), NameQuery())] == [
        3,
        2,
        1,
        1,
    ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("g", "Gong Zheng"), ("Gong", "Gong Zheng"), ("c", "Éclair AG"), ("a", "Bernd Montag"), ("l", "Łódź")],
)
def test_letters_lead_to_the_name_that_begins_so(library: Library, typed: str, name: str) -> None:
    row = library.name_list.index().row_beginning(NameQuery(), typed)
    assert row is not None
    assert names(library, NameQuery(order=NameOrder.ALPHABET))[row] == name
    assert library.name_list.index().row_beginning(NameQuery(), "zz") is None
    assert library.name_list.index().row_beginning(NameQuery(kinds=(Kind.PERSON,)), "g") == 1


def test_an_empty_library_lists_nothing(tmp_path: Path) -> None:
    with Library.create(tmp_path / "empty.library") as library:
        index = library.name_list.index()
        assert (len(index), list(index.find(NameQuery("a"))), index.count(NameQuery("a"))) == (0, [], {})
        assert index.row_beginning(NameQuery(), "a") is None


@pytest.mark.parametrize("order", NameOrder)
def test_an_index_finds_what_looking_at_each_finds(order: NameOrder) -> None:
    told = [(number, 1 + number % 3, f"{'abc'[number % 3]}{number}", f"x{number % 7}") for number in range(60, 0, -1)]
    index = NameIndex(((number, code, stretch(*both)) for number, code, *both in told), [*Kind].__getitem__)
    key: dict[NameOrder, Callable[[tuple[int, int, str, str]], Any]] = {
        NameOrder.MOST: lambda one: -one[0],
        NameOrder.RAREST: lambda one: one[0],
        NameOrder.ALPHABET: lambda one: one[2],
        NameOrder.NEW: lambda one: -one[0],
    }
    for typed in ("a", "x3", "1", "a1", "x", "nothing"):
        expected = [one[0] for one in sorted(told, key=key[order]) if typed in one[2] or typed in one[3]]
        assert list(index.find(NameQuery(typed, order=order))) == expected
        assert list(index.find(NameQuery(typed, order=order), limit=4)) == expected[:4]
