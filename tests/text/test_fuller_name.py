"""Of several names the fullest stays, then the commonest."""

from __future__ import annotations

import pytest

from reader.model import Entity, Kind
from reader.text.fuller_name import is_fuller, name_that_stays


def person(name: str, articles: int = 1, mentions: int = 1) -> Entity:
    return Entity(0, Kind.PERSON, name, articles, mentions)


@pytest.mark.parametrize(
    ("fuller", "than"),
    [
        ("John Westwood", "Westwood"),
        ("John Westwood", "J. Westwood"),
        ("John Fitzgerald Kennedy", "J. F. Kennedy"),
        ("George H. W. Bush", "George Bush"),
        ("World Health Organization", "WHO"),
        ("Rolls-Royce Holdings", "Rolls-Royce"),
        ("São Paulo Futebol Clube", "SÃO PAULO"),
    ],
)
def test_a_name_that_says_all_of_another_and_more_is_fuller(fuller: str, than: str) -> None:
    assert is_fuller(fuller, than)
    assert not is_fuller(than, fuller)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jon Smith", "John Smith"), ("Gong Zheng", "Zheng Gong"), ("Smith", "Smith"), ("", "Smith"), ("...", "!")],
)
def test_of_others_neither_is_fuller(one: str, other: str) -> None:
    assert not is_fuller(one, other)
    assert not is_fuller(other, one)


def test_the_fuller_name_stays_however_rare_it_is() -> None:
    assert name_that_stays([person("Westwood", 90), person("John Westwood", 2)]).name == "John Westwood"


def test_of_names_that_are_as_full_the_commoner_stays() -> None:
    smiths = [person("Jon Smith", 2), person("Smith", 90), person("John Smith", 5)]
    assert name_that_stays(smiths).name == "John Smith"
    assert name_that_stays([person("Jon Smith", 2, 3), person("John Smith", 2, 4)]).name == "John Smith"
