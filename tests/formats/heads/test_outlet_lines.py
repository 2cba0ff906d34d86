"""Lines that name a newspaper and a day."""

from datetime import date

import pytest

from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Form

FORMS = Forms(date(2026, 1, 15))


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Quill and Compass, May 4, 2023", "The Quill and Compass"),
        ("The Quill and Compass · 4 May 2023", "The Quill and Compass"),
        ("Le Fanal de l’Ouest, 4 mai 2023", "Le Fanal de l’Ouest"),
        ("Der Wächter von Ellerbrück | 4. Mai 2023", "Der Wächter von Ellerbrück"),
        ("El Faro del Sur, 4 de mayo de 2023", "El Faro del Sur"),
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
