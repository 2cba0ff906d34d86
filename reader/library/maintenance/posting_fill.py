"""Fills the stored postings of common words, by which a best match ranks all it finds, a little at a time.

The newest articles are filled first, a piece of some ten thousand of them after the other. A piece of which many
articles have changed is filled anew beside what is there, which is read until the new one is whole, and taken away
then. Each step is whole in itself: where the program ends in between, the next one goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.database import Database, column, execute_many, rows, scalar, tuples
from reader.library.store.postings import FILLED, FILLING, LEAVING, READY, index_size, numbers
from reader.library.store.term_index import LONGEST_COMPLETION

FEWEST = 5_000  # articles of a library: below, FTS5 ranks all that any word finds at once
COMMON = 500  # articles from which on a word's postings are stored
PIECE = 32_768  # articles
LARGEST = 60_000  # articles of a piece before it is filled anew as several: its places are numbers of two bytes
SHARE, LEAST = 0.05, 1_000  # of a piece's articles, and of them, must have changed before it is filled anew
HITS = 8_000  # of words that a step looks up, some 20 ms
TERMS = 400  # that a step looks up, or takes away

_LAST = (1 << 62) - 1  # beyond every id

_UNDER_WAY = (
    "SELECT id, first, last, state, term FROM posting_piece WHERE state IN (?, ?) ORDER BY state DESC, id LIMIT 1"
)
_LOWEST = f"SELECT min(first) FROM posting_piece WHERE state != {LEAVING}"
_CHANGED = f"""
    SELECT id, first, last FROM (
        SELECT id, first, last, length(ids) / 8 AS articles,
               (SELECT count(*) FROM posting_change WHERE piece = id) AS changed
        FROM posting_piece WHERE state = {READY})
    WHERE changed >= max(?, ? * articles) ORDER BY first DESC LIMIT 1"""
_ARTICLES = "SELECT id, sz FROM article_fts_docsize WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?"
_COUNT = "SELECT count(*) FROM article_fts_docsize WHERE id BETWEEN ? AND ?"
_BEGIN = "INSERT INTO posting_piece(first, last, state, term, ids, lengths) VALUES (?,?,?,'',?,?)"
_COMMON = f"""
    SELECT term, df FROM term WHERE term > ? AND df >= ? AND length(term) <= {LONGEST_COMPLETION}
    ORDER BY term LIMIT ?"""
_STORE = "INSERT INTO posting(term, piece, packed) VALUES (?,?,?)"
_GO_ON = "UPDATE posting_piece SET term = ? WHERE id = ?"
_SET_STATE = "UPDATE posting_piece SET state = ? WHERE id = ?"
_REPLACED = f"""
    UPDATE posting_piece SET state = {LEAVING}, term = '' WHERE state = {READY} AND EXISTS (
        SELECT 1 FROM posting_piece AS new
        WHERE new.state = {FILLED} AND new.first <= posting_piece.last AND new.last >= posting_piece.first)"""
_USE = f"UPDATE posting_piece SET state = {READY} WHERE state = {FILLED}"
_STORED_TERMS = "SELECT term FROM posting WHERE term > ? AND piece = ? ORDER BY term LIMIT ?"
_TAKE_AWAY = "DELETE FROM posting WHERE term = ? AND piece = ?"


@dataclass(frozen=True, slots=True)
class _Span:
    """Ids of which a piece, or some, are to be begun."""

    first: int
    last: int
    is_new: bool = False  # no piece holds them yet


@dataclass(frozen=True, slots=True)
class _Work:
    """A piece of which something is to be done."""

    id: int
    first: int
    last: int
    state: int
    term: str  # up to which it is done


def is_due(connection: Connection) -> bool:
    """Tell whether anything is to be filled or taken away."""
    return _under_way(connection) is not None or _next_span(connection) is not None


def step(database: Database) -> bool:
    """Do a little; tell whether there may be more."""
    if database.read_only:
        return False
    with database.read() as connection:
        if not is_due(connection):
            return False
    with database.write() as connection:
        work = _under_way(connection)
        if work is None:
            span = _next_span(connection)
            if span is not None:
                _begin(connection, span)
        elif work.state == LEAVING:
            _take_away(connection, work)
        else:
            _fill(connection, work)
    return True


def clear(connection: Connection) -> None:
    """Take away all that is stored, to be filled anew."""
    for table in ("posting", "posting_change", "posting_piece"):
        connection.exec_driver_sql(f"DELETE FROM {table}")


def _under_way(connection: Connection) -> _Work | None:
    found = rows(connection, _UNDER_WAY, FILLING, LEAVING)
    return _Work(*found[0]) if found else None


def _next_span(connection: Connection) -> _Span | None:
    """Return the ids that no piece holds, or those of a piece of which many articles have changed."""
    lowest = scalar(connection, _LOWEST)
    if lowest is None:
        enough = scalar(connection, "SELECT articles FROM total") >= FEWEST
        return _Span(0, _LAST, is_new=True) if enough else None
    if lowest:
        return _Span(0, lowest - 1, is_new=True)
    changed = rows(connection, _CHANGED, LEAST, SHARE)
    return _Span(changed[0].first, changed[0].last) if changed else None


def _begin(connection: Connection, span: _Span) -> None:
    """Begin the newest piece of a span that none holds, or all the pieces of one that is filled anew."""
    left, last = int(scalar(connection, _COUNT, span.first, span.last)), span.last
    while True:
        articles = rows(connection, _ARTICLES, span.first, last, left if left <= LARGEST else PIECE)
        left -= len(articles)
        first = articles[-1].id if left else span.first
        _begin_piece(connection, first, last, articles[::-1])
        if span.is_new or not left:
            return
        last = first - 1


def _begin_piece(connection: Connection, first: int, last: int, articles: Sequence[Any]) -> None:
    import numpy as np  # here, since no start needs it

    ids = np.array([row.id for row in articles], "<i8").tobytes()
    lengths = np.array([sum(numbers(row.sz)) for row in articles], "<u4").tobytes()
    connection.exec_driver_sql(_BEGIN, (first, last, FILLING, ids, lengths))


def _fill(connection: Connection, work: _Work) -> None:
    """Store what a piece has of the next words; behind the last one it takes the place of what it was filled for."""
    [[packed_ids, packed_lengths]] = tuples(connection, "SELECT ids, lengths FROM posting_piece WHERE id = ?", work.id)
    terms = rows(connection, _COMMON, work.term, COMMON, TERMS)
    if not terms:
        connection.exec_driver_sql(_SET_STATE, (FILLED, work.id))
        if not rows(connection, _UNDER_WAY, FILLING, FILLING):
            connection.exec_driver_sql(_REPLACED)
            connection.exec_driver_sql(_USE)
        return
    last = _store(connection, work, [tuple(row) for row in terms], (packed_ids, packed_lengths))
    connection.exec_driver_sql(_GO_ON, (last, work.id))


def _store(connection: Connection, work: _Work, terms: Sequence[tuple[str, int]], packed: tuple[bytes, bytes]) -> str:
    """Store the postings of some words, as many as there is time for, and return the last of them."""
    import numpy as np  # here, since no start needs it

    from reader.library.search import bm25

    ids, lengths = np.frombuffer(packed[0], "<i8"), np.frombuffer(packed[1], "<u4")
    size, stored, hits, last = index_size(connection), [], 0, ""
    for term, articles in terms:
        told = bm25.ask_for_times(connection, term, (work.first, work.last))
        stored.append((term, work.id, bm25.pack_told(lengths, ids, told, size, size.weight(articles))))
        last, hits = term, hits + len(told[0])
        if hits >= HITS:
            break
    execute_many(connection, _STORE, stored)
    return last


def _take_away(connection: Connection, work: _Work) -> None:
    terms = column(connection, _STORED_TERMS, work.term, work.id, TERMS)
    if terms:
        execute_many(connection, _TAKE_AWAY, [(term, work.id) for term in terms])
        connection.exec_driver_sql(_GO_ON, (terms[-1], work.id))
    else:
        connection.exec_driver_sql("DELETE FROM posting_change WHERE piece = ?", (work.id,))
        connection.exec_driver_sql("DELETE FROM posting_piece WHERE id = ?", (work.id,))
