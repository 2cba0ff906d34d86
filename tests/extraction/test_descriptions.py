from __future__ import annotations

import pytest

from reader.extraction.linking import link
from tests.extraction.marked import unmarked


def _described(marked: str) -> list[str]:
    text, spans, _ = unmarked(marked)
    entity = link(text, spans)[0]
    for description in entity.descriptions:
        assert text[description.start : description.end] == description.text
    return [description.text for description in entity.descriptions]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Shanghai Mayor [Gong Zheng]p1 left.", ["Shanghai Mayor"]),
        ("On Thursday President [Xi Jinping]p1 came.", ["President"]),
        ("The German physicist [Wilhelm Conrad Röntgen]p1 saw it.", ["German physicist"]),
        ("China's former prime minister [Li Peng]p1 spoke.", ["China's former prime minister"]),
        (
            "They met [Bernd Montag]p1, the global CEO of Siemens Healthineers, and left.",
            ["the global CEO of Siemens Healthineers"],
        ),
        ("[Gong Zheng]p1, until now governor of Shandong, follows Ying.", ["governor of Shandong"]),
        ("[Gong Zheng]p1 became mayor of Shanghai in March 2020.", ["mayor of Shanghai"]),
        ("[Gong Zheng]p1 has been mayor of Shanghai since 2020.", ["mayor of Shanghai"]),
        (
            "[Joe Kaeser]p1 was president and chief executive of Siemens AG until 2021.",
            ["president and chief executive of Siemens AG"],
        ),
        ("Gong's predecessor, [Ying Yong]p1, left.", ["Gong's predecessor"]),
        ("The minister of health, [Jane Doe]p1.", []),
    ],
)
def test_what_a_text_says_that_a_person_is_is_kept(marked: str, expected: list[str]) -> None:
    assert _described(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Roche]o1, the Swiss drugmaker, opened a centre.", ["the Swiss drugmaker"]),
        ("The carmaker [Tesla]o1 grew.", ["carmaker"]),
        ("[Siemens Healthineers]o1 is one of the world's three giants and grows.", ["one of the world's three giants"]),
        ("[Acme]o1, a maker of pumps based in Ulm, grew.", ["a maker of pumps based in Ulm"]),
        ("[Acme]o1 is in trouble.", []),
    ],
)
def test_what_a_text_says_that_an_organization_is_is_kept(marked: str, expected: list[str]) -> None:
    assert _described(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "After he met the mayor, [Montag]p1 said that it rained.",
        "[Montag]p1, said the mayor of Shanghai, was late.",
        "[Montag]p1, German Chancellor Olaf Scholz and others came.",
        "[Montag]p1 is not the mayor of Shanghai.",
        "[Shanghai]l1, the home of the mayor, grew.",
    ],
)
def test_what_a_text_does_not_say_of_someone_is_not_kept(marked: str) -> None:
    assert _described(marked) == []


def test_the_same_description_is_kept_once_and_others_in_the_order_of_the_text() -> None:
    marked = "Mayor [Gong Zheng]p1 met [Xi]p2. Mayor [Gong]p1 slept. [Gong]p1, the former governor of Shandong, woke."
    assert _described(marked) == ["Mayor", "the former governor of Shandong"]
