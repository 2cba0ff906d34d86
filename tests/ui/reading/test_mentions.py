import pytest

from reader.model import Kind, Mention
from reader.ui.reading.mentions import Mentions, step_from

ONE, TWO, THREE = (
    Mention(0, 4, Kind.PERSON, 7),
    Mention(10, 14, Kind.PLACE, 8),
    Mention(20, 24, Kind.PERSON, 7),
)


@pytest.fixture
def mentions() -> Mentions:
    return Mentions([THREE, ONE, TWO])


def test_they_stand_in_the_order_of_the_text(mentions: Mentions) -> None:
    assert [mentions[index] for index in range(len(mentions))] == [ONE, TWO, THREE]


@pytest.mark.parametrize(("offset", "index"), [(0, 0), (3, 0), (4, None), (9, None), (10, 1), (24, None)])
def test_a_letter_belongs_to_the_name_that_holds_it(mentions: Mentions, offset: int, index: int | None) -> None:
    assert mentions.at(offset) == index


def test_those_that_reach_into_a_stretch_are_in_it(mentions: Mentions) -> None:
    assert {1, 2} <= set(mentions.between(12, 21))
    assert 2 not in mentions.between(0, 20)


def test_an_entity_knows_its_own(mentions: Mentions) -> None:
    assert list(mentions.of(7)) == [0, 2]
    assert list(mentions.of(None)) == []


@pytest.mark.parametrize(
    ("at", "step", "index"), [(None, 1, 2), (2, 1, 5), (9, 1, 2), (4, 1, 5), (2, -1, 9), (None, -1, 9), (4, -1, 2)]
)
def test_steps_go_round(at: int | None, step: int, index: int) -> None:
    assert step_from([2, 5, 9], at, step) == index


def test_there_is_no_step_where_there_is_nothing() -> None:
    assert step_from([], None, 1) is None
