"""A country is one place in every language, and is called as most articles call it, where these are more than half."""

from __future__ import annotations

from reader.library import Library
from reader.model import Entity, Kind, LinkedEntity
from tests.library.newsroom import add, place, reading


def in_german(title: str) -> tuple:  # type: ignore[type-arg]
    return reading(title, "Deutschland zahlt.", LinkedEntity("Germany", Kind.PLACE, (), ("Deutschland",)))


def in_french(title: str) -> tuple:  # type: ignore[type-arg]
    return reading(title, "L'Allemagne paie.", LinkedEntity("Germany", Kind.PLACE, (), ("Allemagne",)))


def in_english(title: str) -> tuple:  # type: ignore[type-arg]
    return reading(title, "Germany pays.", place("Germany"))


def only(library: Library) -> Entity:
    [entity] = library.entities.find_by_name("Germany")
    assert library.check() == []
    return entity


def test_it_is_called_by_the_language_of_most_articles_and_in_english_where_there_is_none(library: Library) -> None:
    add(library, in_german("Eins"))
    assert only(library).name == "Deutschland"
    add(library, in_english("One"))
    assert only(library).name == "Germany"
    add(library, in_german("Zwei"))
    assert (only(library).name, only(library).articles) == ("Deutschland", 3)
    add(library, in_french("Un"), in_french("Deux"))
    assert (only(library).name, only(library).articles) == ("Germany", 5)


def test_it_is_called_otherwise_once_articles_are_gone_and_again_when_they_are_back(library: Library) -> None:
    add(library, in_german("Eins"))
    added = add(library, in_english("One"), in_english("Two"))
    assert only(library).name == "Germany"
    library.articles.delete(added)
    assert only(library).name == "Deutschland"
    library.history.undo()
    assert only(library).name == "Germany"


def test_what_the_user_calls_it_stays(library: Library) -> None:
    add(library, in_german("Eins"))
    library.decisions.decide(library.proposals.rename(only(library).id, "BRD").decision)
    assert only(library).name == "BRD"
    add(library, in_german("Zwei"))
    assert only(library).name == "BRD"
    library.history.undo()
    library.history.undo()
    assert only(library).name == "Deutschland"


def test_other_names_that_a_country_goes_by_do_not_count(library: Library) -> None:
    add(library, reading("One", "The Reich pays.", LinkedEntity("Germany", Kind.PLACE, (), ("Reich",))))
    assert only(library).name == "Germany"
