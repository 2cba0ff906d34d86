"""The passages of an article that a list shows: its opening, or what a search found in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from reader.library.database import listed, rows, scalar
from reader.library.tables import TOKENIZER

Hits = tuple[tuple[int, int], ...]

OPENING = 160  # code points
_PASSAGE = 24  # words

# What SQLite sets around a hit: characters that no text has, or else the next pair.
_MARKS = [(chr(code), chr(code + 1)) for code in range(0xFDD0, 0xFDEF, 2)]


def opening(beginning: str) -> str:
    """Return the first words of a body, on one line."""
    line = " ".join(beginning.split())
    if len(line) <= OPENING:
        return line
    cut = line.rfind(" ", 0, OPENING + 1)
    return line[: cut if cut > OPENING // 2 else OPENING].rstrip(" ,;:–—-") + "…"


def passages_found(connection: Connection, match: str, ids: Sequence[int]) -> dict[int, tuple[str, Hits, Hits]]:
    """Return the best passage of each article that matches, with the hits in its title and in that passage."""
    found = {}
    with indexed_alone(connection, ids) as (first, last):
        sql = (
            f"SELECT rowid, highlight(shown, 0, '{first}', '{last}'),"
            f" snippet(shown, 1, '{first}', '{last}', '…', {_PASSAGE}) FROM temp.shown WHERE shown MATCH ?"
        )
        for number, title, passage in rows(connection, sql, match):
            snippet = " ".join(passage.split())
            plain = snippet.replace(first, "").replace(last, "")
            found[number] = plain, tuple(passages(title, first, last)), tuple(passages(snippet, first, last))
    return found


def hits(connection: Connection, match: str, article_id: int) -> list[tuple[int, int]]:
    """Return what matches in an article, ascending: offsets into its text. Nothing where it does not match."""
    with indexed_alone(connection, [article_id]) as (first, last):
        sql = (
            f"SELECT highlight(shown, 0, '{first}', '{last}'), highlight(shown, 1, '{first}', '{last}')"
            " FROM temp.shown WHERE shown MATCH ?"
        )
        return [hit for row in rows(connection, sql, match) for hit in _in_text(row[0], row[1], first, last)]


def _in_text(title: str, body: str, first: str, last: str) -> Iterator[tuple[int, int]]:
    yield from passages(title, first, last)
    before = len(title.replace(first, "").replace(last, "")) + len("\n\n")
    yield from ((start + before, end + before) for start, end in passages(body, first, last))


@contextmanager
def indexed_alone(connection: Connection, ids: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Give the marks to use in `temp.shown`, an index of these articles alone.

    The library's own index runs the whole query for each of them: 72 ms for 50 articles and a word completed in 30
    ways, where indexing the 50 and asking that takes 4.
    """
    connection.exec_driver_sql("CREATE TEMP VIEW IF NOT EXISTS shown_words AS SELECT * FROM main.article_words")
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown"
        f" USING fts5(title, body, content='shown_words', content_rowid='id', tokenize='{TOKENIZER}')"
    )
    connection.exec_driver_sql(
        "INSERT INTO temp.shown(rowid, title, body)"
        " SELECT id, title, body FROM article_words WHERE id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    yield _marks(connection, ids)
    connection.exec_driver_sql("INSERT INTO temp.shown(shown) VALUES ('delete-all')")


def _marks(connection: Connection, ids: Sequence[int]) -> tuple[str, str]:
    """Return two characters that none of these articles has."""
    sql = (
        "SELECT 1 FROM article_words WHERE id IN (SELECT value FROM json_each(?1))"
        " AND (instr(title, ?2) OR instr(body, ?2) OR instr(title, ?3) OR instr(body, ?3)) LIMIT 1"
    )
    wanted = listed(ids)
    return next(pair for pair in _MARKS if scalar(connection, sql, wanted, *pair) is None)


def passages(marked: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """Yield where the passages between the marks lie once the marks are taken out."""
    position, taken = marked.find(opening), 0
    while position >= 0:
        end = marked.index(closing, position)
        start = position - taken
        taken += len(opening)
        yield start, end - taken
        taken += len(closing)
        position = marked.find(opening, end)
