from __future__ import annotations

import pytest

from reader.extraction.careful import pieces
from reader.extraction.careful.pieces import Pieces

_UNKNOWN = 0
_TEXTS = {
    "<unk>": 0.0,
    "▁": -3.0,
    "▁ge": -5.0,
    "▁gestern": -9.0,
    "gestern": -9.5,
    "stern": -6.0,
    "st": -4.0,
    "ern": -4.5,
    "a": -2.0,
}


def _pieces() -> Pieces:
    return Pieces({text: (number, score) for number, (text, score) in enumerate(_TEXTS.items())}, _UNKNOWN)


def _cut(word: str, *, spaced: bool = True) -> list[str]:
    texts = list(_TEXTS)
    return [texts[number] for number in _pieces().of(word, spaced=spaced)]


@pytest.mark.parametrize(
    ("word", "spaced", "cut"),
    [
        ("gestern", True, ["▁gestern"]),  # likelier than ▁ge and stern
        ("gestern", False, ["gestern"]),
        ("gest", True, ["▁ge", "st"]),
        ("a", True, ["▁", "a"]),
        ("aa", False, ["a", "a"]),
    ],
)
def test_a_word_is_cut_in_the_likeliest_way(word: str, spaced: bool, cut: list[str]) -> None:
    assert _cut(word, spaced=spaced) == cut


@pytest.mark.parametrize(("word", "cut"), [("李明", ["<unk>"]), ("a李a", ["a", "<unk>", "a"]), ("\u200b", ["<unk>"])])
def test_what_is_no_piece_is_unknown(word: str, cut: list[str]) -> None:
    assert _cut(word, spaced=False) == cut


def test_letters_are_taken_in_their_usual_form() -> None:
    assert _cut("\uff47est") == ["▁ge", "st"]  # a wide g


def test_an_endless_word_is_cut_in_no_time() -> None:
    assert 1 <= len(_cut("a" * 100_000)) <= 101


def test_a_word_is_cut_once_and_not_all_words_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_MOST_KEPT", 2)
    cutter = _pieces()
    first = cutter.of("gest", spaced=True)
    assert cutter.of("gest", spaced=True) is first
    assert cutter.of("gest", spaced=False) != first
    cutter.of("a", spaced=True)
    assert cutter.of("gest", spaced=True) is not first
    assert cutter.of("gest", spaced=True) == first
