"""What repeats a story is counted as it would be counted anew, whatever happens to a library in whatever order."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.errors import ReaderError
from reader.library import Library
from reader.library.links import aggregates
from reader.library.store.database import Database
from reader.model import ArticleQuery, Field, Kind
from reader.model.decision import Proposal, Target
from tests.library.newsroom import MONDAY, Ready, add, person, place, reading
from tests.library.stories import EDITED, LONGER, OTHER, SHORTER, WIRE

NAMES = (person("Odile Ferrant"), place("Dunmare"), person("Dunmare"), place("Vell"), place("Tull"))
BODIES = (WIRE, LONGER, SHORTER, EDITED, OTHER, OTHER + " The club paid for the tea.")


def counted(path: Path) -> tuple[dict[int, int], dict[tuple[int, int], int]]:
    """Return what the library has counted: of its entities, and of the co-mentions that are stored."""
    with closing(sqlite3.connect(path)) as connection:
        entities = dict(connection.execute("SELECT id, n_repeats FROM entity").fetchall())
        pairs = connection.execute("SELECT entity_id, other_id, n_repeats FROM comention").fetchall()
    return entities, {(entity, other): n for entity, other, n in pairs}


def counted_anew(path: Path) -> tuple[dict[int, int], dict[tuple[int, int], int]]:
    """Return the same from the mentions and versions alone."""
    with closing(sqlite3.connect(path)) as connection:
        fullest = dict(connection.execute("SELECT article_id, fullest_id FROM version").fetchall())
        articles: dict[int, set[int]] = defaultdict(set)
        for entity, article in connection.execute("SELECT entity_id, article_id FROM mention"):
            articles[entity].add(article)
        numbers = [number for (number,) in connection.execute("SELECT id FROM entity")]
        pairs = connection.execute("SELECT entity_id, other_id FROM comention").fetchall()

    def repeats(found: set[int]) -> int:
        return len(found) - len({fullest.get(article, article) for article in found})

    return (
        {entity: repeats(articles[entity]) for entity in numbers},
        {(entity, other): repeats(articles[entity] & articles[other]) for entity, other in pairs},
    )


@st.composite
def papers(draw: st.DrawFn) -> Ready:
    names = draw(st.lists(st.sampled_from(NAMES), max_size=4, unique_by=lambda one: one.name))
    day = draw(st.sampled_from([None, MONDAY, date(2023, 4, 5)]))
    said = ". ".join(one.name for one in names)
    return reading(
        f"It was said of {said}" if said else "It was said", draw(st.sampled_from(BODIES)), *names, published=day
    )


class CountedLibrary(RuleBasedStateMachine):
    """A library in which papers tell the same stories, and to which anything may happen."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "a.library")
        self.library = Library.open(self.path, create=True, now=lambda: 1_700_000_000.0)

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    def articles(self) -> Sequence[int]:
        return sorted(self.library.articles.ids(ArticleQuery()))

    def some(self, data: st.DataObject, at_most: int = 3) -> list[int]:
        return data.draw(st.lists(st.sampled_from(self.articles()), min_size=1, max_size=at_most, unique=True))

    def an_entity(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from([one.id for one in self.library.entities.entities()]))

    def has_articles(self) -> bool:
        return bool(self.articles())

    def has_entities(self) -> bool:
        return bool(self.library.entities.entities())

    def decide(self, proposal: Proposal) -> None:
        self.library.decisions.decide(proposal.decision)

    @rule(made=st.lists(papers(), min_size=1, max_size=4))
    def add(self, made: list[Ready]) -> None:
        import_id = self.library.imports.begin("random")
        self.library.imports.add(import_id, made)
        self.library.imports.finish(import_id)

    @precondition(has_entities)
    @rule(data=st.data())
    def store_what_stands_together(self, data: st.DataObject) -> None:
        database = Database(self.path)
        with database.write() as connection:
            entity = self.an_entity(data)
            aggregates.forget(connection, entity)
            aggregates.store(connection, entity)
        database.close()

    @precondition(has_articles)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.library.articles.delete(self.some(data))

    @rule()
    def undo(self) -> None:
        if self.library.history.state().undo:
            self.library.history.undo()

    @rule()
    def redo(self) -> None:
        if self.library.history.state().redo:
            self.library.history.redo()

    @precondition(has_articles)
    @rule(data=st.data(), made=papers())
    def read_again(self, data: st.DataObject, made: Ready) -> None:
        _, draft, read = made
        [number] = self.some(data, 1)
        self.library.articles.update(number, draft, read)

    @precondition(has_articles)
    @rule(data=st.data())
    def keep_apart(self, data: st.DataObject) -> None:
        try:
            self.decide(self.library.proposals.keep_apart(self.some(data, 1)[0]))
        except ReaderError:  # it has no versions
            return

    @precondition(has_articles)
    @rule(data=st.data())
    def keep_together(self, data: st.DataObject) -> None:
        try:
            self.decide(self.library.proposals.keep_together(self.some(data)))
        except ReaderError:  # they are one story already
            return

    @precondition(has_entities)
    @rule(data=st.data(), verb=st.sampled_from(["merge", "split", "remove", "rename"]))
    def decide_about_names(self, data: st.DataObject, verb: str) -> None:
        entity, articles = self.an_entity(data), self.some(data)
        try:
            self.decide(self._proposal(verb, entity, self.an_entity(data), articles))
        except ReaderError:  # they are one, or the articles do not name it
            return

    def _proposal(self, verb: str, entity: int, other: int, articles: list[int]) -> Proposal:
        proposals = self.library.proposals
        if verb == "merge":
            return proposals.merge([entity, other], "Odile Ferrant")
        if verb == "split":
            return proposals.split_articles(entity, articles, Target(kind=Kind.PERSON, name="Somebody Else"))
        return proposals.remove([entity]) if verb == "remove" else proposals.rename(entity, "Ferrant")

    @precondition(has_articles)
    @rule(data=st.data(), day=st.sampled_from(["2023-04-03", "2021-01-01", ""]))
    def date_otherwise(self, data: st.DataObject, day: str) -> None:
        try:
            self.decide(self.library.proposals.edit([(number, Field.DATE, day) for number in self.some(data)]))
        except ReaderError:  # they are of that day already
            return

    @invariant()
    def it_is_counted_right(self) -> None:
        assert counted(self.path) == counted_anew(self.path)


EXAMPLES = int(os.environ.get("ENTITY_READER_EXAMPLES", "10"))
TestCountedLibrary = CountedLibrary.TestCase
TestCountedLibrary.settings = settings(max_examples=EXAMPLES, stateful_step_count=20, deadline=None)


def store(path: Path, entity: int) -> None:
    """Store what stands together with an entity, as is done with those in many articles."""
    database = Database(path)
    with database.write() as connection:
        aggregates.store(connection, entity)
    database.close()


def told(library: Library) -> dict[str, tuple[int, int]]:
    """Return, in their order, in how many articles or stories entities are, and how many versions that leaves out."""
    return {one.name: (one.articles, one.versions) for one in library.entities.entities()}


ODILE, DUNMARE, VELL = person("Odile Ferrant"), place("Dunmare"), place("Vell")


def test_of_the_versions_of_a_story_each_counts_or_one(library: Library) -> None:
    _, longer, *_ = add(
        library,
        reading("Wire", WIRE, DUNMARE, VELL),
        reading("Longer", LONGER, ODILE, DUNMARE),
        reading("Shorter", SHORTER, DUNMARE, VELL),
        reading("Vell and Odile Ferrant", OTHER, VELL, ODILE),
        reading("Odile Ferrant", OTHER[:200], ODILE),
    )
    assert list(told(library).items()) == [("Dunmare", (3, 0)), ("Vell", (3, 0)), ("Odile Ferrant", (3, 0))]
    library.count_versions_once(True)
    assert told(library) == {"Odile Ferrant": (3, 0), "Vell": (2, 1), "Dunmare": (1, 2)}
    assert list(told(library)) == ["Odile Ferrant", "Vell", "Dunmare"]
    assert {one.name: one.articles for one in library.entities.in_article(longer)} == {"Dunmare": 1, "Odile Ferrant": 3}
    library.count_versions_once(False)
    assert told(library)["Dunmare"] == (3, 0)


def test_what_stands_together_is_counted_alike_whether_it_is_stored_or_not(library: Library) -> None:
    ids = add(
        library,
        reading("Wire", WIRE, DUNMARE, VELL),
        reading("Longer", LONGER, ODILE, DUNMARE),
        reading("Shorter", SHORTER, DUNMARE, VELL),
    )
    [dunmare] = library.entities.find_by_name("Dunmare")
    library.count_versions_once(True)
    assert [(one.name, one.articles) for one in library.cross_reference.often_with(dunmare.id)] == [
        ("Vell", 1),
        ("Odile Ferrant", 1),
    ]
    store(library.path, dunmare.id)
    steps: list[Callable[[], object]] = [
        lambda: library.articles.delete(ids[:1]),
        library.history.undo,
        lambda: library.articles.delete(ids[1:2]),
        library.history.undo,
        lambda: library.decisions.decide(library.proposals.keep_apart(ids[0]).decision),
        library.history.undo,
        lambda: library.decisions.decide(library.proposals.edit([(ids[0], Field.DATE, "2021-01-01")]).decision),
        library.history.undo,
        lambda: library.decisions.decide(library.proposals.remove([dunmare.id], ids[2:]).decision),
        library.history.undo,
    ]
    assert counted(library.path)[1] != {}
    for step in steps:
        step()
        assert counted(library.path) == counted_anew(library.path)
        assert library.check() == []


@pytest.mark.parametrize("is_stored", [False, True])
def test_over_time_a_story_counts_once_in_the_month_of_its_earliest_version(
    library: Library, is_stored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = date(2023, 3, 30), date(2023, 4, 2), date(2023, 5, 5)
    add(
        library,
        reading("Shorter", SHORTER, DUNMARE, VELL, published=first),
        reading("Wire", WIRE, DUNMARE, published=second),
        reading("Longer", LONGER, DUNMARE, VELL, published=third),
        reading("Dunmare and Vell", OTHER, DUNMARE, VELL, published=third),
        reading("Dunmare once", OTHER[:150], DUNMARE, published=None),
    )
    known = {one.name: one.id for one in library.entities.entities()}
    if is_stored:
        monkeypatch.setattr(aggregates, "LARGE", 1)
        store(library.path, known["Dunmare"])
    pair = [known["Dunmare"], known["Vell"]]
    card, joint = library.cross_reference.card(pair[0]), library.cross_reference.joint_card(pair, 9)
    assert (card.months, card.undated) == ((("2023-03", 1), ("2023-04", 1), ("2023-05", 2)), 1)
    assert (joint.articles, joint.months_together) == (3, (("2023-03", 1), ("2023-05", 2)))
    library.count_versions_once(True)
    card, joint = library.cross_reference.card(pair[0]), library.cross_reference.joint_card(pair, 9)
    assert (card.months, card.undated) == ((("2023-03", 1), ("2023-05", 1)), 1)
    assert card.entity.articles == sum(n for _, n in card.months) + card.undated
    assert (joint.articles, joint.undated) == (2, 0)
    assert joint.months_together == (("2023-03", 1), ("2023-05", 1))
    query = ArticleQuery(entity_ids=tuple(pair))
    assert library.articles.count(query).articles == 3
    assert library.articles.count(query, as_told=True).articles == 2


def test_who_comes_to_be_known_to_a_stored_entity_by_a_merge_is_counted_with_what_repeats(library: Library) -> None:
    add(
        library,
        reading("Wire of Tull", WIRE, DUNMARE, place("Tull"), VELL),
        reading("Longer", LONGER, DUNMARE, ODILE, VELL),
        reading("Shorter", SHORTER, DUNMARE, place("Vell")),
    )
    known = {one.name: one.id for one in library.entities.entities()}
    store(library.path, known["Dunmare"])
    library.decisions.decide(library.proposals.merge([known["Tull"], known["Vell"]], "Tull").decision)
    assert counted(library.path) == counted_anew(library.path)
    assert library.check() == []
    library.history.undo()
    assert counted(library.path) == counted_anew(library.path)


@pytest.mark.parametrize("table", ["entity", "comention"])
def test_a_wrong_count_is_found(library: Library, table: str) -> None:
    add(library, reading("Wire", WIRE, DUNMARE, VELL), reading("Longer", LONGER, DUNMARE, VELL))
    [dunmare] = library.entities.find_by_name("Dunmare")
    store(library.path, dunmare.id)
    assert library.check() == []
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute(f"UPDATE {table} SET n_repeats = 0")
        connection.commit()
    assert [problem for problem in library.check() if "repeats a story" in problem]


def test_completion_has_those_first_that_are_in_most_stories(library: Library) -> None:
    tull, tulip = place("Tull"), place("Tulip")
    add(
        library,
        *(reading(f"Tull {n}", body, tull) for n, body in enumerate((WIRE, LONGER, SHORTER))),
        *(reading(f"Tulip {n}", f"{n} flowers of Tulip.", tulip) for n in range(2)),
    )

    def completed() -> list[str]:
        return [one.entity.name for one in library.search.completions("place:Tul") if one.entity]

    assert completed() == ["Tull", "Tulip"]
    library.count_versions_once(True)
    assert completed() == ["Tulip", "Tull"]
