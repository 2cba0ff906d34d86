"""Kinds that disagree between articles are settled by the library's majority, and settle again as it grows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from reader.library import Library
from reader.library.identity.kind_vote import count, majority_kinds
from reader.library.links import projection_update
from reader.library.links.aggregates import LARGE
from reader.library.store.article_record import ArticleReading
from reader.library.store.database import column
from reader.library.store.entity_key import SurfaceKey
from reader.model import ArticleQuery, Kind, LinkedEntity
from tests.library.links.test_aggregates import drift
from tests.library.newsroom import add, entity_id, person, place, reading

PERSON, ORGANIZATION, PLACE = 1, 2, 3


def organization(name: str) -> LinkedEntity:
    return LinkedEntity(name, Kind.ORGANIZATION, ())


def told(library: Library) -> list[tuple[str, Kind, int]]:
    return sorted((entity.name, entity.kind, entity.articles) for entity in library.entities.entities())


def import_siemens(library: Library, kinds: Sequence[LinkedEntity], label: str = "") -> list[int]:
    return add(library, *(reading(f"{label} {n}", "Siemens fell.", kind) for n, kind in enumerate(kinds)))


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({PERSON: 5}, {PERSON: PERSON}),
        ({PERSON: 2, ORGANIZATION: 40}, {PERSON: ORGANIZATION, ORGANIZATION: ORGANIZATION}),
        ({PERSON: 120, PLACE: 300}, {PERSON: PERSON, PLACE: PLACE}),
        ({PERSON: 2, PLACE: 3}, {PERSON: PLACE, PLACE: PLACE}),
        ({PERSON: 3, PLACE: 3}, {PERSON: PERSON, PLACE: PLACE}),
        ({PERSON: 1, PLACE: 1}, {PERSON: PERSON, PLACE: PERSON}),
    ],
)
def test_a_kind_follows_the_commonest_unless_it_is_common_itself(
    counts: dict[int, int], expected: dict[int, int]
) -> None:
    assert majority_kinds(counts) == expected


def test_a_stray_kind_joins_the_majority(library: Library) -> None:
    numbers = import_siemens(library, [organization("Siemens")] * 4 + [person("Siemens")])
    assert told(library) == [("Siemens", Kind.ORGANIZATION, 5)]
    [mention] = library.articles.article(numbers[-1]).mentions
    assert mention.kind is Kind.ORGANIZATION
    assert library.check() == []


def test_the_majority_turns_as_the_library_grows(library: Library) -> None:
    import_siemens(library, [person("Siemens")] * 2, "early")
    assert told(library) == [("Siemens", Kind.PERSON, 2)]
    later = import_siemens(library, [organization("Siemens")] * 3, "later")
    assert told(library) == [("Siemens", Kind.ORGANIZATION, 5)]
    assert library.check() == []
    library.articles.delete(later)
    assert told(library) == [("Siemens", Kind.PERSON, 2)]
    assert library.check() == []


def test_two_common_kinds_are_two_entities(library: Library) -> None:
    import_siemens(library, [organization("Siemens")] * 4 + [person("Siemens")] * 3)
    assert told(library) == [("Siemens", Kind.ORGANIZATION, 4), ("Siemens", Kind.PERSON, 3)]


def test_spellings_of_one_name_settle_together(library: Library) -> None:
    kinds = [organization("SIEMENS")] * 3 + [person("Siemens")]
    add(library, *(reading(f"{n}", f"{kind.name} fell.", kind) for n, kind in enumerate(kinds)))
    assert [(kind, articles) for _, kind, articles in told(library)] == [(Kind.ORGANIZATION, 4)]


def test_a_surname_alone_never_joins_a_full_name_of_another_article(library: Library) -> None:
    add(
        library,
        reading("One", "Bernd Montag spoke.", person("Bernd Montag")),
        reading("Two", "Montag spoke.", person("Montag")),
    )
    assert told(library) == [("Bernd Montag", Kind.PERSON, 1), ("Montag", Kind.PERSON, 1)]


def test_a_kind_that_turns_in_many_articles_moves_as_a_whole(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    import_siemens(library, [person("Siemens")] * (LARGE + 1) + [organization("Siemens")] * 10)
    assert told(library) == [("Siemens", Kind.PERSON, LARGE + 11)]
    one_by_one: list[int] = []

    def noted(_: Connection, ids: Sequence[int]) -> list[ArticleReading]:
        one_by_one.extend(ids)
        return []

    monkeypatch.setattr(projection_update, "take_out", noted)
    import_siemens(library, [organization("Siemens")] * LARGE, "later")
    assert one_by_one == []
    assert told(library) == [("Siemens", Kind.ORGANIZATION, LARGE + 10), ("Siemens", Kind.PERSON, LARGE + 1)]
    assert library.check() == []


def test_the_little_that_turns_of_a_large_entity_leaves_what_is_stored_of_it(library: Library) -> None:
    add(library, *(reading(f"{n}", "IBM of Armonk.", organization("IBM"), place("Armonk")) for n in range(LARGE)))
    import_siemens(library, [organization("Siemens")] * 4 + [person("Siemens")] * 2)
    ibm, siemens = entity_id(library, "IBM"), entity_id(library, "Siemens")
    library.decisions.decide(library.proposals.merge([ibm, siemens], "IBM").decision)
    library.upkeep.store_large()
    assert drift(library, "IBM") == 0
    import_siemens(library, [person("Siemens")], "later")
    assert ("Siemens", Kind.PERSON, 3) in told(library)
    assert drift(library, "IBM") == 2
    assert library.check() == []


KINDS = st.sampled_from([person("Siemens"), organization("Siemens"), place("Siemens")])


@settings(max_examples=25, deadline=None)
@given(st.lists(KINDS, min_size=1, max_size=12), st.data())
def test_the_order_in_which_articles_came_does_not_matter(kinds: list[LinkedEntity], data: st.DataObject) -> None:
    made = [reading(f"{number}", "Siemens fell.", kind) for number, kind in enumerate(kinds)]
    shuffled = data.draw(st.permutations(made))
    cut = data.draw(st.integers(0, len(made)))
    with TemporaryDirectory() as folder:
        with Library.create(Path(folder, "one.library")) as one:
            add(one, *made)
            together = told(one)
        with Library.create(Path(folder, "two.library")) as two:
            add(two, *shuffled[:cut])
            gone = add(two, *shuffled[cut:])
            two.articles.delete(gone)
            two.articles.restore(gone)
            assert told(two) == together
            assert two.check() == []
            two.articles.delete(two.articles.ids(ArticleQuery()))
            assert told(two) == []
            assert two.check() == []


def test_it_is_asked_whether_it_is_wanted_still_while_the_names_of_a_long_text_are_put_in_order(
    library: Library,
) -> None:
    names = Counter(SurfaceKey(PERSON, f"name {number:04}") for number in range(1_200))
    asked: list[bool] = []

    def ask() -> bool:
        asked.append(True)
        return False

    with library._database.write() as connection:
        count(connection, Counter(list(names)[:1]), 1, {})
        before = len(asked)
        with library._database.interruptible(ask):
            count(connection, names, 1, {})
        assert len(asked) - before >= 2 * 3 + 2  # thrice a pass, of two, and before each of two statements
        told = column(connection, "SELECT n FROM read_kind ORDER BY form")
    assert told == [2, *[1] * 1_199]
