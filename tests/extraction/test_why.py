"""The rule that joined a mention to a name, in words."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.linker import link
from reader.extraction.why import rule
from reader.model import Kind
from tests.extraction.linked_articles import LinkedArticle, linked_articles

PEOPLE = {
    ("Bernd Montag", "Bernd Montag"): "",
    ("Montag", "Bernd Montag"): "surname of Bernd Montag",
    ("Montag’s", "Bernd Montag"): "surname of Bernd Montag",
    ("Mr. Montag", "Bernd Montag"): "surname of Bernd Montag",
    ("Bernd", "Bernd Montag"): "given name of Bernd Montag",
    ("Bernd Montag's", "Bernd Montag"): "possessive of Bernd Montag",
    ("BERND MONTAG", "Bernd Montag"): "Bernd Montag in capitals",
    ("Dr. Bernd Montag", "Bernd Montag"): "Bernd Montag with a title",
    ("Xi", "Xi Jinping"): "surname of Xi Jinping",
    ("von der Leyen", "Ursula von der Leyen"): "surname of Ursula von der Leyen",
    ("Trong", "Nguyen Phu Trong"): "given name of Nguyen Phu Trong",
    ("García", "Gabriel García Márquez"): "part of the name of Gabriel García Márquez",
    ("AMLO", "Andrés Manuel López Obrador"): "initials of Andrés Manuel López Obrador",
    ("J. K. Rowling", "Joanne Rowling"): "Joanne Rowling with initials",
    ("Bill Clinton", "William Clinton"): "William Clinton by a nickname",
    ("Gabriel García", "Gabriel García Márquez"): "shorter form of Gabriel García Márquez",
    ("Viktor Orbán", "Orbán Viktor"): "Orbán Viktor the other way round",
    ("Kim Jongun", "Kim Jong-un"): "another spelling of Kim Jong-un",
}
THINGS = {
    ("WHO", "World Health Organization"): "acronym of World Health Organization",
    ("Siemens", "Siemens AG"): "short for Siemens AG",
    ("Apple Inc.", "Apple"): "longer form of Apple",
    ("Pirates", "Pittsburgh Pirates"): "short for Pittsburgh Pirates",
    ("PKK", "Kurdistan Workers' Party"): "short for Kurdistan Workers' Party",
    ("U.S.", "United States"): "acronym of United States",
    ("America's", "United States"): "another name of United States",
    ("BND", "Bundesnachrichtendienst"): "acronym of Bundesnachrichtendienst",
    ("Twitter", "X"): "here the same as X",
    ("SHANGHAI", "Shanghai"): "Shanghai in capitals",
    ("the Sorbonne", "Sorbonne"): "",
}


@pytest.mark.parametrize("said", PEOPLE)
def test_a_mention_of_a_person_is_explained(said: tuple[str, str]) -> None:
    assert rule(*said, Kind.PERSON) == PEOPLE[said]


@pytest.mark.parametrize("said", THINGS)
def test_a_mention_of_a_thing_is_explained(said: tuple[str, str]) -> None:
    assert rule(*said, Kind.ORGANIZATION) == THINGS[said]


def test_a_rule_that_went_by_another_name_of_the_article_says_both() -> None:
    said = rule("Bill", "William Jefferson Clinton", Kind.PERSON, ["Bill", "Bill Clinton"])
    assert said == "given name of Bill Clinton, here the same as William Jefferson Clinton"


@pytest.mark.parametrize("article", linked_articles(), ids=lambda article: article.title)
def test_nearly_every_mention_of_a_golden_article_has_its_rule(article: LinkedArticle) -> None:
    unexplained = []
    for entity in link(article.text, article.spans):
        texts = [article.text[start:end] for start, end in entity.mentions]
        for text in texts:
            if rule(text, entity.name, entity.kind, texts) == f"here the same as {entity.name}":
                unexplained.append((text, entity.name))
    assert unexplained == []


@given(st.text(), st.text(), st.sampled_from(Kind), st.lists(st.text()))
def test_any_text_has_an_answer(text: str, name: str, kind: Kind, others: list[str]) -> None:
    assert isinstance(rule(text, name, kind, others), str)


def test_a_rule_is_told_without_numpy() -> None:
    told = "import sys, reader.extraction.why as why; why.rule('US', 'USA', 'place'); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
