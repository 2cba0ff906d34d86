"""Languages are told from texts of the kind that is imported, and names are no evidence."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.language import ENGLISH, identify, is_evidently_english, language

SAMPLES = Path(__file__).parent.parent / "formats" / "samples"
SAME = {"zh_hant": "zh", "nb": "no"}

ENGLISH_NEWS = """Harbour reopens after the storm

The ferries were back on Tuesday, and most of the boats that had broken loose have been found, the harbour master said.
She told a crowd of fishermen that their nets would be paid for, though she could not say when or by whom."""

FRENCH_QUOTE = (
    "« Nous n’avons jamais vu une tempête pareille, et nous espérons ne plus jamais en voir », a dit le maire. "
)

FULL_OF_NAMES = [
    "Merkel, Macron meet in Berlin",
    "Gong Zheng, mayor of Shanghai",
    "Lula da Silva visits Rio de Janeiro, São Paulo",
    "Cristina Fernández de Kirchner, Mauricio Macri and Alberto Fernández in Buenos Aires",
    "Société Générale, Crédit Agricole, BNP Paribas up 3 pct on CAC 40",
    "Goals: Lewandowski 21, 43, Müller 67 - Reus 50. Attendance: 75,000. Referee: Felix Zwayer",
    "Tour de France stage winners: Wout van Aert, Mathieu van der Poel, Tadej Pogacar, Jonas Vingegaard",
    "Cabinet: Giorgia Meloni, Antonio Tajani, Matteo Salvini, Guido Crosetto, Giancarlo Giorgetti",
    "Bundesliga: Eintracht Frankfurt 2 Werder Bremen 1, Schalke 04 0 Hertha Berlin 0, Bayer Leverkusen 2",
    "Ligue 1: Paris Saint-Germain 2 Olympique de Marseille 0, Lyon 1 Saint-Etienne 1, Nantes 0 Rennes 3",
    "Stocks: Toyota 2,311 Honda 3,200 Sony 9,800 Nintendo 50,120 SoftBank 7,700 Mitsubishi UFJ 610",
    "Nguyen Phu Trong, Pham Minh Chinh, Vo Van Thuong attend National Assembly session in Hanoi",
]


def samples() -> list[tuple[str, str]]:
    return [(SAME.get(file.stem, file.stem), file.read_text("utf-8")) for file in sorted(SAMPLES.glob("*.txt"))]


@pytest.mark.parametrize(("code", "text"), samples())
def test_a_text_is_told_by_its_opening_by_any_part_of_it_in_capitals_and_without(code: str, text: str) -> None:
    assert {language(text), language(text.upper()), language(text.lower())} == {code}
    assert {language(text[at : at + 400]) for at in range(0, len(text) - 400, 100)} <= {code}


@pytest.mark.parametrize(("code", "text"), samples())
def test_a_shorter_text_is_told_or_left_open_but_never_taken_for_another(code: str, text: str) -> None:
    told = {
        language(written(text[at : at + length]))
        for length in (50, 100, 200)
        for at in range(0, len(text), 50)
        for written in (str, str.upper, str.lower)
    }
    assert told <= {code, ""}


def test_what_is_evidently_english_is_english_to_the_model_too() -> None:
    for at in range(0, len(ENGLISH_NEWS) - 120, 20):
        words = ENGLISH_NEWS[at : at + 120].lower().split()
        assert not is_evidently_english(words) or identify(" ".join(words)) == ENGLISH


def test_no_other_language_is_evidently_english() -> None:
    evident = {code for code, text in samples() if is_evidently_english(text.lower().split())}
    assert evident == {ENGLISH}


@pytest.mark.parametrize("text", FULL_OF_NAMES)
def test_english_full_of_foreign_names_is_no_other_language(text: str) -> None:
    assert {language(text), language(text.upper()), language(text.lower())} <= {"", ENGLISH}


def test_english_with_a_quotation_is_english() -> None:
    assert language(f"{ENGLISH_NEWS}\n\n{FRENCH_QUOTE}") == ENGLISH
    assert language(f"{FRENCH_QUOTE}\n\n{ENGLISH_NEWS}") == ENGLISH


def test_what_says_nothing_is_no_language() -> None:
    assert {language(text) for text in ("", " \n", "1,204 – 8,000", "ok", "x" * 5_000, "👍" * 500, "12:30 " * 90)} == {
        ""
    }


@given(st.text(st.characters(), max_size=300))
def test_any_text_has_a_code_of_two_letters_or_none(text: str) -> None:
    assert len(language(text)) in (0, 2)


def test_a_character_that_is_no_text_does_no_harm() -> None:
    assert language(f"\udce9\x00{dict(samples())['fr']}") == "fr"


def test_a_model_that_cannot_be_unpacked_leaves_the_language_open(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_room() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(import_module("reader.extraction.language"), "_model", no_room)
    assert language(dict(samples())["fr"]) == ""
    assert "No space left" in caplog.text
