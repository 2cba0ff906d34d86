from datetime import date

import pytest

from reader.formats.heads.line_forms import parts_of
from reader.formats.heads.line_parts import Form

TODAY = date(2026, 1, 15)


def said(line: str) -> dict[str, str]:
    parts = parts_of(line, TODAY)
    return {str(part.form): part.day.isoformat() if part.day else part.value for part in parts}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("3 April 2023 Jane Doe 4 Comments", "Jane Doe"),
        ("3.4.2023 9:40 Uhr Jane Doe 71 Kommentare", "Jane Doe"),
        ("April 13, 2023 Jane Doe Audio, Harbour News, Media Comments Off on Ferry loses its licence", "Jane Doe"),
    ],
)
def test_a_name_is_told_between_a_date_and_a_count(line: str, name: str) -> None:
    assert said(line)["name"] == name
    assert said(line)["published"].startswith("2023-04")


@pytest.mark.parametrize(
    "line",
    [
        "World 09:31 April 3, 2023",
        "jd 3. April 2023",
        "Ferry Weekly 03.04.2023",
        "3 kwietnia 2023 Polityka Fundusz portowy, lewica, prawica",
        "3. April 2023 admin News 0",
        "3. April 2023 3. April 2023",
        "April 3, 2023 Ferries 1 Comment",
        "03.04.2023 / / PORTS / International / Solar / Top Boat News / Zertifikate",
    ],
)
def test_what_nobody_knows_beside_a_date_costs_no_date(line: str) -> None:
    assert said(line)["published"] == "2023-04-03"


def test_a_byline_ends_where_a_date_or_a_reading_time_begins() -> None:
    assert said("By Jane Doe 2023-04-03T20:51:19Z Ports & Ships")["author"] == "Jane Doe"
    assert said("By Jane Doe 5 minute Read")["author"] == "Jane Doe"
    assert said("April 3, 2023 byJane Doe Post a Comment")["author"] == "Jane Doe"
    assert said("// By Jane Doe • April 3, 2023")["author"] == "Jane Doe"
    assert said("Jane Doe 7 hours")["name"] == "Jane Doe"
    assert said("3.04.2023von Jane Doe")["author"] == "Jane Doe"


@pytest.mark.parametrize(
    "line",
    [
        "3 April 2023 marked the end of the strike",
        "Ferry company loses its licence on 3 April 2023",
        "Ferry company loses its licence on 3 April 2023 after an accident at noon",
        "Notes from the harbour",
        "The storm that nobody saw coming of April 1953",
    ],
)
def test_a_line_of_text_with_a_date_stays_text(line: str) -> None:
    assert parts_of(line, TODAY) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Click to email this to a friend (Opens in new window)",
        "auf WhatsApp teilen",
        "Share 8",
        "Comments (12)",
        "5 Bilder",
        "1of4",
        "- Fotostrecke öffnen",
        "ferry-at-night.jpg",
        "Lesezeit von 4 Minuten",
        "ca. 8 Min.",
        "сегодня в 05:46, просмотров: 237",
        "Published on 3 April",
    ],
)
def test_what_a_page_says_around_an_article_is_none_of_it(line: str) -> None:
    assert parts_of(line, TODAY)[-1].form in (Form.OTHER, Form.NOTICE)
