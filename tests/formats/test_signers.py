import pytest

from reader.formats.line_parts import Form, Part
from reader.formats.signers import signed_in, take_signers


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("Tora Lindmark, frilansjournalist", "Tora Lindmark, frilansjournalist"),
        ("Aliénor Puyol / RTS avec Keystone-ATS", "Aliénor Puyol"),
        ("Аглая Рогозина для «Болотных вестей»", "Аглая Рогозина"),
        ("Felismina Porto é jornalista", "Felismina Porto"),
        ("Puyol, Aliénor", "Aliénor Puyol"),
    ],
)
def test_who_is_named_first_on_a_short_line_signed_it(line: str, signed: str) -> None:
    assert signed_in(line) == signed


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe, 34, wins the cup",
        "Jane Doe, who is ninety, climbs in through the window every day",
        "Jane Doe rows across the bay",
        "Ferry company loses its licence",
        "Jane Doe, mayor of Kerrow, says no.",
    ],
)
def test_a_line_of_the_text_is_signed_by_nobody(line: str) -> None:
    assert signed_in(line) == ""


def test_nobody_signed_where_a_byline_names_another() -> None:
    forms: list[tuple[Part, ...]] = [(), (), (Part(Form.AUTHOR, "Jane Doe"),), ()]
    take_signers(["Ferry sinks", "Tora Lindmark, frilansjournalist", "By Jane Doe", "It was late."], forms)
    assert forms[1] == ()


def test_who_signed_stands_beside_a_date() -> None:
    top = ["Ferry sinks", "Tora Lindmark, frilansjournalist", "3 March 2021", "It was late."]
    forms: list[tuple[Part, ...]] = [(), (), (Part(Form.PUBLISHED),), ()]
    take_signers(top, forms)
    assert forms[1] == (Part(Form.NAME, top[1]),)
