from datetime import date
from pathlib import Path

import pytest

from reader.formats.charsets.text_decoder import Decoded
from reader.formats.day_order import settle
from reader.formats.plain_text import parse
from reader.model import ArticleDraft

TODAY = date(2026, 1, 15)
APRIL, MARCH = date(2021, 4, 3), date(2021, 3, 4)
ENGLISH = (
    "The harbour of the town was closed on Sunday, and the mayor said that the ships would have to wait for a week."
)
FRENCH = (
    "Le port de la ville est fermé depuis dimanche, et le maire dit que les bateaux doivent attendre une semaine"
    " dans la rade pour ne pas gêner les travaux qui commencent mardi."
)


def read(*paragraphs: str) -> ArticleDraft:
    return parse(Decoded("\n\n".join(paragraphs), "utf-8"), Path("a.txt"), TODAY)


def test_an_article_says_why_it_is_undated() -> None:
    draft = read("Harbour closed", "03/04/2021", ENGLISH)
    assert (draft.published, draft.undated_because) == (None, "03/04/2021 may be 3 April or 4 March.")


def test_an_article_says_that_its_date_is_no_day() -> None:
    assert (
        read("Harbour closed", "Published: 31/02/2021", ENGLISH).undated_because
        == "31/02/2021 is no day that has been."
    )


def test_a_date_that_is_read_needs_no_word() -> None:
    assert not read("Harbour closed", "3 April 2021", ENGLISH).undated_because


def test_a_date_below_the_text_is_not_guessed_either() -> None:
    draft = read("Harbour closed", ENGLISH, ENGLISH, "03/04/2021")
    assert (draft.published, draft.undated_because) == (None, "03/04/2021 may be 3 April or 4 March.")


@pytest.mark.parametrize(
    ("paragraphs", "day"),
    [
        (("03/04/2021", f"{ENGLISH} It was closed on 25/12/2020 as well."), APRIL),
        (("03/04/2021", f"{ENGLISH} It was closed on 12/25/2020 as well."), MARCH),
        (("03/04/2021", f"{ENGLISH} It was closed on 12/25/2020 and on 25/11/2020."), None),
        (("03/04/2021", f"{ENGLISH} It was closed on 11/12/2020 as well."), None),
        (("Published: 03/04/2021 | Updated: 25/04/2021", ENGLISH), APRIL),
        (("Published: 03/04/2021 | Updated: March 20, 2021", ENGLISH), MARCH),
        (("Saturday 03/04/2021", ENGLISH), APRIL),
        (("Thu, 03/04/2021 9:14 am", ENGLISH), MARCH),
        (("Friday 03/04/2021", ENGLISH), None),
        (("03/04/2021", f"LOWMERE, April 3 (Agency) — {ENGLISH}"), APRIL),
        (("Publié le 03/04/2021", FRENCH), APRIL),
        (("Publié le 03/04/2021", ENGLISH), None),
    ],
)
def test_day_and_month_are_told_by_the_rest_of_the_file_or_not_at_all(
    paragraphs: tuple[str, ...], day: date | None
) -> None:
    draft = read("Harbour closed", *paragraphs)
    assert draft.published == day
    assert bool(draft.undated_because) is (day is None)


def test_a_zone_of_the_united_states_tells_that_the_month_stands_first() -> None:
    days = (date(2024, 3, 6), date(2024, 6, 3))
    assert settle(days, "By Jane Doe\n06/03/2024 06:41 PM EDT\nA text.", None) == date(2024, 6, 3)
    assert settle(days, "By Jane Doe\n06/03/2024 06:41 PM BST\nA text.", None) is None
