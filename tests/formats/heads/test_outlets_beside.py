"""For whom those wrote who are named, and which newspaper a text names at its foot."""

import pytest

from reader.formats.heads.outlets_beside import is_for_somebody, outlet_at_the_foot, outlet_beside


@pytest.mark.parametrize(
    ("said", "outlet"),
    [
        ("Mara Whitfield, CNN", "CNN"),
        ("Mara Whitfield, Special to The Harrow Times", "The Harrow Times"),
        ("Special to The Harrow Times", "The Harrow Times"),
        ("Mara Whitfield for GroundLens", "GroundLens"),
        ("MARA WHITFIELD FOR MAILONLINE", "MAILONLINE"),
        ("Tomasz Reilly, g1 — Rio Branco", "g1"),
        ("Inês Prado - Repórter da Agência Brasil", "Agência Brasil"),
        ("Inês Prado, O Estado de S. Paulo", "O Estado de S. Paulo"),
        ("Le Parisien avec AFP", "Le Parisien"),
        ("Mara Whitfield — Port & Tide", "Port & Tide"),
        ("Inés Prado, La Voz del Estrecho", "La Voz del Estrecho"),
        ("Prairie Post staff", "Prairie Post"),
        ("Patch Staff", "Patch"),
        ("Harrow Times Reporter", "Harrow Times"),
        ("Mara Whitfield, Political correspondent", ""),
        ("Mara Whitfield in Lowmere", ""),
        ("Chief Reporter", ""),
        ("Mara Whitfield @marawhit", ""),
        ("Kitchen and waiting staff", ""),
    ],
)
def test_the_newspaper_stands_beside_who_wrote(said: str, outlet: str) -> None:
    assert outlet_beside(said) == outlet


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("Source: Al Jazeera and news agencies", "Al Jazeera"),
        ("Źródło: Radio Opole", "Radio Opole"),
        ("Published in Dawn, September 1st, 2022", "Dawn"),
        ("This article is republished from The Conversation under a Creative Commons licence.", "The Conversation"),
        ("Appeared in the October 11, 2023, print edition of The Wall Street Journal.", "The Wall Street Journal"),
        ("Ratownicy ostrzegają przed wchodzeniem na lód. (PAP)", "PAP"),
        ("TT", "TT"),
        ("Source: Office for National Statistics", ""),
        ("The report was published in March and ran to 400 pages.", ""),
        ("He said that it was over.", ""),
    ],
)
def test_a_text_names_its_newspaper_at_the_foot(foot: str, outlet: str) -> None:
    assert outlet_at_the_foot(["The bridge was closed on Monday.", foot]) == outlet


def test_a_text_of_one_paragraph_has_no_foot() -> None:
    assert outlet_at_the_foot(["Published in Dawn, September 1st, 2022"]) == ""


def test_a_line_says_for_whom_alone() -> None:
    assert is_for_somebody("Special to The Harrow Times")
    assert not is_for_somebody("Special to be shown on Friday")
