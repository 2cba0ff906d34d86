from __future__ import annotations

from pathlib import Path

import pytest

from reader.extraction.gazetteer import OF_A_LANGUAGE, any_of, gazetteer, gazetteer_of, read_gazetteer
from reader.model import Kind
from reader.text.country_names import country_names


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


@pytest.mark.parametrize(
    ("language", "name", "usual"),
    [
        ("de", "Deutschland", "Germany"),
        ("fr", "Allemagne", "Germany"),
        ("ru", "Германия", "Germany"),
        ("pl", "Warszawa", "Warsaw"),
        ("nn", "Tyskland", "Germany"),
        ("pt", "Varsóvia", "Warsaw"),
        ("es", "EE. UU.", "United States"),
        ("it", "Pechino", "Beijing"),
        ("uk", "Німеччина", "Germany"),
    ],
)
def test_countries_and_capitals_have_one_name_whatever_the_language(language: str, name: str, usual: str) -> None:
    assert gazetteer_of(language).usual_names[name] == usual
    assert gazetteer_of(language).kinds[name] is Kind.PLACE
    assert name not in gazetteer().usual_names


def test_every_name_of_a_country_stands_for_one_that_is_known() -> None:
    for language in ("de", "fr", "ru", "zh"):
        assert len(country_names(language)) > 300
        known = gazetteer()
        assert [usual for usual in country_names(language).values() if usual not in known.kinds] == []
        assert [usual for usual in country_names(language).values() if usual in known.usual_names] == []


@pytest.mark.parametrize("language", ["", "en", "../gazetteer", "xx", "sw"])
def test_a_language_of_which_nothing_is_told_has_what_is_known_in_english(language: str) -> None:
    assert gazetteer_of(language) is gazetteer()


def test_what_is_told_of_a_language_stands_beside_what_is_known_in_english() -> None:
    german = gazetteer_of("de")
    assert {"mayor", "Bürgermeister"} <= german["roles"]
    assert "Bürgermeister" not in gazetteer()["roles"]
    assert "Tomasz" in gazetteer_of("pl")["given names"]


@pytest.mark.parametrize("language", ["da", "de", "es", "fr", "it", "nl", "no", "pl", "pt", "ro", "ru", "sv"])
def test_every_entry_of_a_language_is_clean(language: str) -> None:
    told = gazetteer_of(language)
    words = [*told.kinds, *(word for section in told.words.values() for word in section)]
    assert [word for word in words if word != word.strip() or not word or set("=;#[]") & set(word)] == []
    assert told.words.keys() - gazetteer().words.keys() <= {*OF_A_LANGUAGE}
