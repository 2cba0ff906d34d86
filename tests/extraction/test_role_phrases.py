from __future__ import annotations

import pytest

from reader.extraction.gazetteer import gazetteer_of
from reader.extraction.role_phrases import RolePhrases
from reader.model import Kind


def said(language: str, text: str) -> list[str]:
    """Return what a text says of the name in square brackets."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    found = RolePhrases(gazetteer_of(language)).of(plain, [(start, end)], Kind.PERSON)
    for one in found:
        assert plain[one.start : one.end] == one.text
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("language", "text", "description"),
    [
        ("de", "Der Bürgermeister von Shanghai, [Gong Zheng], kam.", "Bürgermeister von Shanghai"),
        ("de", "[Gong Zheng], der Bürgermeister von Shanghai, kam.", "Bürgermeister von Shanghai"),
        ("de", "[Gong Zheng] (52), früherer Bürgermeister von Shanghai.", "früherer Bürgermeister von Shanghai"),
        ("de", "[Gong Zheng] ist Bürgermeister von Shanghai.", "Bürgermeister von Shanghai"),
        ("de", "Als Berliner SPD-Fraktionschefin [Eva Lind] sprach", "Berliner SPD-Fraktionschefin"),
        ("de", "Der Vorsitzende der Union der Mitte, [Eva Lind], sprach.", "Vorsitzende der Union der Mitte"),
        ("fr", "Le maire de Shanghai, [Gong Zheng], est venu.", "maire de Shanghai"),
        ("fr", "[Gong Zheng], l’ancien maire de Shanghai, est venu.", "ancien maire de Shanghai"),
        ("fr", "la ministre des Affaires étrangères [Eva Lind] a dit", "ministre des Affaires étrangères"),
        ("fr", "[Gong Zheng] est le maire de Shanghai depuis 2020.", "maire de Shanghai"),
        ("es", "El alcalde de Shanghái, [Gong Zheng], llegó.", "alcalde de Shanghái"),
        ("es", "[Gong Zheng] es el alcalde de Shanghái.", "alcalde de Shanghái"),
        ("es", "La ministra española de Sanidad [Eva Lind] dijo", "ministra española de Sanidad"),
        ("it", "Il sindaco di Shanghai [Gong Zheng] è arrivato.", "sindaco di Shanghai"),
        ("it", "[Gong Zheng], ex sindaco di Shanghai, tace.", "ex sindaco di Shanghai"),
        ("it", "il ministro dell’Interno [Ugo Lanfranchi] ha detto", "ministro dell’Interno"),
        ("pt", "O prefeito de Xangai, [Gong Zheng], chegou.", "prefeito de Xangai"),
        ("pt", "[Gong Zheng] foi prefeito de Xangai até 2023.", "prefeito de Xangai"),
    ],
)
def test_a_role_and_what_belongs_to_it_describe_a_person(language: str, text: str, description: str) -> None:
    assert said(language, text) == [description]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Bürgermeister von Shanghai traf [Gong Zheng] am Montag."),
        ("de", "Der Bürgermeister sprach, [Gong Zheng] schwieg."),
        ("de", "der Nachfolger des verstorbenen [Gong Zheng] kam"),
        ("de", "[Gong Zheng], Bürgermeister Wang und andere kamen."),
        ("fr", "Le maire de Paris a rencontré [Gong Zheng] lundi."),
        ("es", "El alcalde recibió ayer a [Gong Zheng]."),
        ("it", "Il sindaco di Roma ha visto [Gong Zheng]."),
        ("pt", "O prefeito recebeu [Gong Zheng]."),
        ("ru", "Президент [Гун Чжэн] приехал."),
    ],
)
def test_a_role_that_is_another_s_does_not(language: str, text: str) -> None:
    assert said(language, text) == []


def test_only_people_are_described() -> None:
    text = "Der Bürgermeister von Shanghai, Gong Zheng, kam."
    assert RolePhrases(gazetteer_of("de")).of(text, [(32, 42)], Kind.PLACE) == ()
