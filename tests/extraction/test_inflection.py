from __future__ import annotations

import pytest

from reader.extraction.gazetteer import gazetteer_of
from reader.extraction.inflection import Inflection


def people(language: str, *names: str) -> dict[str, str]:
    return Inflection(gazetteer_of(language)).basic_people(names)


def things(language: str, *names: str) -> dict[str, str]:
    return Inflection(gazetteer_of(language)).basic_things(names)


@pytest.mark.parametrize(
    ("language", "full", "form", "basic"),
    [
        ("ru", "Глеб Жданов", "Ждановым", "Жданов"),
        ("ru", "Глеб Жданов", "Глебом Ждановым", "Глеб Жданов"),
        ("ru", "Анна Заболоцкая", "Заболоцкую", "Заболоцкая"),
        ("ru", "Лев Толстой", "Льву Толстому", "Лев Толстой"),
        ("ru", "Александр Новак", "Александра Новака", "Александр Новак"),
        ("pl", "Marek Wrzosek", "Wrzoskiem", "Wrzosek"),
        ("pl", "Ewa Górska", "Ewy Górskiej", "Ewa Górska"),
        ("pl", "Jan Ziobro", "Ziobry", "Ziobro"),
        ("de", "Hanna Brandt", "Brandts", "Brandt"),
        ("sv", "Maja Lindhagen", "Lindhagens", "Lindhagen"),
        ("nb", "Maja Lindhagen", "Maja Lindhagens", "Maja Lindhagen"),
        ("ro", "Elena Vârtosu", "Elenei Vârtosu", "Elena Vârtosu"),
    ],
)
def test_a_form_is_the_basic_one_that_stands_beside_it(language: str, full: str, form: str, basic: str) -> None:
    assert people(language, full, form) == {form: basic}


@pytest.mark.parametrize(
    ("language", "form", "basic"),
    [
        ("ru", "Владимира Жданова", "Владимир Жданов"),
        ("ru", "Марии Ивановой", "Мария Иванова"),
        ("ru", "Сергею Петровичу Дёмину", "Сергей Петрович Дёмин"),
        ("ru", "Ангелы Вернер", "Ангела Вернер"),
        ("pl", "Tomasza Nowaka", "Tomasz Nowak"),
        ("pl", "Anną Kopernicką", "Anna Kopernicka"),
        ("ro", "Mariei Rusu", "Maria Rusu"),
    ],
)
def test_a_given_name_tells_the_case_where_no_basic_form_stands(language: str, form: str, basic: str) -> None:
    assert people(language, form) == {form: basic}


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ru", ["Жданова"]),  # a woman, or Жданов in the genitive
        ("ru", ["Иван Жданов", "Ольга Жданова", "Жданова"]),
        ("ru", ["Валерий Ким", "Валерия Ким"]),
        ("ru", ["Валерий Жданов", "Валерия Жданова"]),
        ("pl", ["Donalda Rutki"]),  # Rutka or Rutki
        ("pl", ["Aleksander Kos", "Aleksandra"]),
        ("de", ["Hans Peters", "Ole Peter", "Peters"]),
        ("de", ["Merkels"]),
        ("de", ["Hans", "Han Zheng"]),
        ("de", ["Peter", "Peters"]),
        ("sv", ["Anders", "Ander Bergh"]),
    ],
)
def test_two_names_are_never_one_by_a_guess(language: str, names: list[str]) -> None:
    assert people(language, *names) == {}


@pytest.mark.parametrize(
    ("language", "names", "basic"),
    [
        ("ru", ["Казань", "Казани"], {"Казани": "Казань"}),
        ("ru", ["Варшаве"], {"Варшаве": "Варшава"}),  # a capital is known
        ("ru", ["Нижнем Заречье", "Нижнее Заречье"], {"Нижнем Заречье": "Нижнее Заречье"}),
        ("pl", ["Niemczech"], {"Niemczech": "Niemcy"}),
        ("pl", ["Warszawie"], {"Warszawie": "Warszawa"}),
        ("pl", ["Łodzi", "Łódź"], {"Łodzi": "Łódź"}),
        ("de", ["Deutschlands"], {"Deutschlands": "Deutschland"}),
        ("de", ["Deutsche Hafenbank", "Deutschen Hafenbank"], {"Deutschen Hafenbank": "Deutsche Hafenbank"}),
        (
            "de",
            ["Roten Kreuzes", "Rote Kreuz", "Roten Kreuz"],
            {"Roten Kreuzes": "Rote Kreuz", "Roten Kreuz": "Rote Kreuz"},
        ),
        ("ro", ["Germaniei"], {"Germaniei": "Germania"}),
        ("no", ["Stortingets", "Stortinget"], {"Stortingets": "Stortinget"}),
    ],
)
def test_places_and_organizations_are_inflected_too(language: str, names: list[str], basic: dict[str, str]) -> None:
    assert things(language, *names) == basic


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ru", ["Печ", "Печи"]),
        ("de", ["Hessen"]),
        ("de", ["Süddeutsche Post", "Norddeutschen Post"]),
        ("pl", ["Europa"]),
        ("nl", ["Siemens"]),
    ],
)
def test_a_place_is_no_form_of_another(language: str, names: list[str]) -> None:
    assert things(language, *names) == {}


def test_of_two_that_may_be_forms_of_each_other_the_first_stands_for_both() -> None:
    assert things("de", "Süddeutsche Post", "Süddeutscher Post") == {"Süddeutscher Post": "Süddeutsche Post"}
    assert things("de", "Süddeutscher Post", "Süddeutsche Post") == {"Süddeutsche Post": "Süddeutscher Post"}


def test_a_language_without_cases_has_no_forms() -> None:
    assert people("fr", "Anna Rives", "Rive") == things("es", "Andes", "Ande") == {}
