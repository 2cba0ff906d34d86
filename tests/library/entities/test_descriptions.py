"""What texts say that someone is, over time."""

from datetime import date

import pytest

from reader.library import Library
from reader.library.entities import descriptions
from reader.model import FIRST_DATED
from tests.library.newsroom import Ready, add, described, entity_id, person, reading

EVER = 0, 1 << 60


def said(text: str, day: date | None) -> Ready:
    body = f"{text} Gong Zheng spoke on {day}."
    return reading(f"On {day}", body, described(person("Gong Zheng"), text, len(f"On {day}\n\n")), published=day)


def written(library: Library) -> int:
    add(
        library,
        said("Mayor of Shanghai", date(2023, 7, 6)),
        said("Governor of Shandong", date(2018, 5, 1)),
        said("mayor of Shanghai", date(2020, 3, 24)),
        said("Banker", None),
    )
    return entity_id(library, "Gong Zheng")


def test_they_come_in_the_order_in_which_they_come_up(library: Library) -> None:
    found = library.profiles.descriptions(written(library), *EVER)
    assert [(one.text, one.since, one.until) for one in found] == [
        ("Governor of Shandong", date(2018, 5, 1), date(2018, 5, 1)),
        ("Mayor of Shanghai", date(2020, 3, 24), date(2023, 7, 6)),
        ("Banker", None, None),
    ]
    assert found[1].sentence == "Mayor of Shanghai Gong Zheng spoke on 2023-07-06."


def test_a_stretch_of_time_has_its_own(library: Library) -> None:
    gong = written(library)
    ids = sorted(number for number in library.profiles.postings(gong).article_ids if number >= FIRST_DATED)
    assert [one.text for one in library.profiles.descriptions(gong, ids[0], ids[1])] == [
        "Governor of Shandong", "mayor of Shanghai"
    ]  # fmt: skip


def test_of_very_many_those_at_either_end_are_looked_at(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(descriptions, "EITHER_END", 1)
    found = library.profiles.descriptions(written(library), FIRST_DATED, 1 << 60)
    assert [one.text for one in found] == ["Governor of Shandong", "Mayor of Shanghai"]
    assert found[1].since == date(2023, 7, 6)
