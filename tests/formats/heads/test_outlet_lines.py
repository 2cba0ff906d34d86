"""Lines that name a newspaper and a day."""

from datetime import date

import pytest

from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Form
from reader.formats.heads.outlet_lines import is_named_as_newspapers_are

FORMS = Forms(date(2026, 1, 15))


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Quill and Compass, May 4, 2023", "The Quill and Compass"),
        ("The Quill and Compass · 4 May 2023", "The Quill and Compass"),
        ("Le Fanal de l’Ouest, 4 mai 2023", "Le Fanal de l’Ouest"),
        ("Der Wächter von Ellerbrück | 4. Mai 2023", "Der Wächter von Ellerbrück"),
        ("El Faro del Sur, 4 de mayo de 2023", "El Faro del Sur"),
        ("La Gazzetta dell’Isola, 4 maggio 2023", "La Gazzetta dell’Isola"),
        ("NWZonline, 04.05.2023, 16:20 Uhr", "NWZonline"),
    ],
)
def test_an_article_and_a_name_before_a_date_are_a_newspaper(line: str, outlet: str) -> None:
    parts = FORMS.of(line)
    assert [(part.form, part.value) for part in parts[:1]] == [(Form.OUTLET, outlet)]
    assert parts[1].day == date(2023, 5, 4)


@pytest.mark.parametrize("line", ["The Hague, May 4, 2023", "El Paso, May 4, 2023", "Jane Doe, May 4, 2023"])
def test_a_place_or_a_person_before_a_date_is_none(line: str) -> None:
    assert Form.OUTLET not in [part.form for part in FORMS.of(line)]


@pytest.mark.parametrize(
    "line", ["The mayor left the town, May 4, 2023", "The Mayor Who Left, and why", "A day, May 4, 2023"]
)
def test_a_sentence_is_none(line: str) -> None:
    assert Form.OUTLET not in [part.form for part in FORMS.of(line)]


def test_a_name_with_a_day_and_a_page_is_a_newspaper() -> None:
    forms = {part.form: part for part in FORMS.of("Fenland Quill, May 4 2023, p. 2")}
    assert (forms[Form.OUTLET].value, forms[Form.PUBLISHED].day) == ("Fenland Quill", date(2023, 5, 4))


def test_what_is_no_place_between_a_name_and_a_day_is_a_newspaper() -> None:
    parts = FORMS.of("Robin Sayle | The Lockkeeper | 10 Feb 2021")
    assert [part.form for part in parts] == [Form.NAME, Form.OUTLET, Form.PUBLISHED]
    parts = FORMS.of("Robin Sayle | The Hague | 10 Feb 2021")
    assert [part.form for part in parts] == [Form.NAME, Form.PLACE, Form.PUBLISHED]


@pytest.mark.parametrize(
    ("line", "is_named"),
    [
        ("El Faro del Norte", True),
        ("L’Écho des Marées", True),
        ("Il Giornale dell’Isola", True),
        ("Le grand entretien", False),
        ("Das Thema der Woche", False),
        ("La Voz", False),
        ("El Gobierno retira la concesión", False),
    ],
)
def test_an_article_and_two_nouns_in_capitals_are_named_as_newspapers_are(line: str, is_named: bool) -> None:
    assert is_named_as_newspapers_are(line) is is_named


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Channel 6 > News > Crime", "Channel 6"),
        ("World / Europe", ""),
        ("SALINE, Kan. (KSLN) —", "KSLN"),
        ("France 3 Bretagne", "France 3 Bretagne"),
    ],
)
def test_a_station_is_named_by_its_number_or_call_sign(line: str, outlet: str) -> None:
    assert next((part.value for part in FORMS.of(line) if part.form is Form.OUTLET), "") == outlet
