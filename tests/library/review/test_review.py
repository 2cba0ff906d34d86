"""What deserves a look is found and asked, best first; every answer is a decision, and comes back when it is undone."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing

import pytest

from reader.library import Library
from reader.library.review.review import Review
from reader.library.store.database import Database, Mode
from reader.model import ArticleQuery, Kind, LinkedEntity
from reader.model.decision import Asks, Question, Verb
from tests.library.newsroom import add, person, place, reading
from tests.library.review.clock import Clock


def organization(name: str, *aliases: str) -> LinkedEntity:
    return LinkedEntity(name, Kind.ORGANIZATION, (), aliases)


def looked(library: Library) -> list[Question]:
    while library.review.refresh():
        pass
    assert library.review.left() == 0
    assert library.check() == []
    questions = library.review.questions()
    assert library.review.count() == len(questions)
    return questions


def names(questions: list[Question]) -> list[tuple[str, ...]]:
    return [tuple(entity.name for entity in question.entities) for question in questions]


def put_two(library: Library) -> Question:
    """Let a library have one person under two spellings."""
    add(
        library,
        reading("One", "Recep Erdogan came to Ankara.", person("Recep Erdogan"), place("Ankara")),
        reading("Two", "Recep Erdogan spoke.", person("Recep Erdogan")),
        reading("Three", "In Ankara Recep Erdoğan spoke.", person("Recep Erdoğan"), place("Ankara")),
    )
    [question] = looked(library)
    return question


def test_a_person_in_cyrillic_and_in_latin_letters_is_asked_about_with_the_transliteration(library: Library) -> None:
    add(
        library,
        reading("One", "Глеб Лаврецкий приехал.", person("Глеб Лаврецкий")),
        reading("Two", "Gleb Lawrezkij kam an.", person("Gleb Lawrezkij")),
    )
    [question] = looked(library)
    assert question.asks is Asks.DUPLICATES
    assert set(*names([question])) == {"Глеб Лаврецкий", "Gleb Lawrezkij"}
    assert question.reason == "“Глеб Лаврецкий” is Gleb Lavretsky in Latin letters"
    assert library.review.evidence(question.ids).difference == "The same name in Cyrillic and in Latin letters"
    library.decisions.decide(library.review.same(question))
    assert looked(library) == []


def test_a_new_library_has_nothing_to_look_at(library: Library) -> None:
    assert looked(library) == []


def test_two_spellings_are_asked_about_with_the_reason_and_a_sentence_each(library: Library) -> None:
    question = put_two(library)
    assert question.asks is Asks.DUPLICATES
    assert names([question]) == [("Recep Erdogan", "Recep Erdoğan")]
    assert question.name == "Recep Erdogan"
    assert question.reason == "Spelt the same but for accents or capitals; 1 other name is mentioned with both"
    assert [line and line.left + line.keyword + line.right for line in question.samples] == [
        "Recep Erdogan spoke.",
        "In Ankara Recep Erdoğan spoke.",
    ]


def test_names_are_looked_at_only_when_it_is_asked_for(library: Library) -> None:
    add(library, reading("One", "Recep Erdogan and Recep Erdoğan.", person("Recep Erdogan"), person("Recep Erdoğan")))
    assert library.review.left() == 2
    assert library.review.questions() == []


def test_what_compares_names_waits_until_there_are_some() -> None:
    program = "import sys, reader.ui.application, reader.library; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_names_are_compared_without_numpy() -> None:
    program = "import sys, reader.library.review.examiner; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_yes_makes_two_one(library: Library) -> None:
    question = put_two(library)
    library.decisions.decide(library.review.same(question))
    assert looked(library) == []
    assert [entity.articles for entity in library.entities.find_by_name("Recep Erdoğan")] == [3]


def test_what_was_undone_is_asked_again(library: Library) -> None:
    question = put_two(library)
    for decision in (library.review.same, library.review.different, library.review.later):
        library.decisions.decide(decision(question))
        assert library.review.questions() == []
        library.history.undo()
        assert library.review.questions() == [question]


def test_no_holds_for_good(library: Library, clock: Clock) -> None:
    decision = library.review.different(put_two(library))
    assert decision.verb is Verb.DIFFERENT
    library.decisions.decide(decision)
    clock.forward(days=1000)
    add(library, reading("Four", "Recep Erdoğan spoke again.", person("Recep Erdoğan")))
    assert looked(library) == []


def test_later_holds_for_a_week(library: Library, clock: Clock) -> None:
    question = put_two(library)
    library.decisions.decide(library.review.later(question))
    clock.forward(days=6.9)
    assert looked(library) == []
    clock.forward(days=0.2)
    assert looked(library) == [question]


def test_what_is_deleted_is_not_asked_about_and_comes_back_with_it(library: Library) -> None:
    question = put_two(library)
    [there] = library.articles.ids(ArticleQuery(entity_ids=(question.entities[1].id,)))
    library.articles.delete([there])
    assert looked(library) == []
    library.articles.restore([there])
    assert names(looked(library)) == names([question])


def test_what_was_merged_is_compared_by_all_its_names(library: Library) -> None:
    add(
        library,
        reading("One", "Kathleen Okafor came.", person("Kathleen Okafor")),
        reading("Two", "Kate Miller spoke.", person("Kate Miller")),
    )
    assert looked(library) == []
    ids = [library.entities.find_by_name(name)[0].id for name in ("Kathleen Okafor", "Kate Miller")]
    library.decisions.decide(library.proposals.merge(ids, "Kate Miller").decision)
    add(library, reading("Three", "Kathleen Okaför spoke.", person("Kathleen Okaför")))
    assert names(looked(library)) == [("Kate Miller", "Kathleen Okaför")]


def test_numbers_and_dates_are_never_asked_about(library: Library) -> None:
    dates = [LinkedEntity(name, Kind.DATE, ()) for name in ("Wednesday", "Wednesdays")]
    add(library, *(reading(date.name, f"On {date.name}.", date) for date in dates))
    assert looked(library) == []


def test_two_given_names_that_others_bear_are_no_misspelling(library: Library) -> None:
    people = [f"{given} {family}" for given in ("Christian", "Christina") for family in ("Abel", "Bauer", "Cramer")]
    add(library, *(reading(name, f"{name} spoke.", person(name)) for name in people))
    assert looked(library) == []


def test_a_surname_alone_is_asked_for_with_everyone_who_bears_it(library: Library) -> None:
    add(
        library,
        reading("One", "Bernd Montag spoke. Montag left.", person("Bernd Montag", "Montag")),
        reading("Two", "Bernd Montag spoke. Montag left, too.", person("Bernd Montag", "Montag")),
        reading("Three", "Anna Montag spoke. Montag left.", person("Anna Montag", "Montag")),
        reading("Four", "Montag was silent.", person("Montag")),
    )
    [question] = looked(library)
    assert question.asks is Asks.SURNAME
    assert names([question]) == [("Montag", "Bernd Montag", "Anna Montag")]
    assert question.reason == ("“Montag” stands alone in 1 article; Bernd Montag and Anna Montag are in the library")
    library.decisions.decide(library.review.same(question, 1))
    assert looked(library) == []
    assert [entity.articles for entity in library.entities.find_by_name("Anna Montag")] == [2]
    library.history.undo()
    library.decisions.decide(library.review.different(question))
    assert looked(library) == []


def test_a_surname_waits_until_it_is_known_who_of_those_that_bear_it_are_one(library: Library) -> None:
    add(
        library,
        reading("One", "Bernd Montag spoke. Montag left.", person("Bernd Montag", "Montag")),
        reading("Two", "Bernd F. Montag spoke. Montag left, too.", person("Bernd F. Montag", "Montag")),
        reading("Four", "Montag was silent.", person("Montag")),
    )
    [question] = looked(library)
    assert names([question]) == [("Bernd Montag", "Bernd F. Montag")]
    library.decisions.decide(library.review.later(question))
    assert looked(library) == []
    library.history.undo()
    library.decisions.decide(library.review.different(question))
    assert names(looked(library)) == [("Montag", "Bernd Montag", "Bernd F. Montag")]


def test_a_surname_that_one_person_bears_is_asked_for_plainly(library: Library) -> None:
    add(
        library,
        reading("One", "Bernd Montag spoke in Erlangen. Montag left.", person("Bernd Montag", "Montag")),
        reading("Two", "Montag was silent.", person("Montag")),
    )
    [question] = looked(library)
    assert (question.asks, question.name) == (Asks.DUPLICATES, "Bernd Montag")
    assert question.reason == "“Montag” stands alone in 1 article; 1 article calls Bernd Montag so"


def test_an_acronym_is_asked_about_where_articles_speak_for_it(library: Library) -> None:
    add(
        library,
        reading("One", "The World Health Organization spoke.", organization("World Health Organization")),
        reading("Two", "The WHO spoke.", organization("WHO")),
    )
    assert looked(library) == []
    add(
        library,
        reading(
            "Three", "The World Health Organization (WHO) spoke.", organization("World Health Organization", "WHO")
        ),
    )
    [question] = looked(library)
    assert names([question]) == [("World Health Organization", "WHO")]
    assert question.reason == ("“WHO” stands alone in 1 article; 1 article calls World Health Organization so")


def siemens(library: Library, organizations: int, people: int) -> list[Question]:
    kinds = [organization("Siemens")] * organizations + [person("Siemens")] * people
    add(library, *(reading(f"Nr {n}", f"Siemens spoke {n} times.", kind) for n, kind in enumerate(kinds)))
    return looked(library)


def test_a_kind_that_wavers_is_asked_for(library: Library) -> None:
    [question] = siemens(library, 20, 4)
    assert question.asks is Asks.KIND
    assert question.kinds == (Kind.ORGANIZATION, Kind.PERSON)
    assert question.reason == "Read as an organization in 20 articles, as a person in 4"
    assert len(question.samples) == len(question.kinds)


@pytest.mark.parametrize(("organizations", "people"), [(20, 4), (5, 4), (16, 3)])
@pytest.mark.parametrize("chosen", [0, 1])
def test_the_kind_that_was_chosen_holds_for_all(library: Library, organizations: int, people: int, chosen: int) -> None:
    [question] = siemens(library, organizations, people)
    library.decisions.decide(library.review.same(question, chosen))
    assert looked(library) == []
    everything = [(entity.kind, entity.articles) for entity in library.entities.find_by_name("Siemens")]
    assert everything == [(question.kinds[chosen], organizations + people)]
    library.history.undo()
    assert looked(library) == [question]


@pytest.mark.parametrize(("organizations", "people"), [(20, 4), (5, 4), (16, 3)])
def test_a_kind_can_be_left_as_it_is_or_put_off(
    library: Library, clock: Clock, organizations: int, people: int
) -> None:
    [question] = siemens(library, organizations, people)
    before = library.entities.find_by_name("Siemens")
    library.decisions.decide(library.review.later(question))
    assert looked(library) == []
    clock.forward(days=8)
    assert looked(library) == [question]
    library.decisions.decide(library.review.different(question))
    assert looked(library) == []
    assert library.entities.find_by_name("Siemens") == before


def test_a_kind_that_wavers_but_follows_the_commonest_is_asked_for_with_a_sentence_of_each(library: Library) -> None:
    [question] = siemens(library, 16, 3)
    assert len(question.entities) == 1
    assert [sample and sample.keyword for sample in question.samples] == ["Siemens", "Siemens"]
    assert question.reason == "Read as an organization in 16 articles, as a person in 3"


def test_a_name_that_names_something_else_is_called_so(library: Library) -> None:
    kinds = [organization("Siemens")] * 4 + [LinkedEntity("Siemens", Kind.OTHER, ())] * 3
    add(library, *(reading(f"Nr {n}", f"Siemens spoke {n} times.", kind) for n, kind in enumerate(kinds)))
    [question] = looked(library)
    assert question.reason == "Read as an organization in 4 articles, as something else in 3"


def test_a_library_that_can_only_be_read_is_not_looked_through(library: Library) -> None:
    put_two(library)
    with closing(Database(library.path, Mode.IMMUTABLE)) as database:
        assert not Review(database, lambda: 0.0).refresh()


def test_a_slip_of_the_reader_is_no_wavering(library: Library) -> None:
    assert siemens(library, 20, 2) == []


def test_what_would_put_more_articles_right_is_asked_first(library: Library) -> None:
    pairs = [("Rio Branco", "Rio-Branco", 1), ("São Paulo", "Sao Paulo", 5)]
    add(
        library,
        *(
            reading(f"{name} {n}", f"{name} is far.", place(name))
            for *both, times in pairs
            for name in both
            for n in range(times)
        ),
    )
    assert [question.entities[0].articles for question in looked(library)] == [5]
    assert names(looked(library)) == [("São Paulo", "Sao Paulo")]
