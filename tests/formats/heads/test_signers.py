import pytest

from reader.formats.heads.line_parts import Form, Part
from reader.formats.heads.signers import signed_in, take_lives, take_signers


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


def test_who_is_named_behind_a_word_or_two_signed_it_below_a_title() -> None:
    line = "Recorded live for Jane Doe"
    top = ["Ferry company loses its licence", line, "3 March 2021", "It was late."]
    forms: list[tuple[Part, ...]] = [(), (), (Part(Form.PUBLISHED),), ()]
    take_signers(top, forms)
    assert forms[1] == (Part(Form.NAME, "Jane Doe"),)
    forms = [(), (Part(Form.PUBLISHED),), ()]
    take_signers([line, "3 March 2021", "It was late."], forms)
    assert forms[0] == ()


def test_what_is_said_of_the_author_is_no_text_and_of_another_it_is() -> None:
    top = ["Ferry sinks", "By Jane Doe", "Jane Doe is a reporter based in Lowmere.", "John Roe is a sailor of Lowmere."]
    forms: list[tuple[Part, ...]] = [(), (Part(Form.AUTHOR, "Jane Doe"),), (), ()]
    take_lives(top, forms)
    assert [bool(parts) for parts in forms] == [False, True, True, False]
