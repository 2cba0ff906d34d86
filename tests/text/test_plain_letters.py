import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.plain_letters import changes, with_plain_letters, without_accents
from reader.text.substitution import substitute


@pytest.mark.parametrize(
    ("written", "plain", "bare"),
    [
        ("Łódź", "Lódź", "lodz"),
        ("Straße, STRAẞE", "Strasse, STRASSE", "strasse, strasse"),
        ("Øresund, Öresund", "Oresund, Öresund", "oresund, oresund"),
        ("Æther, œuvre", "AEther, oeuvre", "aether, oeuvre"),
        ("Þórður, Đoković", "THórdur, Doković", "thordur, dokovic"),
        ("Işparta, ışık, İzmir", "Işparta, işik, Izmir", "isparta, isik, izmir"),
        ("Ħal Far, Unjárgga ŋ", "Hal Far, Unjárgga n", "hal far, unjargga n"),
        ("\ufb01led, o\ufb03ce", "filed, office", "filed, office"),
        ("\uff21\uff22\uff23\uff11\uff12", "ABC12", "abc12"),
        ("\uff76\uff9e\uff7f\uff98\uff9d", "ガソリン", "ガソリン"),
        (
            "Горбачёв",
            "Горбачев",
            "горбачев",
        ),
        ("\ufedf\ufe8e", "لا", "لا"),
        ("aerospace", "aerospace", "aerospace"),
        ("서울", "서울", "서울"),
    ],
)
def test_letters_are_plain_as_they_are_typed(written: str, plain: str, bare: str) -> None:
    assert with_plain_letters(written) == plain
    assert without_accents(written) == bare


@given(st.text())
def test_what_is_plain_stays_so_and_the_changes_are_those_that_are_made(text: str) -> None:
    plain = with_plain_letters(text)
    assert with_plain_letters(plain) == plain
    assert substitute(text, changes(text)).text == plain
