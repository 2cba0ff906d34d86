import sqlite3
import sys
import unicodedata
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.store import term_index
from reader.library.store.tables import TOKENIZER
from reader.library.store.term_index import fold
from reader.text.query.tokens import WORD
from reader.text.search_form import index_form
from tests.library.newsroom import add, reading

TEXTS = (
    "The Prime Minister’s 2nd visit, U.S. dollars and café crème; naïve Zoë, Ångström, Łódź, Đà Nẵng, ß STRAẞE.",
    "МОСКВА, 3 апреля. Премьер-министр Ёлкин; Київ, Ґалаґан, Їжак.",
    "ΑΘΗΝΑ: Ο πρωθυπουργός Κυριάκος είπε· ΣΊΣΥΦΟΣ.",
    "上海市市长龚正会见了西门子医疗。東京、ソウル 서울특별시 １２３",
    "القاهرة: قال رئيس الوزراء. ירושלים, ראש הממשלה.",
    "नई दिल्ली: प्रधानमंत्री ने कहा। กรุงเทพมหานคร",
    "e\u0301lan, Cafe\u0301, N\u0303andu\u0301; I\u0307stanbul, İstanbul, Iğdır, ﬁnance, ℌilbert, ½, ⅷ, x², 😀👍🏽",
)


def indexed(*texts: str) -> dict[str, int]:
    """Return what FTS5 itself makes of texts in their form: each word and in how many it stands."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5(text, tokenize='{TOKENIZER}')")
        connection.executemany("INSERT INTO t VALUES (?)", [(index_form(text),) for text in texts])
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)")
        return dict(connection.execute("SELECT term, doc FROM v"))


def stored(library: Library) -> dict[str, int]:
    with library._database.read() as connection:
        return dict(tuple(row) for row in connection.exec_driver_sql("SELECT term, df FROM term"))


def test_terms_are_what_the_index_has_in_any_language(library: Library) -> None:
    ids = add(library, *(reading(f"Title {number}", text) for number, text in enumerate(TEXTS)))
    assert stored(library) == indexed(*(f"Title {number}\n\n{text}" for number, text in enumerate(TEXTS)))
    library.articles.delete(ids[::2])
    kept = list(enumerate(TEXTS))[1::2]
    assert stored(library) == indexed(*(f"Title {number}\n\n{text}" for number, text in kept))


def test_a_word_in_title_and_body_counts_once(library: Library) -> None:
    add(library, reading("Word", "Word, word."))
    assert stored(library) == {"word": 1}


def test_the_words_of_a_long_text_are_counted_once_though_it_is_taken_in_by_pieces(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_index, "PIECE", 7)
    told = [(f"Title {number}", text) for number, text in enumerate(TEXTS)]
    whole = [f"{title}\n\n{text}" for title, text in told]
    pieces = [[*term_index.pieces_of(text)] for text in whole]
    assert ["".join(some) for some in pieces] == whole
    assert len(pieces[0]) > 5
    ids = add(library, *(reading(*one) for one in told))
    assert stored(library) == indexed(*whole)
    library.articles.delete(ids[:-1])
    assert stored(library) == indexed(whole[-1])
    assert library.check() == []


def test_a_text_without_a_gap_is_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_index, "PIECE", 4)
    assert [*term_index.pieces_of("abcdefghij")] == ["abcdefghij"]
    assert [*term_index.pieces_of("")] == [""]


def test_what_is_typed_is_folded_as_the_index_folds_it_in_any_language() -> None:
    for text in (*TEXTS[:3], TEXTS[4]):
        assert {fold(word) for word in WORD.findall(text)} == set(indexed(text))


def test_nearly_every_letter_is_folded_as_the_index_folds_it() -> None:
    """Those that differ are younger than the tables of SQLite (Unicode 6.1) or fold to more than one character."""
    letters = [chr(code) for code in range(sys.maxunicode) if unicodedata.category(chr(code))[0] in "LN"]
    known = [letter for letter in letters if letter in unicodedata.ucd_3_2_0.normalize("NFC", letter)]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5(text, tokenize='{TOKENIZER}')")
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
        told = [(ord(one), index_form(one)) for one in known]
        connection.executemany("INSERT INTO t(rowid, text) VALUES (?,?)", told)
        folded = dict(connection.execute("SELECT doc, term FROM v"))
    wrong = [chr(code) for code, term in folded.items() if fold(chr(code)) != term]
    assert len(wrong) < len(folded) / 100


def test_words_of_articles_that_go_are_told_again_when_they_come_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_index, "FEWEST_KEPT", 2)
    cut = "a" + "ж" * 20_000  # FTS5 keeps 32 KiB of a word, here up to the middle of a letter
    add(library, *(reading(f"Title {number}", text) for number, text in enumerate((*TEXTS, cut))))
    before = stored_as_bytes(library)
    add(library, *(reading(f"More {number}", f"{number} more, “\\ more” of it") for number in range(3)))
    whole = stored_as_bytes(library)
    for _ in range(2):
        library.history.undo()
        assert stored_as_bytes(library) == before
        library.history.undo()
        assert stored_as_bytes(library) == {}
        library.history.redo()
        assert stored_as_bytes(library) == before
        library.history.redo()
        assert stored_as_bytes(library) == whole
    with library._database.read() as connection:
        assert term_index.completions(connection, "aж", 3) == []
    assert library.check() == []


def stored_as_bytes(library: Library) -> dict[bytes, int]:
    with library._database.read() as connection:
        told = connection.exec_driver_sql("SELECT CAST(term AS BLOB), df FROM term")
        return dict(tuple(row) for row in told)


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_terms_follow_any_text_there_and_back(shared_library: Library, texts: list[str]) -> None:
    before = stored(shared_library)
    ids = add(shared_library, *(reading(f"{number}", text) for number, text in enumerate(texts)))
    assert shared_library.check() == []
    shared_library.articles.delete(ids)
    assert stored(shared_library) == before
    shared_library.bin.empty()


def test_the_commonest_words_are_kept_while_the_library_is_about_as_large(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_index, "MANY", 0)
    add(library, *(reading(f"Title {number}", "shanghai") for number in range(100)))
    with library._database.read() as connection:
        assert term_index.completions(connection, "\u0301", 3) == []
        assert term_index.completions(connection, "sh", 3) == ["shanghai"]
    add(library, reading("One more", "shanty"))
    with library._database.read() as connection:
        assert term_index.completions(connection, "sh", 3) == ["shanghai"]
        assert term_index.completions(connection, "shan" * 20, 3) == []
    add(library, *(reading(f"Other {number}", "shanty") for number in range(100)))
    with library._database.read() as connection:
        assert term_index.completions(connection, "sh", 3) == ["shanty", "shanghai"]
