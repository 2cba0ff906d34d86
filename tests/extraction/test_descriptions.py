from __future__ import annotations

import pytest

from reader.extraction.linker import link
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
        ("Secretary of State [Ann Lee]p1 spoke.", ["Secretary of State"]),
        ("Secretary of [State Ann Lee]p1 spoke.", ["Secretary of State"]),
        ("Former U.S. Deputy Secretary of State [Ann Lee]p1 spoke.", ["Former U.S. Deputy Secretary of State"]),
        ("He said so. President [Xi]p1 agreed.", ["President"]),
        ("Nigeria's finance minister, [Zainab Bello]p1, resigned.", ["Nigeria's finance minister"]),
        ("Its chairman and chief executive [Ann Lee]p1 left.", ["chairman and chief executive"]),
        ("The chairman, Dr [Ann Lee]p1, left.", ["chairman"]),
        ("[Ann Lee]p1, 45, a spokesman for the port, said so.", ["a spokesman for the port"]),
        ("[Ann Lee]p1, head of the U.S. Senate staff, left.", ["head of the U.S. Senate staff"]),
        ("They met [Ann Lee]p1, an envoy to the U.S. He left.", ["an envoy to the U.S."]),
        ("[Ann Lee]p1, minister of water and energy, left.", ["minister of water and energy"]),
        ("[Ann Lee]p1, the mayor of Ulm said on Monday.", ["the mayor of Ulm"]),
        ("[Ann Lee]p1 is the mayor of Ulm.", ["the mayor of Ulm"]),
        ("[Ann Lee]p1 was elected president of the club in 2020.", ["president of the club"]),
        ("Ulm Mayor [Ann Lee]p1 left. [Lee]p1, the mayor, slept. Mayor [Lee]p1 woke.", ["Ulm Mayor"]),
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
        ("The Mumbai-based lender [Acme]o1 grew.", ["Mumbai-based lender"]),
        ("[Acme]o1, a Paris-based insurer, grew.", ["a Paris-based insurer"]),
        ("[Acme]o1, one of the oldest banks in the region, grew.", ["one of the oldest banks in the region"]),
        ("The [Stork Union]o1 ([SU]o1), a society of amateurs, met.", ["a society of amateurs"]),
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
        "[Ann Lee]p1, who heads the port, said so.",
        "After they met [Ann Lee]p1, the mayor of Ulm said that it rained.",
        "They waited for [Ann Lee]p1. The mayor of Ulm, a lawyer, was late.",
        "He wants to be mayor. [Ann Lee]p1 said no.",
        "There is a new mayor\n\n[Ann Lee]p1 said no.",
        "They live on a farm. Company [Acme]o1 grew.",
    ],
)
def test_what_a_text_does_not_say_of_someone_is_not_kept(marked: str) -> None:
    assert _described(marked) == []


def test_the_same_description_is_kept_once_and_others_in_the_order_of_the_text() -> None:
    marked = "Mayor [Gong Zheng]p1 met [Xi]p2. Mayor [Gong]p1 slept. [Gong]p1, the former governor of Shandong, woke."
    assert _described(marked) == ["Mayor", "the former governor of Shandong"]
