"""The words of the texts and in how many articles each stands, folded exactly as the full-text index folds them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection

from reader.library.store.database import column, execute_many, json_list, rows, scalar
from reader.library.store.tables import TOKENIZER
from reader.text.one_form import in_one_form
from reader.text.plain_letters import with_plain_letters

# In a large library it takes milliseconds to find the commonest words with a letter: they hardly change, and are kept.
LONGEST_KEPT = 2  # letters
MANY = 20_000  # articles
STALE = 0.01  # of them may have come or gone since
LONGEST_COMPLETION = 1_000  # letters
LONGEST_WORD = 32_768  # bytes: FTS5 cuts longer ones, also in the middle of a letter
FEWEST_KEPT = 300  # articles whose words are kept when they go
PIECE = 4_000_000  # characters: while a text is taken apart nothing can be broken off, so that longer ones are cut

_COMMONEST = f"""
    SELECT term FROM term WHERE term >= ? AND term < ? AND length(term) <= {LONGEST_COMPLETION}
    ORDER BY df DESC, term LIMIT ?"""
_GAP = re.compile("[ \n]")
_OF_TERMS = "SELECT total(df) FROM term WHERE term IN (SELECT value FROM json_each(?))"
_OF_BEGINNING = "SELECT total(df) FROM term WHERE term >= ? AND term < ?"
_ONE_TO_ONE = str.maketrans({"ς": "σ", "ſ": "s", "ẞ": "ß", "İ": "i"})

_UP = """
    INSERT INTO term(term, df) SELECT {} WHERE true
    ON CONFLICT DO UPDATE SET df = df + excluded.df"""
_COUNT = _UP.format("term, doc FROM temp.batch_terms")
_COUNT_ONE = _UP.format("term, 1 FROM temp.batch_terms")
_COUNT_AS_TOLD = _UP.format('"key", value FROM json_each(CAST(? AS TEXT))')
_DOWN = """
    UPDATE term SET df = df - batch.{} WHERE batch.{} = term.term
    RETURNING iif(df, NULL, CAST(term.term AS BLOB))"""  # as bytes: the longest word need not end with a whole letter
_DISCOUNT = _DOWN.format("doc FROM temp.batch_terms AS batch", "term")
_DISCOUNT_ONE = _DOWN.format("one FROM (SELECT term, 1 AS one FROM temp.batch_terms) AS batch", "term")
_DISCOUNT_AS_TOLD = _DOWN.format("value FROM json_each(CAST(? AS TEXT)) AS batch", '"key"')
_GONE = "DELETE FROM term WHERE term = CAST(? AS TEXT)"
_TELL = "SELECT CAST(json_group_object(term, doc) AS BLOB) FROM temp.batch_terms"
_TOLD = "words that went last"  # of a connection: of which texts, and in how many of them each stands


def count(connection: Connection, texts: Sequence[str]) -> None:
    """Count the words of articles that come."""
    if told := _words_told(connection, texts):
        connection.exec_driver_sql(_COUNT_AS_TOLD, (told,))
        return
    short, long = _by_length(texts)
    for text in long:
        with _words_of(connection, ([piece] for piece in pieces_of(text))):
            connection.exec_driver_sql(_COUNT_ONE)
    with _words_of(connection, [short]):
        connection.exec_driver_sql(_COUNT)


def discount(connection: Connection, texts: Sequence[str]) -> None:
    """Take back the count of articles that go."""
    if told := _words_told(connection, texts):
        _drop(connection, rows(connection, _DISCOUNT_AS_TOLD, told))
        return
    short, long = _by_length(texts)
    for text in long:
        with _words_of(connection, ([piece] for piece in pieces_of(text))):
            _drop(connection, rows(connection, _DISCOUNT_ONE))
    with _words_of(connection, [short]):
        _drop(connection, rows(connection, _DISCOUNT))
        if not long:
            _keep_told(connection, texts)


def _drop(connection: Connection, counted: Sequence[Any]) -> None:
    """Drop the words that no article has any more."""
    execute_many(connection, _GONE, [(gone,) for (gone,) in counted if gone is not None])


def _by_length(texts: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return the texts that are taken in whole, and those that are taken in piece by piece."""
    long = [text for text in texts if len(text) > PIECE]
    return ([text for text in texts if len(text) <= PIECE], long) if long else (texts, long)


def pieces_of(text: str) -> Iterator[str]:
    """Yield a text in pieces, cut where no word can be: at a space or the end of a line."""
    start = 0
    while len(text) - start > PIECE and (cut := _GAP.search(text, start + PIECE)):
        yield text[start : cut.start()]
        start = cut.start()
    yield text[start:]


def _keep_told(connection: Connection, texts: Sequence[str]) -> None:
    """Keep how often the words of many articles were told, which may come back soon: Redo follows Undo."""
    if len(texts) >= FEWEST_KEPT:
        connection.info[_TOLD] = len(texts), _digest(texts), scalar(connection, _TELL)


def _words_told(connection: Connection, texts: Sequence[str]) -> bytes:
    """Return the words of texts as they were told last, in JSON; nothing where those were others."""
    number, digest, told = connection.info.get(_TOLD, (0, b"", b""))
    return told if number == len(texts) and number and digest == _digest(texts) else b""


def _digest(texts: Sequence[str]) -> bytes:
    digest = blake2b()
    for text in texts:
        told = text.encode()
        digest.update(b"%d " % len(told))
        digest.update(told)
    return digest.digest()


def completions(connection: Connection, beginning: str, limit: int) -> list[str]:
    """Return the commonest words that begin so, as the index folds them."""
    folded = fold(beginning)
    if not folded:
        return []
    if len(folded) > LONGEST_KEPT:
        return _commonest(connection, folded, limit)
    articles = scalar(connection, "SELECT articles FROM total")
    kept: dict[tuple[str, int], tuple[int, list[str]]] = connection.info.setdefault("commonest words", {})
    then, found = kept.get((folded, limit), (0, []))
    if articles < MANY or abs(articles - then) > articles * STALE:
        found = _commonest(connection, folded, limit)
        kept[folded, limit] = articles, found
    return found


def _commonest(connection: Connection, folded: str, limit: int) -> list[str]:
    return column(connection, _COMMONEST, folded, folded + "\U0010ffff", limit)


def articles_with(connection: Connection, words: Sequence[str]) -> int:
    """Return in how many articles one of some folded words stands, at most: each of them counts for itself."""
    return int(scalar(connection, _OF_TERMS, json_list(words)))


def articles_with_beginning(connection: Connection, beginning: str) -> int:
    """Return in how many articles a word stands that begins so, at most."""
    return int(scalar(connection, _OF_BEGINNING, beginning, beginning + "\U0010ffff"))


def fold(word: str) -> str:
    """Return a word in the letters that the index has: plain ones, in small, Latin ones without accents."""
    if word.isascii():
        return word.lower()
    return "".join(_fold_character(character) for character in with_plain_letters(in_one_form(word)))


def _fold_character(character: str) -> str:
    if "\u0300" <= character <= "\u0331":
        return ""
    lower = character.translate(_ONE_TO_ONE).lower()
    lower = lower if len(lower) == 1 else character
    base = unicodedata.normalize("NFD", lower)[0]
    return base if base.isascii() and base.isalpha() else lower


@contextmanager
def _words_of(connection: Connection, groups: Iterable[Sequence[str]]) -> Iterator[None]:
    """Give `temp.batch_terms`, in how many of the texts of all groups each word stands.

    SQLite's own tokenizer lists the words: faster than to fold them here, and right by construction.
    """
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.batch"
        f" USING fts5(text, content='', detail=none, tokenize='{TOKENIZER}')"
    )
    connection.exec_driver_sql("CREATE VIRTUAL TABLE IF NOT EXISTS temp.batch_terms USING fts5vocab(temp, batch, row)")
    for texts in groups:
        execute_many(connection, "INSERT INTO temp.batch(text) VALUES (?)", [(text,) for text in texts])
    yield
    connection.exec_driver_sql("INSERT INTO temp.batch(batch) VALUES ('delete-all')")
