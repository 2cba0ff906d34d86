"""All that some words find, by how well it matches: BM25 (Robertson & Zaragoza 2009) over stored postings.

Each piece of the library is looked through for itself, the newest first; what changed since its postings were filled is
asked of FTS5. Every number is computed as FTS5 computes it, in the same order, so that what is
alike there is alike here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from reader.errors import DamagedError
from reader.lazy_dataclass import dataclass
from reader.library.search.fts_expression import Terms
from reader.library.search.pieces import Piece, Pieces, ids_of, places_of, some_ids_of
from reader.library.search.plans import Sql
from reader.library.search.posting_code import Times, Unpacked, most_by_byte, pack, unpack
from reader.library.store.database import json_list, tuples
from reader.library.store.postings import TITLE, IndexSize, article_counts, index_size

K1, B = 1.2, 0.75
_ROUNDING = 1 - 1e-4  # so that nothing is left out that matches just well enough

_PACKED = "SELECT piece, packed FROM posting WHERE term = ?"
_TIMES = """
    SELECT rowid, bm25(article_fts, 1.0, 0.0), bm25(article_fts, 0.0, 1.0) FROM article_fts
    WHERE article_fts MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid"""
_SCORED = "SELECT rowid, bm25(article_fts, {}, 1.0) FROM article_fts WHERE article_fts MATCH ? AND {} ORDER BY rowid"
_CHANGED = "article_fts.rowid BETWEEN ? AND ? AND +article_fts.rowid IN (SELECT value FROM json_each(?))"
_MANY = 4  # times as many as are wanted: then those that cannot be among them are let go
_DAMAGED = "What is stored to rank the word “{}” is damaged. “entity-reader keep-up --anew” makes it again."

Found = tuple[NDArray[np.float64], NDArray[np.int64]]  # how well each article matches, and its id


@dataclass(slots=True)
class _Hits:
    """What a piece has of the best so far."""

    piece: Piece
    places: NDArray[np.intp]
    scores: Times


class Postings:
    """The words of one question in the pieces of one library."""

    def __init__(self, connection: Connection, pieces: Pieces, terms: Terms) -> None:
        self._connection = connection
        self._pieces = pieces
        self._terms = terms
        self._size: IndexSize = index_size(connection)
        self._counts = article_counts(connection, terms.all)
        self._packed: Mapping[str, Mapping[int, bytes]] = {
            term: dict(tuples(connection, _PACKED, term)) for term in dict.fromkeys(terms.all)
        }
        shortest = np.array([min((piece.shortest for piece in pieces.all if piece.size), default=0)])
        [norm] = norms(shortest, self._size)
        self._most = {term: most_by_byte(self._weight(term) * (K1 + 1), norm, TITLE) for term in self._packed}
        self._asked = dict[str, tuple[NDArray[np.int64], Times]]()  # of which nothing is stored in some piece

    def best(self, limit: int, among: NDArray[np.int64] | None = None) -> Found:
        """Return the hits that match best, or all, of all or of some ids that ascend: scores and ids, in no order.

        Where several match as well as the last one, all of them are among these.
        """
        hits, least = list[_Hits](), 0.0
        for piece in self._pieces.all:
            some = None if among is None else self._places(piece, among)
            if some is not None and not len(some):
                continue
            places, scores = self._of_piece(piece, some, least)
            hits.append(_Hits(piece, places, scores))
            if limit >= 0 and sum(len(one.places) for one in hits) > _MANY * limit:
                least = _let_go(hits, limit)
        if limit >= 0:
            _let_go(hits, limit)
        hits = [one for one in hits if len(one.places)]
        ids = [some_ids_of(self._connection, one.piece, one.places) for one in hits]
        return _joined([one.scores for one in hits], np.float64), _joined(ids, np.int64)

    def _places(self, piece: Piece, among: NDArray[np.int64]) -> NDArray[np.intp]:
        first, end = np.searchsorted(among, [piece.first, piece.last + 1])
        return places_of(ids_of(self._connection, piece), among[first:end])[0] if first < end else np.empty(0, np.intp)

    def _of_piece(self, piece: Piece, some: NDArray[np.intp] | None, least: float) -> tuple[NDArray[np.intp], Times]:
        """Return which articles of a piece match well enough, ascending, and how well each does."""
        groups = [[self._posting(term, piece) for term in group] for group in self._terms.groups]
        hits = self._mask(piece, groups, least)
        if some is not None:
            asked = np.zeros(piece.size, bool)
            asked[some] = True
            hits &= asked
        places = np.flatnonzero(hits)
        if not len(places):
            return places, np.empty(0)
        norm, scores = norms(piece.lengths[places], self._size), np.zeros(len(places))
        for group, terms in zip(groups, self._terms.groups, strict=True):
            for posting, term in zip(group, terms, strict=True):
                times = posting.times(places, TITLE)
                scores += self._weight(term) * ((times * (K1 + 1)) / (times + norm))
        there = scores >= least
        return (places, scores) if there.all() else (places[there], scores[there])

    def _mask(self, piece: Piece, groups: Sequence[Sequence[Unpacked]], least: float) -> NDArray[np.bool_]:
        """Tell of each article of a piece whether it has a word of each group, none ruled out, and is as it was.

        Left out is what cannot match well enough, however short it is.
        """
        hits = np.ones(piece.size, bool)
        for group in groups:
            there = group[0].codes > 0
            for posting in group[1:]:
                there |= posting.codes > 0
            hits &= there
        for term in self._terms.ruled_out:
            hits &= self._posting(term, piece).codes == 0
        hits[piece.gone] = False
        if least and piece.size:
            most = np.zeros(piece.size, np.float32)
            for group, terms in zip(groups, self._terms.groups, strict=True):
                for posting, term in zip(group, terms, strict=True):
                    posting.add_most(most, self._most[term])
            hits &= most >= least * _ROUNDING
        return hits

    def _weight(self, term: str) -> float:
        return self._size.weight(self._counts.get(term, 0))

    def _posting(self, term: str, piece: Piece) -> Unpacked:
        packed = self._packed[term].get(piece.id)
        if packed is None:
            return self._ask(term, piece)
        try:
            return unpack(piece.size, packed)
        except (ValueError, IndexError, OverflowError) as error:
            raise DamagedError(_DAMAGED.format(term)) from error

    def _ask(self, term: str, piece: Piece) -> Unpacked:
        """Ask FTS5 for a word of which nothing is stored: it was rare when the piece was filled."""
        if term not in self._asked:
            span = self._pieces.lowest, self._pieces.all[0].last
            self._asked[term] = ask_for_times(self._connection, term, span)
        numbers, told = self._asked[term]
        first, end = np.searchsorted(numbers, [piece.first, piece.last + 1])
        told_here = numbers[first:end], told[first:end]
        packed = pack_told(piece.lengths, ids_of(self._connection, piece), told_here, self._size, self._weight(term))
        return unpack(piece.size, packed)


def norms(lengths: NDArray[np.uint32], size: IndexSize) -> Times:
    """Return what the length of each article takes off from how often a word stands in it."""
    return np.asarray(K1 * (1 - B + B * lengths / size.average))


def ask_for_times(connection: Connection, term: str, span: tuple[int, int]) -> tuple[NDArray[np.int64], Times]:
    """Return the articles from one id to another that have a word, ascending, and what FTS5 scores each by it alone.

    Once by the title, once by the body, which tells how often it stands there: of all ways to ask for that this is the
    only one that takes no longer where there are a million articles beside these.
    """
    found = tuples(connection, _TIMES, f'"{term}"', *span)
    numbers = np.fromiter((row[0] for row in found), np.int64, len(found))
    return numbers, np.array([row[1:] for row in found], np.float64).reshape(-1, 2)


def times_told(scores: Times, weight: float, norm: Times) -> Times:
    """Return how often a word stands in the title and in the body of articles, by what FTS5 scores them."""
    share = -scores / weight
    times = np.rint(share * norm[:, None] / (K1 + 1 - share))
    times[:, 1][times.sum(axis=1) < 1] = 1  # where the counts of the library are damaged, which a check tells
    return times


def pack_told(
    lengths: NDArray[np.uint32],
    ids: NDArray[np.int64],
    told: tuple[NDArray[np.int64], Times],
    size: IndexSize,
    weight: float,
) -> bytes:
    """Pack what `ask_for_times` has told of a word in the articles of a piece, which have these lengths and ids."""
    places, is_there = places_of(ids, told[0])
    times = times_told(told[1][is_there], weight, norms(lengths[places], size)).astype(np.int64)
    return pack(len(ids), places, *times.T)


def changed_hits(connection: Connection, match: str, pieces: Pieces, conditions: Sequence[Sql]) -> Found:
    """Return what is found of articles that are in no piece, or that changed since theirs was filled."""
    scored = [_ask_fts(connection, match, [Sql("article_fts.rowid < ?", (pieces.lowest,)), *conditions])]
    if pieces.changed:
        ids = np.concatenate([piece.changed for piece in pieces.all])
        among = Sql(_CHANGED, (int(ids.min()), int(ids.max()), json_list(ids.tolist())))
        scored.append(_ask_fts(connection, match, [among, *conditions]))
    found = [row for some in scored for row in some]
    return np.array([-score for _, score in found]), np.array([number for number, _ in found], np.int64)


def _ask_fts(connection: Connection, match: str, conditions: Sequence[Sql]) -> Sequence[tuple[int, float]]:
    sql = _SCORED.format(TITLE, " AND ".join(condition.text for condition in conditions))
    return tuples(connection, sql, match, *(value for condition in conditions for value in condition.values))


def in_order(found: Sequence[Found], limit: int) -> NDArray[np.int64]:
    """Return ids, those that match best first, of what is alike the newest."""
    scores, ids = (_joined(list(parts), kind) for parts, kind in zip(zip(*found, strict=True), _KINDS, strict=True))
    order = np.lexsort((-ids, -scores))
    return ids[order][:limit] if limit >= 0 else ids[order]


_KINDS = (np.float64, np.int64)


def _joined(parts: Sequence[NDArray], kind: type) -> NDArray:  # type: ignore[type-arg]
    return np.concatenate(parts) if parts else np.empty(0, kind)


def _let_go(hits: list[_Hits], limit: int) -> float:
    """Let go what cannot be among so many, and return how well whatever comes must match."""
    scores = np.concatenate([one.scores for one in hits]) if hits else np.empty(0)
    if len(scores) <= limit or not limit:
        return 0.0
    least = float(np.partition(scores, len(scores) - limit)[len(scores) - limit])
    for one in hits:
        there = one.scores >= least
        one.places, one.scores = one.places[there], one.scores[there]
    return least
