from __future__ import annotations

import pytest

from reader.library.review.differences import Why
from reader.library.review.likeness import keys, likeness
from reader.text.normal_form import normal_form

PEOPLE = [
    ("Recep Erdoğan", "Recep Erdogan", Why.ACCENTS),
    ("Thomas Müller", "Thomas Mueller", Why.ACCENTS),
    ("Kim Jong-un", "Kim Jongun", Why.SPACES),
    ("Zheng Gong", "Gong Zheng", Why.ORDER),
    ("J. Smith", "John Smith", Why.INITIALS),
    ("J.K. Rowling", "Joanne Kathleen Rowling", Why.INITIALS),
    ("V. Putin", "Vladimir Putin", Why.INITIALS),
    ("John F. Kennedy", "John Kennedy", Why.MIDDLE),
    ("John Smith", "Jon Smith", None),  # three letters are too few to tell a slip from a name
    ("Jonathan Smith", "Jonathon Smith", Why.LETTER),
    ("Paul Volcker", "Paul Vocker", Why.LETTER),
    ("Paul Volcker", "Paul Voclker", Why.LETTER),
    ("Mikheil Saakashvili", "Mikheil Sakashvilli", Why.LETTERS),
    ("George W. Bush", "George H. Bush", None),
    ("James Smith", "John Smith", None),
    ("George Bush", "George Bush Jr.", None),
    ("Paul Volcker", "Volcker", None),
    ("Глеб Чернышёв", "Gleb Chernyshov", Why.SCRIPT),
    ("Глеб Чернышев", "Gleb Tschernyschow", Why.SCRIPT),
    ("Дмитрий Иванович Лаврецкий", "Dmitri Lavretsky", Why.SCRIPT),
    ("Анна Рыбина", "Anna Rybina", Why.SCRIPT),
    ("Анна Рыбина", "Inna Rybina", None),
    ("Иван Рыбин", "Igor Rybin", None),
    ("Рыбин", "Rybin", None),
]
THINGS = [
    ("São Paulo", "Sao Paulo", Why.ACCENTS),
    ("Hong Kong", "Hongkong", Why.SPACES),
    ("Siemens AG", "Siemens", Why.LEGAL),
    ("Siemens AG", "Siemens Ltd.", Why.LEGAL),
    ("University of Geneva", "Geneva University", Why.ORDER),
    ("Institute of Research", "Institute for Research", Why.SMALL),
    ("World Health Organization", "WHO", Why.ACRONYM),
    ("Grammy Award", "Grammy Awards", Why.PLURAL),
    ("Securities Commission", "Securities Commmission", Why.LETTER),
    ("Boeing 737", "Boeing 747", None),
    ("North Korea", "South Korea", None),
    ("Iran", "Iraq", None),
    ("Co Inc", "Co Ltd", None),
    ("Bank of China", "Bank of Japan", None),
]


@pytest.mark.parametrize(("one", "other", "why"), PEOPLE)
def test_two_names_of_people_differ_in_this(one: str, other: str, why: Why | None) -> None:
    _differ(one, other, why, personal=True)


@pytest.mark.parametrize(("one", "other", "why"), THINGS)
def test_two_names_of_things_differ_in_this(one: str, other: str, why: Why | None) -> None:
    _differ(one, other, why, personal=False)


def _differ(one: str, other: str, why: Why | None, *, personal: bool) -> None:
    first, second = normal_form(one), normal_form(other)
    found = likeness(first, second, personal=personal)
    assert found == likeness(second, first, personal=personal)
    assert (found and found.why) == why
    if why:
        assert keys(first, personal=personal) & keys(second, personal=personal)


def test_a_name_of_no_letters_is_like_no_other() -> None:
    assert likeness("?!", "!?", personal=False) is None
    assert keys("?!", personal=True)
