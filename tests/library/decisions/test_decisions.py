"""What a user decides holds everywhere, for good, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.library import Library
from reader.model import ArticleQuery, Entity, Kind
from reader.model.decision import Decision, Proposal, Target
from tests.library.newsroom import add, amount, entity_id, export_decisions, person, place, reading, state

NOT_STATE = ("decision", "meta")


def known(library: Library) -> dict[str, tuple[Kind, int, int]]:
    return {one.name: (one.kind, one.articles, one.mentions) for one in library.entities.entities()}


def decide(library: Library, proposal: Proposal) -> Decision:
    library.decisions.decide(proposal.decision)
    assert library.check() == []
    return proposal.decision


def read_state(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in state(library.path).items() if name not in NOT_STATE}


@pytest.fixture
def smiths(library: Library) -> list[int]:
    return add(
        library,
        reading("One", "John Smith came to Shanghai.", person("John Smith", "Smith"), place("Shanghai")),
        reading("Two", "Jon Smith left. In May he was back.", person("Jon Smith"), person("May")),
        reading("Three", "John Smith and Jon Smith.", person("John Smith"), person("Jon Smith")),
        reading("Four", "John Smith, of the Foo Bar.", person("John Smith")),
    )


def test_a_renamed_entity_goes_by_both_names(library: Library, smiths: list[int]) -> None:
    number = entity_id(library, "John Smith")
    proposal = library.proposals.rename(number, "  Sir John  Smith ")
    assert (proposal.label, proposal.mentions, proposal.articles) == ("Rename John Smith to Sir John Smith", 3, 3)
    decide(library, proposal)
    [entity] = library.entities.find_by_name("Sir John Smith")
    assert entity == proposal.after == library.entities.find_by_name("John Smith")[0]
    assert library.search.completions("Sir J")[0].entity == entity
    add(library, reading("Five", "John Smith again.", person("John Smith")))
    assert known(library)["Sir John Smith"] == (Kind.PERSON, 4, 4)


def test_an_entity_needs_a_name(library: Library, smiths: list[int]) -> None:
    with pytest.raises(ReaderError, match="needs a name"):
        library.proposals.rename(entity_id(library, "John Smith"), " \n")


def test_a_kind_is_what_the_user_says(library: Library, smiths: list[int]) -> None:
    numbers = [entity_id(library, "Shanghai"), entity_id(library, "May")]
    decide(library, library.proposals.retype(numbers, Kind.DATE))
    assert known(library)["Shanghai"][0] is known(library)["May"][0] is Kind.DATE
    assert library.articles.counts().entities == 2
    add(library, *(reading(f"New {n}", "In May.", place("May")) for n in range(5)))
    assert library.entities.find_by_name("May")[0].kind is Kind.DATE


def test_merged_entities_are_one_under_the_name_chosen(library: Library, smiths: list[int]) -> None:
    jon, john = entity_id(library, "Jon Smith"), entity_id(library, "John Smith")
    proposal = library.proposals.merge([jon, john], "Jon Smith")
    assert proposal.became == {jon: john}
    changes = library.decisions.decide(proposal.decision)
    assert changes.became == ((jon, john),)
    [entity] = library.entities.find_by_name("John Smith")
    assert entity == Entity(john, Kind.PERSON, "Jon Smith", 4, 5, ("John Smith", "Smith"))
    assert proposal.after is not None
    assert (proposal.after.articles, proposal.after.mentions) == (4, 5)
    assert {one.entity_id for one in library.articles.article(smiths[2]).mentions} == {john}
    assert list(library.articles.ids(ArticleQuery(entity_ids=(john,)))) == sorted(smiths, reverse=True)
    assert library.check() == []
    add(library, reading("Five", "Jon Smith again.", person("Jon Smith")))
    assert library.entities.entity(john).articles == 5


def test_an_entity_is_never_merged_with_itself(library: Library, smiths: list[int]) -> None:
    john = entity_id(library, "John Smith")
    with pytest.raises(ReaderError, match="cannot be merged with itself"):
        library.proposals.merge([john, john], "John")


def test_what_is_no_entity_vanishes_and_stays_away(library: Library, smiths: list[int]) -> None:
    decide(library, library.proposals.remove([entity_id(library, "May")]))
    add(library, reading("Five", "In May.", person("May")))
    assert "May" not in known(library)
    assert library.entities.find_by_name("May") == []
    assert [one.text for one in library.search.completions("May") if one.entity] == []
    assert len(library.articles.article(smiths[1]).mentions) == 1
    assert [row.name for row in library.entities.in_article(smiths[1])] == ["Jon Smith"]
    assert library.check() == []


def test_an_entity_is_removed_from_one_article_or_one_place(library: Library, smiths: list[int]) -> None:
    decide(library, library.proposals.remove([entity_id(library, "John Smith")], [smiths[0]]))
    assert known(library)["John Smith"] == (Kind.PERSON, 2, 2)
    [mention] = [one for one in library.articles.article(smiths[2]).mentions if one.start == 7]
    decide(library, library.proposals.remove_mentions(smiths[2], [mention.start]))
    assert known(library)["John Smith"] == (Kind.PERSON, 1, 1)


def test_a_mention_is_split_off_as_another_of_that_name(library: Library, smiths: list[int]) -> None:
    start = library.articles.article(smiths[3]).mentions[0].start
    target = Target(kind=Kind.PERSON, name="John Smith")
    decide(library, library.proposals.split_mentions(smiths[3], [start], target))
    assert sorted(one.articles for one in library.entities.find_by_name("John Smith")) == [1, 2]


def test_articles_are_split_off_to_an_entity_that_is_there(library: Library, smiths: list[int]) -> None:
    jon, john = entity_id(library, "Jon Smith"), entity_id(library, "John Smith")
    proposal = library.proposals.split_articles(john, [smiths[0], smiths[3]], Target(jon))
    assert (proposal.mentions, proposal.articles) == (2, 2)
    decide(library, proposal)
    assert known(library)["Jon Smith"] == (Kind.PERSON, 4, 4)
    assert library.entities.entity(jon).aliases == ("John Smith", "Smith")


def test_a_watched_name_is_marked_wherever_it_stands(library: Library, smiths: list[int]) -> None:
    [there] = library.proposals.occurrences("Foo  Bar")
    assert (there.article_id, there.keyword, there.entity) == (smiths[3], "Foo Bar", None)
    decide(library, library.proposals.watch("Foo Bar", Target(kind=Kind.ORGANIZATION, name="Foo Bar")))
    import_id = library.imports.begin("later")
    made = reading("Five", "The Foo Bar’s bar; a Foo Bargain.", person("Foo"))
    [outcome] = library.imports.add(import_id, [made])
    assert outcome.watched == (("Foo Bar", 1),)
    assert known(library)["Foo Bar"] == (Kind.ORGANIZATION, 2, 2)
    assert library.check() == []


def test_a_watched_name_gives_way_to_a_longer_one(library: Library) -> None:
    text = "Apple fell. Apple Park closed. Big Apple."
    numbers = add(library, reading("One", text, place("Apple Park"), person("Big")))
    decide(library, library.proposals.watch("Apple", Target(kind=Kind.ORGANIZATION, name="Apple")))
    article = library.articles.article(numbers[0])
    marked = [article.text[one.start : one.end] for one in article.mentions]
    assert marked == ["Apple", "Apple Park", "Big", "Apple"]


def test_a_place_excepted_from_a_watched_name_stays_unmarked(library: Library, smiths: list[int]) -> None:
    [there] = library.proposals.occurrences("Foo Bar")
    spot = there.article_id, there.start, there.end
    decide(library, library.proposals.watch("Foo Bar", Target(kind=Kind.ORGANIZATION, name="Foo Bar"), [spot]))
    assert "Foo Bar" not in known(library)


def test_some_text_is_marked_in_some_places(library: Library, smiths: list[int]) -> None:
    [there] = library.proposals.occurrences("Foo Bar")
    spot = there.article_id, there.start, there.end
    decide(library, library.proposals.mark([spot], Target(entity_id(library, "Shanghai"))))
    assert known(library)["Shanghai"] == (Kind.PLACE, 2, 2)


def test_a_decision_survives_deleting_and_importing_again(library: Library, smiths: list[int]) -> None:
    made = reading("Four", "John Smith, of the Foo Bar.", person("John Smith"))
    decide(library, library.proposals.remove([entity_id(library, "John Smith")], [smiths[3]]))
    library.articles.delete([smiths[3]])
    [again] = add(library, made)
    assert library.articles.article(again).mentions == ()
    assert library.check() == []


def test_a_place_within_a_longer_name_is_told_and_can_be_marked(library: Library) -> None:
    [number] = add(library, reading("One", "John Smith Hall. John Smith.", place("John Smith Hall")))
    held, free = library.proposals.occurrences("John Smith")
    assert (held.is_within, free.is_within) == (True, False)
    [whole] = library.proposals.occurrences("John Smith Hall")
    assert not whole.is_within
    spot = held.article_id, held.start, held.end
    decide(library, library.proposals.mark([spot], Target(kind=Kind.PERSON, name="John Smith")))
    assert [(one.start, one.end) for one in library.articles.article(number).mentions] == [spot[1:]]


def test_undoing_everything_gives_back_the_first_state(library: Library, smiths: list[int]) -> None:
    first = read_state(library)
    jon, john = entity_id(library, "Jon Smith"), entity_id(library, "John Smith")
    steps: list[Callable[[], Proposal]] = [
        lambda: library.proposals.merge([jon, john], "J. Smith"),
        lambda: library.proposals.retype([john], Kind.GROUP),
        lambda: library.proposals.rename(john, "Smiths"),
        lambda: library.proposals.remove([entity_id(library, "Shanghai")]),
        lambda: library.proposals.watch("Foo Bar", Target(john)),
        lambda: library.proposals.split_articles(john, [smiths[2]], Target(kind=Kind.PERSON, name="Smiths")),
    ]
    for propose in steps:
        decide(library, propose())
    last = read_state(library)
    for _ in range(6):
        library.history.undo()
        assert library.check() == []
    assert library.history.state().undo == "Import of 4 Articles"
    assert read_state(library) == first
    for _ in range(6):
        library.history.redo()
    assert _without_ids(read_state(library)) == _without_ids(last)


@pytest.fixture
def sums(library: Library) -> list[int]:
    """Sums of money, and a person made by hand: what no reading is remembered of."""
    body = "The $5 and the $6 of Jon Smith, of Jon Smith and of May."
    [number] = add(library, reading("One", body, amount("$5"), amount("$6"), person("Jon Smith"), person("May")))
    start = body.index("Jon Smith") + len("One\n\n")
    decide(library, library.proposals.split_mentions(number, [start], Target(kind=Kind.PERSON, name="Jon Smith")))
    made = next(one.entity_id for one in library.articles.article(number).mentions if one.start == start)
    return [entity_id(library, "$5"), entity_id(library, "$6"), entity_id(library, "May"), made]


@pytest.mark.parametrize("pair", [(0, 1), (2, 3)])
def test_a_merger_that_is_taken_back_gives_everything_its_old_id(
    library: Library, sums: list[int], pair: tuple[int, int]
) -> None:
    first = read_state(library)
    decide(library, library.proposals.merge([sums[number] for number in pair], "May"))
    last = read_state(library)
    library.history.undo()
    assert read_state(library) == first
    library.history.redo()
    assert read_state(library) == last
    library.decisions.undo(library.decisions.lines()[0].id)
    assert read_state(library) == first
    library.history.undo()
    assert read_state(library) == last
    assert library.check() == []


def test_an_import_of_mergers_that_is_taken_back_gives_everything_its_old_id(
    library: Library, sums: list[int], tmp_path: Path
) -> None:
    with Library.create(tmp_path / "other.library") as other:
        add(other, reading("One", "$6 is not $5.", amount("$5"), amount("$6")))
        decide(other, other.proposals.merge([entity_id(other, "$5"), entity_id(other, "$6")], "Whatever"))
        export_decisions(other, tmp_path / "names.jsonl")
    first = read_state(library)
    assert library.exchange.adopt(tmp_path / "names.jsonl").applied == 1
    assert read_state(library) != first
    library.history.undo()
    assert read_state(library) == first


def _without_ids(tables: dict[str, list[tuple[object, ...]]]) -> dict[str, int]:
    return {name: len(rows) for name, rows in tables.items()}


def test_a_decision_on_which_another_rests_is_not_taken_back_alone(library: Library, smiths: list[int]) -> None:
    start = library.articles.article(smiths[3]).mentions[0].start
    target = Target(kind=Kind.PERSON, name="John Smith")
    decide(library, library.proposals.split_mentions(smiths[3], [start], target))
    made = library.articles.article(smiths[3]).mentions[0].entity_id
    decide(library, library.proposals.rename(made, "Johnny"))
    renamed, split = library.decisions.lines()
    assert (renamed.sentence, renamed.obstacle) == ("Renamed John Smith to Johnny", "")
    assert split.obstacle.startswith("Renamed John Smith to Johnny: that was decided later")
    with pytest.raises(ReaderError, match="rests on it"):
        library.decisions.undo(split.id)
    decide(library, library.proposals.retype([made], Kind.GROUP))
    assert library.history.state().undo == "Change Johnny to group"
    library.history.undo()
    library.decisions.undo(renamed.id)
    library.decisions.undo(split.id)
    with pytest.raises(ReaderError, match="Do that again first"):
        library.decisions.redo(renamed.id)
    assert library.history.state().undo == "Take Back Split John Smith from John Smith"
    library.history.undo()
    library.history.undo()
    assert "Johnny" in known(library)
    assert library.check() == []


def test_decisions_hold_in_another_connection_and_after_a_restart(path: Path) -> None:
    with Library.create(path) as one, Library.open(path) as other:
        add(one, reading("One", "Jon Smith.", person("Jon Smith")), reading("Two", "May.", person("May")))
        decide(one, one.proposals.rename(entity_id(one, "Jon Smith"), "Jonathan"))
        add(other, reading("Three", "Jon Smith.", person("Jon Smith")))
        decide(other, other.proposals.remove([entity_id(other, "May")]))
        add(one, reading("Four", "May and Jon Smith.", person("May"), person("Jon Smith")))
    with Library.open(path) as again:
        assert known(again) == {"Jonathan": (Kind.PERSON, 3, 3)}
        assert again.history.undo().articles
        assert again.history.undo().entities
        assert set(known(again)) == {"Jonathan", "May"}
        assert again.check() == []


def test_the_first_thing_that_a_program_does_may_be_a_decision(path: Path) -> None:
    with Library.create(path) as one:
        add(one, reading("One", "Jon Smith.", person("Jon Smith")))
    with Library.open(path) as again:
        decide(again, again.proposals.rename(entity_id(again, "Jon Smith"), "Jonathan"))
        assert known(again) == {"Jonathan": (Kind.PERSON, 1, 1)}
    with Library.open(path) as again:
        again.history.undo()
        assert again.check() == []
        again.history.redo()
        assert known(again) == {"Jonathan": (Kind.PERSON, 1, 1)}


def test_a_decision_follows_where_the_kind_of_a_name_turns(library: Library) -> None:
    add(library, reading("One", "Siemens fell.", person("Siemens")))
    decide(library, library.proposals.rename(entity_id(library, "Siemens"), "Siemens AG"))
    add(library, *(reading(f"{n}", "Siemens fell.", place("Siemens")) for n in range(2)))
    assert known(library) == {"Siemens AG": (Kind.PLACE, 3, 3)}
    assert library.check() == []


def test_who_comes_to_be_named_elsewhere_by_a_decision_has_the_id_that_articles_remember(library: Library) -> None:
    add(library, reading("One", "In May they met.", place("May")), reading("Two", "In May they left."))
    first = read_state(library)
    decide(library, library.proposals.watch("May", Target(kind=Kind.PERSON, name="May")))
    two = library.articles.ids(ArticleQuery(words="left"))[0]
    start = library.articles.article(two).text.index("May")
    decide(library, library.proposals.split_mentions(two, [start], Target(kind=Kind.PLACE, name="May")))
    library.history.undo()
    library.history.undo()
    assert read_state(library) == first


def test_an_entity_knows_the_mergers_that_made_it(library: Library, smiths: list[int]) -> None:
    both = [entity_id(library, "John Smith"), entity_id(library, "Jon Smith")]
    assert library.decisions.mergers(both[0]) == []
    decide(library, library.proposals.merge(both, "John Smith"))
    [merger] = library.decisions.mergers(both[0])
    assert merger.sentence == "Merged John Smith and Jon Smith into John Smith"
    assert library.decisions.mergers(entity_id(library, "Shanghai")) == []
    library.decisions.undo(merger.id)
    assert library.decisions.mergers(both[0]) == []


def test_what_was_merged_is_taken_apart_and_stays_apart_and_undo_merges_it_again(
    library: Library, smiths: list[int]
) -> None:
    before = known(library)
    both = [entity_id(library, "John Smith"), entity_id(library, "Jon Smith")]
    decide(library, library.proposals.merge(both, "John Smith"))
    merged = known(library)
    library.decisions.take_apart(library.decisions.mergers(both[0])[0].id)
    assert known(library) == before
    assert library.decisions.lines()[0].sentence == "Kept John Smith and Jon Smith apart"
    assert library.check() == []
    library.history.undo()
    library.history.undo()
    assert known(library) == merged
    assert library.check() == []


def test_a_merger_on_which_another_decision_rests_is_not_taken_apart(library: Library, smiths: list[int]) -> None:
    both = [entity_id(library, "John Smith"), entity_id(library, "Jon Smith")]
    decide(library, library.proposals.merge(both, "John Smith"))
    [merger] = library.decisions.mergers(both[0])
    number = entity_id(library, "John Smith")
    decide(library, library.proposals.split_articles(number, smiths[3:], Target(kind=Kind.PERSON, name="J. S. Bar")))
    before = read_state(library)
    with pytest.raises(ReaderError, match="rests on it"):
        library.decisions.take_apart(merger.id)
    assert read_state(library) == before
    assert library.decisions.mergers(number)[0].obstacle


PROPOSED: dict[str, Callable[[Library, int], object]] = {
    "Nothing is chosen": lambda library, _: library.proposals.mark([], Target(1)),
    "has no letter or digit": lambda library, _: library.proposals.watch("…", Target(1)),
    "This entity is no longer": lambda library, _: library.proposals.later([999, 1]),
    "Choose a kind": lambda library, _: library.proposals.watch("Foo", Target(name="Foo")),
    "This cannot be a name": lambda library, _: library.proposals.rename(1, "Foo\nBar\x00"),
    "This article is no longer": lambda library, _: library.proposals.remove([1], [999]),
    "Nothing is marked there": lambda library, number: library.proposals.remove_mentions(number, [999]),
    "There is no decision 999": lambda library, _: library.decisions.line(999),
    "This decision is not in force": lambda library, _: library.decisions.undo(999),
    "This decision was not taken back": lambda library, _: library.decisions.redo(1),
}


@pytest.mark.parametrize("sentence", PROPOSED)
def test_what_makes_no_sense_is_said_in_words(library: Library, smiths: list[int], sentence: str) -> None:
    decide(library, library.proposals.rename(entity_id(library, "Shanghai"), "Schanghai"))
    with pytest.raises(ReaderError, match=sentence):
        PROPOSED[sentence](library, smiths[0])
    assert library.decisions.line(1).sentence == "Renamed Shanghai to Schanghai"


def test_a_new_name_that_an_entity_has_already_is_that_entity_as_the_user_calls_it(
    library: Library, smiths: list[int]
) -> None:
    john = entity_id(library, "John Smith")
    target = Target(kind=Kind.PERSON, name="JOHN SMITH")
    meant = library.proposals.watch("Foo Bar", target).to
    assert meant
    assert (meant.id, meant.name) == (john, "JOHN SMITH")
    decide(library, library.proposals.rename(john, "Sir John"))
    meant = library.proposals.watch("Foo Bar", target).to
    assert meant
    assert (meant.id, meant.name) == (john, "Sir John")


def test_an_unspaced_name_is_watched_wherever_it_stands(library: Library) -> None:
    [number] = add(library, reading("One", "龚正在上海。"))
    decide(library, library.proposals.watch("龚正", Target(kind=Kind.PERSON, name="龚正")))
    assert [(one.start, one.end) for one in library.articles.article(number).mentions] == [(5, 7)]
