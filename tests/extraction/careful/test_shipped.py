"""The careful tagger as it ships: it is what it says, and reads each of its languages."""

from __future__ import annotations

import pytest

from reader.extraction.careful import shipped
from reader.extraction.careful.tagger import CarefulTagger
from reader.model import Kind

_PERSON, _PLACE = Kind.PERSON, Kind.PLACE


@pytest.fixture(scope="module")
def careful() -> CarefulTagger:
    return shipped.load()


def test_it_is_there_and_what_it_says_unloaded(careful: CarefulTagger) -> None:
    assert shipped.is_there()
    assert (careful.name, careful.languages) == (shipped.NAME, shipped.LANGUAGES)


def test_it_is_no_larger_than_it_has_to_be() -> None:
    assert shipped.file().stat().st_size < 45_000_000


def test_it_finds_dates_in_english_and_in_other_languages_only_who_what_and_where(careful: CarefulTagger) -> None:
    english = (
        "The mayor said on Tuesday that the harbour would be open by then, and that they had paid $5 million for it."
    )
    german = "Die Vorsitzende der Behörde, Anna Lindqvist, hat am Dienstag in Dresden erklärt, dass sie bleiben will."
    assert {span.kind for span in careful.tag([english])[0]} == {Kind.DATE, Kind.MONEY}
    assert [german[span.start : span.end] for span in careful.tag([german])[0]] == ["Anna Lindqvist", "Dresden"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Lindqvist traf den Bürgermeister von Dresden.", {("Anna Lindqvist", _PERSON), ("Dresden", _PLACE)}),
        ("La ministre Claire Morel est arrivée à Bordeaux.", {("Claire Morel", _PERSON), ("Bordeaux", _PLACE)}),
        ("El alcalde Pedro Robles viajó ayer a Sevilla.", {("Pedro Robles", _PERSON), ("Sevilla", _PLACE)}),
        ("Il sindaco Marco Bellini è tornato a Torino.", {("Marco Bellini", _PERSON), ("Torino", _PLACE)}),
        ("A escritora Ana Teixeira vive em Coimbra.", {("Ana Teixeira", _PERSON), ("Coimbra", _PLACE)}),
        ("Jan de Boer woont al jaren in Utrecht.", {("Jan de Boer", _PERSON), ("Utrecht", _PLACE)}),
        ("Statsråd Kari Solberg besøkte Tromsø i går.", {("Kari Solberg", _PERSON), ("Tromsø", _PLACE)}),
        ("Författaren Erik Dahlgren bor i Uppsala.", {("Erik Dahlgren", _PERSON), ("Uppsala", _PLACE)}),
        ("Borgmester Mette Holm rejste til Odense.", {("Mette Holm", _PERSON), ("Odense", _PLACE)}),
        ("Wczoraj była w Krakowie Ewa Kowalska.", {("Ewa Kowalska", _PERSON), ("Krakowie", _PLACE)}),
        ("Ieri a ajuns la Craiova primarul Ion Dragomir.", {("Ion Dragomir", _PERSON), ("Craiova", _PLACE)}),
        ("Писатель Иван Соколов живёт в Казани.", {("Иван Соколов", _PERSON), ("Казани", _PLACE)}),
        ("Mayor Ruth Calder spoke in Sheffield.", {("Ruth Calder", _PERSON), ("Sheffield", _PLACE)}),
    ],
)
def test_it_finds_names_in_each_of_its_languages(
    careful: CarefulTagger, text: str, names: set[tuple[str, Kind]]
) -> None:
    [spans] = careful.tag([text])
    assert {(text[span.start : span.end], span.kind) for span in spans} >= names
