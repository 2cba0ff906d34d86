from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.one_form import in_one_form, with_origins

WRITTEN = [
    ("plain", "plain"),
    ("Zoe\u0308 Mu, Malmo\u0308", "Zo\xeb Mu, Malm\xf6"),
    ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "\ud55c\uad6d"),
    ("\u0438\u0306\u043e\u0434", "\u0439\u043e\u0434"),
    ("e\u0323\u0302 a\u030a", "\u1ec7 \xe5"),
    ("\ufb01led in the o\ufb03ce", "filed in the office"),
    ("Shang\u00adhai\u200b To\u2060wer\ufeff", "Shanghai Tower"),
    ("divi\u00ad\n  ded and divi\u00ad\r\nded", "divided and divided"),
    ("An\u200dna\u200c Kes\u200bsel", "Anna Kessel"),
    ("Anna\u200e Kessel\u202c", "Anna Kessel"),
    ("no\u00a0break\u202fhere\u2009thin", "no\u00a0break\u202fhere\u2009thin"),
    ("\uff21\uff22\uff23 \uff76\uff9e", "\uff21\uff22\uff23 \uff76\uff9e"),
]
KEPT = [
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian is spelt with them
    "\u0915\u094d\u200d\u0937",  # as are Indic scripts
    "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "\u05e9\u05dc\u05d5\u05dd\u200f (Shalom)\u200e",  # it would be read in another order
]
PIECES = "e|\u0301|\u0308|\ufb01| |\u00ad|\u200b|\u200d|\u1100|\u1161|\u11a8|\uac00|\u200e|\u05d0|\u09c7|\u09be|\n"


@pytest.mark.parametrize(("written", "form"), WRITTEN)
def test_what_reads_alike_has_one_form(written: str, form: str) -> None:
    assert in_one_form(written) == form
    assert in_one_form(normalize("NFD", written)) == form


@pytest.mark.parametrize("text", KEPT)
def test_what_changes_how_a_text_is_read_stays(text: str) -> None:
    assert in_one_form(text) == text


@given(st.lists(st.sampled_from(PIECES.split("|"))).map("".join))
def test_every_place_is_found_again_in_what_was_written(written: str) -> None:
    clean, origin = with_origins(written)
    assert clean == in_one_form(written)
    last = 0
    for at, letter in enumerate(clean):
        start, end = origin(at, at + 1)
        assert last <= start < end
        assert letter in in_one_form(written[start:end]) or letter in written[start:end]
        last = start


def test_a_name_is_found_whole_and_nothing_beside_it() -> None:
    written = "By \u200bZoe\u0308\u200b Mu\u200b, of the o\ufb03ce"
    clean, origin = with_origins(written)
    at = clean.index("Zo\xeb Mu")
    assert written[slice(*origin(at, at + 6))] == "Zoe\u0308\u200b Mu"
    at = clean.index("office")
    assert written[slice(*origin(at, at + 6))] == "o\ufb03ce"
