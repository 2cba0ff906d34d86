"""The pieces of stored postings, as they are read: kept with the connection for as long as nothing of them changes."""

from __future__ import annotations

from dataclasses import field

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.database import column, rows, scalar
from reader.library.store.postings import READY

_FEW = 64  # ids that are read one by one
_KEPT = "pieces of postings"
_STATE = f"""
    SELECT id, first, last, (SELECT count(*) FROM posting_change WHERE piece = id),
           (SELECT total(article_id) FROM posting_change WHERE piece = id)
    FROM posting_piece WHERE state = {READY} ORDER BY first DESC"""
_CHANGES = "SELECT article_id FROM posting_change WHERE piece = ? ORDER BY article_id"
_IDS = "SELECT ids FROM posting_piece WHERE id = ?"
_LENGTHS = "SELECT lengths FROM posting_piece WHERE id = ?"


@dataclass(slots=True)
class Piece:
    """Some articles, one beside the other by their ids."""

    id: int
    first: int
    last: int
    lengths: NDArray[np.uint32]  # words of each article
    shortest: int  # of them
    changed: NDArray[np.int64]  # ids of those of which nothing that is stored holds, ascending
    gone: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, np.intp))  # the places of these

    @property
    def size(self) -> int:
        return len(self.lengths)


@dataclass(frozen=True, slots=True)
class Pieces:
    """All that are ready, the newest first."""

    all: tuple[Piece, ...]

    @property
    def lowest(self) -> int:
        """The first id that they are about: what is older is in none."""
        return self.all[-1].first if self.all else 1 << 62

    @property
    def changed(self) -> int:
        return sum(len(piece.changed) for piece in self.all)


def ready_pieces(connection: Connection) -> Pieces:
    """Return the pieces, read anew where any of them is another or an article of them changed."""
    state = [tuple(row) for row in rows(connection, _STATE)]
    kept: tuple[list[tuple[int, ...]], Pieces] = connection.info.get(_KEPT, ([], Pieces(())))
    if kept[0] != state:
        there = dict(zip(kept[0], kept[1].all, strict=True))
        kept = state, Pieces(tuple(there.get(row) or _read(connection, *row[:3]) for row in state))
        connection.info[_KEPT] = kept
    return kept[1]


def ids_of(connection: Connection, piece: Piece) -> NDArray[np.int64]:
    """Return the ids of the articles of a piece, ascending."""
    return np.frombuffer(scalar(connection, _IDS, piece.id), "<i8")


def some_ids_of(connection: Connection, piece: Piece, places: NDArray[np.intp]) -> NDArray[np.int64]:
    """Return the ids of some articles of a piece by their places; where these are few, the others are not read."""
    if len(places) > _FEW:
        return ids_of(connection, piece)[places]
    driver = connection.connection.driver_connection
    assert driver is not None
    with driver.blobopen("posting_piece", "ids", piece.id, readonly=True) as ids:
        return np.frombuffer(b"".join(ids[8 * place : 8 * place + 8] for place in places.tolist()), "<i8")


def _read(connection: Connection, number: int, first: int, last: int) -> Piece:
    lengths = np.frombuffer(scalar(connection, _LENGTHS, number), "<u4")
    changed = np.array(column(connection, _CHANGES, number), np.int64)
    piece = Piece(number, first, last, lengths, int(lengths.min(initial=1 << 31)), changed)
    if len(changed):
        piece.gone = places_of(ids_of(connection, piece), changed)[0]
    return piece


def places_of(ids: NDArray[np.int64], some: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return where in the ids of a piece some ids stand, and which of them it has. Both ascend."""
    if not len(ids):
        return np.empty(0, np.intp), np.zeros(len(some), bool)
    places = np.minimum(np.searchsorted(ids, some), len(ids) - 1)
    is_there = ids[places] == some
    return places[is_there], is_there
