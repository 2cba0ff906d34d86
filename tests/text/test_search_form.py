"""Any run of an unspaced script is found by the index, and nothing else; what is marked is exactly that."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.store.tables import TOKENIZER
from reader.text import search_form
from reader.text.search_form import (
    Phrase,
    has_unspaced,
    index_form,
    index_phrase,
    marked_form,
    marked_form_with_origins,
    marked_phrase,
)

CHINESE, JAPANESE, THAI = (
    "中国上海",
    "東京オリンピの",
    "ปีใหม่",
)
TEXTS = st.text(st.sampled_from("中国上のオปีูa1 ."), max_size=12)
RUNS = st.text(st.sampled_from("中国上のオปีู"), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5(text, tokenize='{TOKENIZER}')")
        yield connection


def matches(index: sqlite3.Connection, form: str, phrase: Phrase) -> str:
    """Return the text in which a phrase is marked; empty where it does not occur."""
    index.execute("DELETE FROM t")
    index.execute("INSERT INTO t VALUES (?)", (form,))
    asked = f'"{phrase.text}"{" *" * phrase.goes_on}'
    found = index.execute("SELECT highlight(t, 0, '<', '>') FROM t WHERE t MATCH ?", (asked,)).fetchone()
    return str(found[0]) if found else ""


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (CHINESE, "中国 国上 上海 海"),
        ("2021年のiPhone用", "2021 年の の iPhone 用"),
        ("Łódź o\ufb03ce", "Lódź office"),
        ("plain “words”", "plain “words”"),
        ("中", "中"),
    ],
)
def test_a_run_is_taken_in_by_pairs(text: str, form: str) -> None:
    assert index_form(text).split() == form.split()


@pytest.mark.parametrize(
    "text",
    [
        CHINESE,
        JAPANESE,
        THAI,
        "ประเทศไทย ปี",
        "2021年のiPhone用ケース",
    ],
)
def test_every_run_of_a_text_is_found(index: sqlite3.Connection, text: str) -> None:
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            if has_unspaced(text[start:end]) and " " not in text[start:end] and _is_cut_between_words(text, start, end):
                assert matches(index, index_form(text), index_phrase([text[start:end]])), text[start:end]


def _is_cut_between_words(text: str, start: int, end: int) -> bool:
    cuts = [text[at - 1 : at + 1] for at in (start, end) if 0 < at < len(text)]
    return not any(pair.isascii() and pair.isalnum() for pair in cuts)


@given(TEXTS, RUNS)
def test_a_run_is_found_where_it_stands_and_marked_exactly(index: sqlite3.Connection, text: str, run: str) -> None:
    found = matches(index, index_form(text), index_phrase([run]))
    assert bool(found) is (run in text)
    marked = matches(index, marked_form(text), marked_phrase([run]))
    assert bool(marked) is (run in text)
    if marked:
        origin = marked_form_with_origins(text)
        start = marked.index("<")
        stretch = text[slice(*origin(start, marked.index(">") - 1))]
        assert run in stretch
        assert set(stretch) <= set(run)


@given(st.text())
def test_the_index_takes_in_the_same_words_at_any_time(text: str) -> None:
    assert search_form._is_plain(text) is False or index_form(text) == marked_form(text) == text
    assert index_phrase([text]).text.strip('"').count("\n") <= text.count("\n")


def test_an_endless_run_is_cut_into_pairs_a_part_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = index_form(CHINESE * 3)
    monkeypatch.setattr(search_form, "_A_TIME", 5)
    assert index_form(CHINESE * 3) == whole


def test_hits_lie_where_the_letters_are_in_the_text() -> None:
    text = "Die Straße, 上海市 und o\ufb03ce"
    form, origin = marked_form(text), marked_form_with_origins(text)
    for word, written in (("Strasse", "Straße"), ("海", "海"), ("office", "o\ufb03ce")):
        start = form.index(word)
        assert text[slice(*origin(start, start + len(word)))] == written
