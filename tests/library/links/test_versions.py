"""Near copies are versions of the fullest of them, whatever comes, goes, moves or is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from reader.library import Library
from reader.library.links import versions
from reader.library.store import wordings
from reader.model import ArticleQuery, Field
from reader.text.wording import keys_of
from tests.library.newsroom import add, state
from tests.library.stories import EDITED, LONGER, SHORTER, WIRE, story, wires


def groups(library: Library) -> dict[str, set[str]]:
    """Return the titles of versions by the title of the fullest."""
    found: dict[str, set[str]] = {}
    for article_id, fullest_id in state(library.path)["version"]:
        assert isinstance(article_id, int)
        assert isinstance(fullest_id, int)
        title = library.articles.article(fullest_id).title
        found.setdefault(title, set()).add(library.articles.article(article_id).title)
    return found


ALL = {"Longer": {"Wire", "Shorter", "Edited"}}


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_versions_are_of_the_fullest_in_whatever_order_they_come(library: Library, order: tuple[int, ...]) -> None:
    made = wires()
    for number in order:
        add(library, made[number])
    add(library, made[4])
    assert groups(library) == ALL
    assert library.check() == []


def test_they_are_found_within_a_batch(library: Library) -> None:
    add(library, *wires())
    assert groups(library) == ALL
    assert library.check() == []


def test_where_the_fullest_goes_the_next_takes_its_place(library: Library) -> None:
    _, longer, *_ = add(library, *wires())
    library.articles.delete([longer])
    assert groups(library) == {"Edited": {"Wire", "Shorter"}}
    assert library.check() == []
    library.history.undo()
    assert groups(library) == ALL
    assert library.check() == []


def test_an_undo_of_an_import_and_its_redo_take_the_versions_along(library: Library) -> None:
    wire, longer, shorter, edited, other = wires()
    add(library, wire, other)
    alone = state(library.path)
    add(library, longer, shorter, edited)
    library.history.undo()
    assert groups(library) == {}
    assert library.check() == []
    assert state(library.path)["near_copy"] == alone["near_copy"] == []
    library.history.redo()
    assert groups(library) == ALL
    assert library.check() == []


def test_another_date_is_another_id_for_versions_too(library: Library) -> None:
    _, longer, shorter, *_ = add(library, *wires())
    for number, day in ((longer, "2020-01-02"), (shorter, "")):
        library.decisions.decide(library.proposals.edit([(number, Field.DATE, day)]).decision)
    assert groups(library) == ALL
    assert library.check() == []
    library.history.undo()
    library.history.undo()
    assert groups(library) == ALL
    assert library.check() == []


def test_of_two_that_are_as_full_the_earlier_is_the_fullest(library: Library) -> None:
    add(library, story("Late", WIRE, date(2023, 4, 9)), story("Early", WIRE, date(2023, 4, 2)))
    assert groups(library) == {"Early": {"Late"}}
    number = library.articles.ids(ArticleQuery())[0]
    library.decisions.decide(library.proposals.edit([(number, Field.DATE, "2023-04-01")]).decision)
    assert groups(library) == {"Late": {"Early"}}
    assert library.check() == []


def test_another_reading_of_a_file_may_be_no_version_any_more(library: Library) -> None:
    made = wires()
    [number, *_] = add(library, made[0], made[1])
    library.articles.update(number, replace(made[0][1], body=made[4][1].body, wording=()), made[0][2])
    assert groups(library) == {}
    library.history.undo()
    assert groups(library) == {"Longer": {"Wire"}}
    assert library.check() == []


def test_no_chain_of_small_changes_makes_one_story_of_two(library: Library) -> None:
    words = [f"w{number:03}" for number in range(400)]
    steps = [" ".join(words[at : at + 200 - at // 50]) for at in (0, 50, 100, 150)]
    add(library, *(story(f"Step {number}", body) for number, body in enumerate(steps)))
    assert groups(library) == {"Step 0": {"Step 1"}, "Step 2": {"Step 3"}}
    assert library.check() == []


def test_many_versions_are_of_one(library: Library) -> None:
    copies = [story(f"Copy {number}", WIRE + f"\n\nReported by desk {number}.") for number in range(30)]
    add(library, *copies[:12])
    add(library, *copies[12:])
    add(library, story("Fullest", LONGER + "\n\n" + SHORTER[::-1]))
    assert {title: len(names) for title, names in groups(library).items()} == {"Fullest": 30}
    assert library.check() == []


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("DELETE FROM version", "2 articles are versions of another than the fullest."),
        ("UPDATE version SET fullest_id = 7", "1 versions are no articles."),
        ("UPDATE near_copy SET length = length + 1", "9 articles are called copies of others and are none."),
        ("DELETE FROM near_copy WHERE article_id < other_id", "3 articles are called copies of others and are none."),
    ],
)
def test_harm_to_the_versions_is_found(library: Library, harm: str, told: str) -> None:
    add(library, *(story(title, body) for title, body in (("Wire", WIRE), ("Longer", LONGER), ("Edited", EDITED))))
    with library._database.driver() as driver:
        driver.execute(harm)
    assert told in library.check()


def test_versions_of_an_older_library_are_found_while_nobody_waits(library: Library) -> None:
    add(library, *wires())
    with library._database.driver() as driver:
        driver.executescript("DELETE FROM wording; DELETE FROM near_copy; DELETE FROM version")
    library.meta.set("wordings to be looked at above", "0")
    while library.upkeep.step():
        pass
    assert groups(library) == ALL
    assert library.check() == []


def test_only_a_few_that_may_be_copies_are_compared(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "COMPARED", 1)
    add(library, *wires())
    assert groups(library) == ALL


def test_keys_that_several_articles_have_are_told_from_those_of_one(library: Library) -> None:
    wire, _, _, edited, other = wires()
    add(library, wire, edited, other)
    keys = [keys_of(made[1].body)[1:] for made in (wire, edited, other)]
    with library._database.read() as connection:
        shared = wordings.find_shared(connection, [key for some in keys for key in some])
    assert shared == set(keys[0]) & set(keys[1])
    assert shared
