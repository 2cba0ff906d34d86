"""The passages of an article that a list shows: its opening, or what a search found in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from reader.library.database import rows, scalar
from reader.library.query_language import passages

Hits = tuple[tuple[int, int], ...]

OPENING = 160  # code points
_TOKENS = 24  # words of a passage that a search found

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
    first, last = marks(connection, ids)
    sql = (
        f"SELECT article_fts.rowid, highlight(article_fts, 0, '{first}', '{last}'),"
        f" snippet(article_fts, 1, '{first}', '{last}', '…', {_TOKENS})"
        " FROM json_each(?) AS wanted CROSS JOIN article_fts ON article_fts.rowid = wanted.value"
        " WHERE article_fts MATCH ?"
    )
    found = {}
    for number, title, passage in rows(connection, sql, json.dumps(list(ids)), match):
        snippet = _one_line(passage)
        plain = snippet.replace(first, "").replace(last, "")
        found[number] = plain, tuple(passages(title, first, last)), tuple(passages(snippet, first, last))
    return found


def _one_line(passage: str) -> str:
    return " ".join(passage.split())


def hits(connection: Connection, match: str, article_id: int) -> Iterator[tuple[int, int]]:
    """Yield what matches in an article, in ascending order: offsets into its text. Nothing where it does not match."""
    first, last = marks(connection, [article_id])
    sql = (
        f"SELECT highlight(article_fts, 0, '{first}', '{last}'), highlight(article_fts, 1, '{first}', '{last}')"
        " FROM article_fts WHERE article_fts MATCH ? AND rowid = ?"
    )
    for title, body in rows(connection, sql, match, article_id):
        yield from passages(title, first, last)
        before = len(title.replace(first, "").replace(last, "")) + len("\n\n")
        yield from ((start + before, end + before) for start, end in passages(body, first, last))


def marks(connection: Connection, ids: Sequence[int]) -> tuple[str, str]:
    """Return two characters that none of these articles has."""
    sql = (
        "SELECT 1 FROM article_words WHERE id IN (SELECT value FROM json_each(?1))"
        " AND (instr(title, ?2) OR instr(body, ?2) OR instr(title, ?3) OR instr(body, ?3)) LIMIT 1"
    )
    wanted = json.dumps(list(ids))
    return next(pair for pair in _MARKS if scalar(connection, sql, wanted, *pair) is None)
