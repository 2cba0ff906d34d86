from __future__ import annotations

from pathlib import Path

import pytest

from reader.extraction.gazetteer import any_of, gazetteer, read_gazetteer
from reader.model import Kind


def test_countries_bring_their_other_names_and_their_people(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.txt"
    path.write_text(
        "[countries]\n# a note\nBurma = Myanmar, Birma; Burmese\nChad\n[roles]\nmayor, king\npope\n", "utf-8"
    )
    known = read_gazetteer(path)
    places = {name for name, kind in known.kinds.items() if kind is Kind.PLACE}
    assert places == {"Burma", "Myanmar", "Birma", "Chad"}
    assert known.kinds["Burmese"] is Kind.GROUP
    assert known.usual_names == {"Myanmar": "Burma", "Birma": "Burma"}
    assert known["roles"] == {"mayor", "king", "pope"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("U.S.", Kind.PLACE), ("Chinese", Kind.GROUP), ("Shanghai", Kind.PLACE), ("NATO", Kind.ORGANIZATION)],
)
def test_the_world_is_known(name: str, kind: Kind) -> None:
    assert gazetteer().kinds[name] is kind


@pytest.mark.parametrize("name", ["Gong Zheng", "Montag", "Siemens Healthineers", "Varian", "Pudong", "Erlangen"])
def test_nothing_is_known_of_those_in_the_seeds(name: str) -> None:
    assert name not in gazetteer().kinds
    assert all(name not in words for words in gazetteer().words.values())


def test_every_entry_is_clean() -> None:
    words = [*gazetteer().kinds, *(word for section in gazetteer().words.values() for word in section)]
    assert [word for word in words if word != word.strip() or not word or set("=;#[]") & set(word)] == []


def test_the_longest_word_is_tried_first() -> None:
    assert any_of(["a", "a.b", "abc"]) == r"a\.b|abc|a"
